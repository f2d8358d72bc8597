package budgetbook.book.print;

import budgetbook.book.layout.Face;
import budgetbook.book.layout.Item;
import budgetbook.book.layout.Laid;
import budgetbook.book.layout.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that the program ships. They are read when they are first needed, and kept. */
public final class Fonts implements Measure {
    private static final Map<Face, String> FILES =
            Map.of(Face.SERIF, "/font/NotoSerifSC-Regular.ttf", Face.SANS, "/font/NotoSansSC-Medium.ttf");

    private final Map<Face, Outlines> outlines = new EnumMap<>(Face.class);

    private Fonts() {
        for (Face face : Face.values()) {
            outlines.put(face, Outlines.read(FILES.getOrDefault(face, "")));
        }
    }

    private static final class Holder {
        private static final Fonts FONTS = new Fonts();
    }

    /** Returns the fonts; reads them if nobody has asked before. */
    public static Fonts shipped() {
        return Holder.FONTS;
    }

    /** A font and which sign is which of its glyphs. */
    record Outlines(TrueTypeFont font, CmapLookup glyphs, Map<Integer, Integer> widths) {
        private static Outlines read(String file) {
            try (InputStream in = Fonts.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("the program has lost its font " + file);
                }
                TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes()));
                return new Outlines(font, font.getUnicodeCmapLookup(), new ConcurrentHashMap<>());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Returns the glyph of a sign; 0 if there is none. */
        int glyph(int sign) {
            return glyphs.getGlyphId(sign);
        }

        private synchronized int read(int sign) {
            try {
                return font.getAdvanceWidth(glyph(sign));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        int width(int sign) {
            return widths.computeIfAbsent(sign, this::read);
        }
    }

    Outlines outlines(Face face) {
        return Objects.requireNonNull(outlines.get(face));
    }

    /** Returns the face that has a sign: the wanted one if it can be, the wanted one too if none has it. */
    Face facing(Face wanted, int sign) {
        if (outlines(wanted).glyph(sign) == 0) {
            for (Face face : Face.values()) {
                if (outlines(face).glyph(sign) != 0) {
                    return face;
                }
            }
        }
        return wanted;
    }

    @Override
    public double width(Face face, String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            width += outlines(facing(face, sign)).width(sign);
        }
        return width / 1000.0;
    }

    /**
     * A sign that no font has.
     *
     * @param text in which it stands
     * @param page on which it would stand, counting from 1
     */
    public record MissingSign(String sign, String text, int page) {}

    /** Returns the signs of a book that cannot be printed, each once, where it comes first. */
    public List<MissingSign> missing(Laid laid) {
        Map<String, MissingSign> missing = new LinkedHashMap<>();
        for (int page = 0; page < laid.pages().size(); page++) {
            for (Laid.Line line : laid.pages().get(page).lines()) {
                int number = page + 1;
                line.text()
                        .codePoints()
                        .filter(sign -> outlines(facing(line.face(), sign)).glyph(sign) == 0)
                        .mapToObj(Character::toString)
                        .filter(sign -> !sign.equals(Item.PAGE_NUMBER))
                        .forEach(sign -> missing.putIfAbsent(sign, new MissingSign(sign, line.text(), number)));
            }
        }
        return List.copyOf(missing.values());
    }
}
