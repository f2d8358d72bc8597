package budgetbook.book.print;

import budgetbook.book.layout.Face;
import budgetbook.book.layout.Laid;
import budgetbook.book.layout.Laid.Heading;
import budgetbook.book.layout.Laid.Link;
import budgetbook.book.layout.Laid.Page;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Writes laid out pages as a PDF. */
public final class PrintWriter {
    private final Fonts fonts;

    /** Takes the fonts by which the pages were laid out. */
    public PrintWriter(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes a file, whose folder must exist. Every sign must have a glyph: {@link Fonts#missing} tells before.
     *
     * @param title that programs show
     * @param date that the file says it was made on
     */
    public void write(Laid laid, String title, LocalDate date, Path file) throws IOException {
        try (PDDocument document = new PDDocument();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            describe(document, title, date);
            Map<Face, EmbeddedFont> embedded = embedded(laid);
            PDResources resources = new PDResources();
            COSDictionary named = new COSDictionary();
            for (Map.Entry<Face, EmbeddedFont> font : embedded.entrySet()) {
                if (font.getValue().used()) {
                    named.setItem(font.getKey().name(), font.getValue().finish());
                }
            }
            resources.getCOSObject().setItem(COSName.FONT, named);
            List<PDPage> pages = new ArrayList<>();
            for (Page page : laid.pages()) {
                PDPage made = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
                made.setResources(resources);
                made.setContents(new PDStream(EmbeddedFont.stream(new PageContent(page, fonts, embedded).bytes())));
                document.addPage(made);
                pages.add(made);
            }
            link(laid, pages);
            outline(document, laid, pages);
            document.save(out);
        }
    }

    private Map<Face, EmbeddedFont> embedded(Laid laid) {
        Map<Face, EmbeddedFont> embedded = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            embedded.put(face, new EmbeddedFont(fonts.outlines(face)));
        }
        for (Page page : laid.pages()) {
            for (Laid.Line line : page.lines()) {
                line.text().codePoints().forEach(sign -> {
                    EmbeddedFont font = embedded.get(fonts.facing(line.face(), sign));
                    if (font != null) {
                        font.use(sign);
                    }
                });
            }
        }
        return embedded;
    }

    private static void describe(PDDocument document, String title, LocalDate date) {
        GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        day.clear();
        day.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreator("预算总册");
        information.setCreationDate(day);
        information.setModificationDate(day);
        document.setDocumentInformation(information);
        document.setDocumentId(date.toEpochDay());
        document.getDocumentCatalog().setLanguage("zh-CN");
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private static void link(Laid laid, List<PDPage> pages) throws IOException {
        for (int number = 0; number < pages.size(); number++) {
            Page page = laid.pages().get(number);
            for (Link link : page.links()) {
                PDAnnotationLink made = new PDAnnotationLink();
                made.setRectangle(new PDRectangle(
                        (float) link.x(),
                        (float) (page.height() - link.top() - link.height()),
                        (float) link.width(),
                        (float) link.height()));
                PDBorderStyleDictionary none = new PDBorderStyleDictionary();
                none.setWidth(0);
                made.setBorderStyle(none);
                made.setDestination(place(laid, laid.headings().get(link.heading()), pages));
                pages.get(number).getAnnotations().add(made);
            }
        }
    }

    private static void outline(PDDocument document, Laid laid, List<PDPage> pages) {
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        Deque<PDOutlineNode> above = new ArrayDeque<>(List.of(outline));
        for (Heading heading : laid.headings()) {
            while (above.size() > heading.level()) {
                above.pop();
            }
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(heading.text());
            item.setDestination(place(laid, heading, pages));
            above.element().addLast(item);
            above.push(item);
        }
        outline.children().forEach(PDOutlineItem::openNode);
    }

    private static PDPageXYZDestination place(Laid laid, Heading heading, List<PDPage> pages) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(pages.get(heading.page() - 1));
        place.setTop((int) Math.ceil(laid.pages().get(heading.page() - 1).height() - heading.top()));
        return place;
    }
}
