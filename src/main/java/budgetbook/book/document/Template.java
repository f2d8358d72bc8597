package budgetbook.book.document;

import budgetbook.book.Book;
import budgetbook.configuration.book.TemplateFile;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.workbook.master.PrintedTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** config/book/template.docx: the look of the book, with words in braces for what is filled in. */
public final class Template {
    private static final String BODY = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final int QUOTED = 20;

    private final String name;
    private final Map<String, byte[]> parts;

    private Template(String name, Map<String, byte[]> parts) {
        this.name = name;
        this.parts = parts;
    }

    /**
     * Reads a template.
     *
     * @throws ConfigurationException if it is not one that can be filled; the message says which paragraph is wrong
     */
    public static Template read(TemplateFile file) {
        String name = file.name();
        try (InputStream in = file.open()) {
            Template template = new Template(name, Parts.read(in));
            template.check();
            return template;
        } catch (IOException e) {
            throw new ConfigurationException(name + "：打不开，应是 Word 或 WPS 存成的 .docx 文档");
        }
    }

    private void check() throws IOException {
        if (!parts.containsKey(BODY) || !parts.containsKey(STYLES)) {
            throw new ConfigurationException(name + "：不是完整的 .docx 文档，请用 Word 或 WPS 重新存一次");
        }
        List<String> wrong = new ArrayList<>();
        List<String> blocks = new ArrayList<>();
        int number = 0;
        for (Element piece : Xml.children(body(part(BODY)))) {
            if (Xml.is(piece, "p")) {
                number++;
                String place = "第 " + number + " 段“" + quoted(Placeholders.text(piece)) + "”：";
                Placeholders.wrong(piece).ifPresent(message -> wrong.add(place + message));
                if (!Xml.all(piece, "drawing").isEmpty()
                        || !Xml.all(piece, "pict").isEmpty()) {
                    wrong.add(place + "图片和文本框不能印进 PDF，请删去，改用文字");
                }
                Optional<String> block = Placeholders.block(piece);
                block.ifPresent(blocks::add);
                if (block.isEmpty()
                        && blocks.contains("附表")
                        && !Placeholders.text(piece).isBlank()) {
                    wrong.add(place + "{附表} 之后不能再有文字");
                }
            } else if (Xml.is(piece, "tbl") || Xml.is(piece, "sdt")) {
                wrong.add("第 " + number + " 段之后：有表格或内容控件，请改成普通段落");
            }
        }
        for (String part : parts.keySet()) {
            if (running(part)) {
                for (Element paragraph : Xml.all(part(part).getDocumentElement(), "p")) {
                    Placeholders.wrong(paragraph).ifPresent(message -> wrong.add("页眉页脚：" + message));
                }
            }
        }
        if (!blocks.equals(Placeholders.BLOCKS)) {
            wrong.add("应依次各有一段 {目录}、{正文}、{附表}，现有 " + (blocks.isEmpty() ? "无" : String.join("、", blocks)));
        }
        if (!wrong.isEmpty()) {
            throw new ConfigurationException(name + "：\n  " + String.join("\n  ", wrong));
        }
    }

    private static String quoted(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }

    /** Returns a book in this look, still to be laid out. */
    public Filling fill(Book book, List<PrintedTable> tables) throws IOException {
        return new Filling(this, book, tables);
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    Document body() throws IOException {
        return part(BODY);
    }

    Styles styles() throws IOException {
        return new Styles(part(STYLES));
    }

    Document part(String part) throws IOException {
        return Xml.parse(parts.getOrDefault(part, new byte[0]));
    }

    static boolean running(String part) {
        return part.matches("word/(header|footer)\\d*\\.xml");
    }

    static Element body(Document document) {
        Element body = Xml.child(document.getDocumentElement(), "body");
        return body == null ? document.getDocumentElement() : body;
    }
}
