package budgetbook.book.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * What a file embeds of a font: the glyphs that it uses, numbered anew, and which sign each of them is. PDFBox's own
 * embedding takes the first sign of those that share a glyph, the radical ⻝ for 食, and would be searched in vain.
 */
final class EmbeddedFont {
    private static final int TAG = 6;
    private static final int SYMBOLIC = 4;
    private static final int RANGE = 100;
    private static final List<String> TABLES =
            List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cvt ", "fpgm", "prep");

    private final Fonts.Outlines outlines;
    private final TreeMap<Integer, Integer> signs = new TreeMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    EmbeddedFont(Fonts.Outlines outlines) {
        this.outlines = outlines;
    }

    /** Makes the file hold a sign. */
    void use(int sign) {
        signs.putIfAbsent(outlines.glyph(sign), sign);
    }

    boolean used() {
        return !signs.isEmpty();
    }

    /** Returns how a sign is written, once the font is finished. */
    String hex(int sign) {
        return HexFormat.of().withUpperCase().toHexDigits((short) (int) numbers.getOrDefault(outlines.glyph(sign), 0));
    }

    /** Returns the font as the pages name it. */
    COSDictionary finish() throws IOException {
        TrueTypeFont font = outlines.font();
        byte[] file;
        synchronized (outlines) {
            TTFSubsetter subset = new TTFSubsetter(font, TABLES);
            subset.addGlyphIds(signs.keySet());
            subset.getGIDMap().forEach((number, glyph) -> numbers.put(glyph, number));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subset.writeToStream(out);
            file = out.toByteArray();
        }
        COSName name = COSName.getPDFName(tag() + "+" + font.getName());
        COSDictionary descendant = dictionary("Font");
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setItem(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system());
        descendant.setItem(COSName.FONT_DESC, descriptor(font, name, file));
        descendant.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        descendant.setItem(COSName.W, widths());
        COSDictionary type0 = dictionary("Font");
        type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
        type0.setItem(COSName.BASE_FONT, name);
        type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        type0.setItem(COSName.DESCENDANT_FONTS, array(descendant));
        type0.setItem(COSName.TO_UNICODE, stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return type0;
    }

    /** Six letters that follow from the glyphs, as a part of a font must have before its name. */
    private String tag() {
        long hash = Integer.toUnsignedLong(signs.keySet().hashCode());
        StringBuilder tag = new StringBuilder();
        for (int letter = 0; letter < TAG; letter++) {
            tag.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return tag.toString();
    }

    private static COSDictionary descriptor(TrueTypeFont font, COSName name, byte[] file) throws IOException {
        COSDictionary descriptor = dictionary("FontDescriptor");
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        BoundingBox box = font.getFontBBox();
        descriptor.setItem(
                COSName.FONT_BBOX,
                array(
                        new COSFloat(box.getLowerLeftX()),
                        new COSFloat(box.getLowerLeftY()),
                        new COSFloat(box.getUpperRightX()),
                        new COSFloat(box.getUpperRightY())));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, font.getHorizontalHeader().getAscender());
        descriptor.setInt(COSName.DESCENT, font.getHorizontalHeader().getDescender());
        descriptor.setInt(COSName.CAP_HEIGHT, font.getOS2Windows().getCapHeight());
        descriptor.setInt(COSName.STEM_V, RANGE);
        descriptor.setItem(COSName.FONT_FILE2, stream(file));
        return descriptor;
    }

    private static COSDictionary system() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        return system;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        numbered().forEach((number, sign) -> {
            widths.add(COSInteger.get(number));
            widths.add(array(COSInteger.get(outlines.width(sign))));
        });
        return widths;
    }

    private Map<Integer, Integer> numbered() {
        Map<Integer, Integer> numbered = new TreeMap<>();
        signs.forEach((glyph, sign) -> numbered.put(numbers.getOrDefault(glyph, 0), sign));
        return numbered;
    }

    private String toUnicode() {
        List<String> lines = new ArrayList<>();
        numbered()
                .forEach((number, sign) -> lines.add(String.format(
                        "<%04X> <%s>",
                        number,
                        HexFormat.of()
                                .withUpperCase()
                                .formatHex(Character.toString(sign).getBytes(StandardCharsets.UTF_16BE)))));
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < lines.size(); from += RANGE) {
            List<String> range = lines.subList(from, Math.min(lines.size(), from + RANGE));
            map.append(range.size()).append(" beginbfchar\n");
            range.forEach(line -> map.append(line).append('\n'));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static COSDictionary dictionary(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    private static COSArray array(COSBase... items) {
        COSArray array = new COSArray();
        for (COSBase item : items) {
            array.add(item);
        }
        return array;
    }

    static COSStream stream(byte[] content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }
}
