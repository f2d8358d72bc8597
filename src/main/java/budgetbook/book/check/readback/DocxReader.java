package budgetbook.book.check.readback;

import budgetbook.book.check.readback.WrittenBook.Block;
import budgetbook.book.check.readback.WrittenBook.Entry;
import budgetbook.book.check.readback.WrittenBook.Heading;
import budgetbook.book.check.readback.WrittenBook.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Reads a .docx again. */
public final class DocxReader implements DocxParts.Listener {
    private static final Pattern ENTRY = Pattern.compile("(.*?)[\\s.．…·]*([0-9]*)\\s*");
    private final DocxStyles styles;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Entry> contents = new ArrayList<>();
    private final Set<String> traces = new LinkedHashSet<>();
    private final Deque<GridBuilder> grids = new ArrayDeque<>();

    private StringBuilder line = new StringBuilder();
    private String style = "";
    private int level;
    private boolean inText;
    private boolean hidden;
    private boolean runProperties;
    private int fallbacks;

    private DocxReader(DocxStyles styles) {
        this.styles = styles;
    }

    /** Returns the book in a file. */
    public static WrittenBook read(Path file) throws IOException {
        try (DocxParts parts = new DocxParts(file)) {
            DocxStyles styles = DocxStyles.read(parts);
            DocxReader body = new DocxReader(styles);
            parts.tell("word/document.xml", body);
            List<String> margins = new ArrayList<>();
            for (String name : parts.names("word/(header|footer|footnotes|endnotes|comments)[0-9]*\\.xml")) {
                DocxReader margin = new DocxReader(styles);
                parts.tell(name, margin);
                margin.blocks.stream()
                        .map(block -> block instanceof Line text ? text.text() : "")
                        .filter(text -> !text.isBlank())
                        .forEach(margins::add);
                body.traces.addAll(margin.traces);
            }
            return new WrittenBook(body.blocks, body.contents, margins, List.copyOf(body.traces));
        }
    }

    /** What an element leaves behind that no published document should hold; empty if nothing. */
    private static String trace(String element) {
        return switch (element) {
            case "commentReference", "commentRangeStart" -> "批注";
            case "ins" -> "修订（插入）";
            case "del" -> "修订（删除）";
            case "moveFrom", "moveTo" -> "修订（移动）";
            case "rPrChange", "pPrChange" -> "修订（格式）";
            case "footnoteReference" -> "脚注";
            case "endnoteReference" -> "尾注";
            case "numPr" -> "自动编号";
            default -> "";
        };
    }

    @Override
    public void start(String element, XMLStreamReader at) {
        if (element.equals("Fallback")) {
            fallbacks++;
        }
        if (fallbacks > 0) {
            return;
        }
        String trace = trace(element);
        if (!trace.isEmpty()) {
            traces.add(trace);
        }
        switch (element) {
            case "p" -> {
                line = new StringBuilder();
                style = "";
                level = -1;
                hidden = false;
            }
            case "pStyle" -> style = DocxParts.attribute(at, "val");
            case "outlineLvl" -> level = Integer.parseInt(DocxParts.attribute(at, "val")) + 1;
            case "r" -> hidden = false;
            case "rPr" -> runProperties = true;
            case "rStyle" -> hidden |= styles.isHidden(DocxParts.attribute(at, "val"));
            case "vanish" -> hidden |= runProperties && DocxParts.on(at);
            case "t" -> inText = true;
            case "tab", "br", "cr" -> {
                // Where a page ends within a paragraph, the text goes on.
                if (!runProperties && !DocxParts.attribute(at, "type").equals("page")) {
                    line.append(element.equals("tab") ? '\t' : '\n');
                }
            }
            case "noBreakHyphen" -> line.append('-');
            case "tbl" -> grids.push(new GridBuilder());
            default -> {
                if (!grids.isEmpty()) {
                    grids.peek().start(element, at);
                }
            }
        }
    }

    @Override
    public void text(String text) {
        if (inText && fallbacks == 0) {
            if (hidden && !text.isBlank()) {
                traces.add("隐藏文字“" + text + "”");
            } else {
                line.append(text);
            }
        }
    }

    @Override
    public void end(String element) {
        if (element.equals("Fallback")) {
            fallbacks--;
            return;
        }
        if (fallbacks > 0) {
            return;
        }
        switch (element) {
            case "t" -> inText = false;
            case "rPr" -> runProperties = false;
            case "p" -> paragraph();
            case "tbl" -> {
                WrittenBook.Grid grid = grids.pop().grid();
                if (grids.isEmpty()) {
                    blocks.add(grid);
                }
            }
            default -> {
                if (!grids.isEmpty()) {
                    grids.peek().end(element);
                }
            }
        }
    }

    private void paragraph() {
        String text = Glyphs.plain(line.toString());
        int heading = level >= 0 ? level : styles.level(style);
        if (!grids.isEmpty()) {
            grids.peek().add(text);
        } else if (styles.isContents(style)) {
            Matcher entry = ENTRY.matcher(text);
            if (entry.matches()) {
                contents.add(new Entry(entry.group(1).strip(), entry.group(2)));
            }
        } else if (heading >= 1 && heading <= 9 && !text.isBlank()) {
            blocks.add(new Heading(heading, text));
        } else {
            blocks.add(new Line(text));
        }
        line = new StringBuilder();
    }
}
