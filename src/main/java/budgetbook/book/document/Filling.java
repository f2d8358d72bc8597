package budgetbook.book.document;

import budgetbook.book.Book;
import budgetbook.book.Paragraph;
import budgetbook.book.Part;
import budgetbook.book.Section;
import budgetbook.book.layout.Item;
import budgetbook.book.layout.Laid;
import budgetbook.book.layout.Look;
import budgetbook.workbook.master.PrintedTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A template with a book in it: the manuscript and, once that is laid out, the document. */
public final class Filling {
    private static final String RELATIONS = "word/_rels/document.xml.rels";

    private final Template template;
    private final Book book;
    private final Document document;
    private final Styles styles;
    private final Map<String, Document> running = new LinkedHashMap<>();
    private final Map<String, Document> runningByRelation = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();
    /** What an item is written as: the template's own paragraph, or one like it. */
    private final List<Element> models = new ArrayList<>();

    /** The paragraphs that stand for a block, by its word. */
    private final Map<String, Element> blocks = new LinkedHashMap<>();

    private final Element last;
    private final Item.Setting tableSetting;

    Filling(Template template, Book book, List<PrintedTable> tables) throws IOException {
        this.template = template;
        this.book = book;
        this.document = template.body();
        this.styles = template.styles();
        Map<String, String> values = Map.of(
                "部门名称", book.department(),
                "年度", Integer.toString(book.year()),
                "上年", Integer.toString(book.year() - 1),
                "标题", book.title());
        readRunning(values);
        SectionSettings settings = new SectionSettings(runningByRelation, styles);
        Element body = Template.body(document);
        List<Element> sections = Xml.all(body, "sectPr");
        this.last = sections.isEmpty() ? Xml.add(body, "sectPr") : sections.get(sections.size() - 1);
        this.tableSetting = settings.of(last);
        int section = 0;
        boolean begins = true;
        for (Element paragraph : Xml.children(body)) {
            if (Xml.is(paragraph, "p")) {
                if (begins) {
                    add(settings.of(sections.isEmpty() ? last : sections.get(section)), paragraph);
                    begins = false;
                }
                String block = Placeholders.block(paragraph).orElse("");
                if (block.isEmpty()) {
                    Placeholders.fill(paragraph, values);
                } else {
                    blocks.put(block, paragraph);
                }
                block(block, paragraph, tables);
                if (!Xml.all(paragraph, "sectPr").isEmpty()) {
                    section++;
                    begins = true;
                }
            }
        }
    }

    private void readRunning(Map<String, String> values) throws IOException {
        for (String part : template.parts().keySet()) {
            if (Template.running(part)) {
                Document parsed = template.part(part);
                Xml.all(parsed.getDocumentElement(), "p").forEach(paragraph -> Placeholders.fill(paragraph, values));
                running.put(part, parsed);
            }
        }
        for (Element relation : Xml.children(template.part(RELATIONS).getDocumentElement())) {
            Document part = running.get("word/" + relation.getAttribute("Target"));
            if (part != null) {
                runningByRelation.put(relation.getAttribute("Id"), part);
            }
        }
    }

    private void block(String block, Element paragraph, List<PrintedTable> tables) {
        switch (block) {
            case "目录" -> add(new Item.Contents(List.of(contents(1), contents(2))), paragraph);
            case "正文" -> book.parts().forEach(part -> part(part, paragraph));
            case "附表" -> tables.forEach(table -> add(new Item.Sheet(table, 2, tableSetting.running()), paragraph));
            default ->
                add(
                        new Item.Text(
                                Placeholders.text(paragraph),
                                styles.look(paragraph),
                                styles.level(paragraph),
                                styles.beginsPage(paragraph)),
                        paragraph);
        }
    }

    private void part(Part part, Element model) {
        heading(part.heading(), 1, model);
        part.sections().forEach(section -> section(section, 2, model));
    }

    private void section(Section section, int level, Element model) {
        if (!section.heading().isEmpty()) {
            heading(section.heading(), level, model);
        }
        for (Paragraph paragraph : section.paragraphs()) {
            add(new Item.Text(paragraph.text(), styles.look(model), 0, false), model);
        }
        section.sections().forEach(below -> section(below, level + 1, model));
    }

    private void heading(String text, int level, Element model) {
        Element paragraph = styled(model, styles.heading(level));
        add(new Item.Text(text, styles.look(paragraph), level, styles.beginsPage(paragraph)), paragraph);
    }

    private Look contents(int level) {
        return styles.look(styled(document, styles.id("toc " + level)));
    }

    private static Element styled(Node near, String style) {
        Element paragraph = Xml.made(near, "p");
        Xml.add(Xml.add(paragraph, "pPr"), "pStyle", "val", style);
        return paragraph;
    }

    private void add(Item item, Element model) {
        items.add(item);
        models.add(model);
    }

    /** Returns what has to be laid out. */
    public List<Item> manuscript() {
        return List.copyOf(items);
    }

    /** Writes the document, whose contents give the pages of a layout. The folder must exist. It can be written once. */
    public void write(Laid laid, LocalDate date, Path file) throws IOException {
        new DocumentBody(items, models, blocks, laid, styles, last).write();
        Map<String, byte[]> parts = new LinkedHashMap<>(template.parts());
        parts.put("word/document.xml", Xml.bytes(document));
        for (Map.Entry<String, Document> part : running.entrySet()) {
            parts.put(part.getKey(), Xml.bytes(part.getValue()));
        }
        Properties.set(parts, book.title(), date);
        Parts.write(parts, file);
    }
}
