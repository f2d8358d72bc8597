package budgetbook.book.check;

import budgetbook.book.check.readback.WrittenBook;
import budgetbook.book.check.readback.WrittenBook.Block;
import budgetbook.book.check.readback.WrittenBook.Entry;
import budgetbook.book.check.readback.WrittenBook.Grid;
import budgetbook.book.check.readback.WrittenBook.Heading;
import budgetbook.book.check.readback.WrittenBook.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes a book as a .docx, by another library than the one that reads it. */
final class TestDocument {
    private static final int LEVELS = 3;

    private TestDocument() {}

    static XWPFDocument of(WrittenBook book) {
        XWPFDocument document = new XWPFDocument();
        document.createStyles();
        for (int level = 1; level <= LEVELS; level++) {
            style(document, "H" + level, "章节样式" + level, level - 1);
        }
        style(document, "C1", "toc 1", -1);
        for (Entry entry : book.contents()) {
            paragraph(document, "C1", entry.heading() + "\t" + entry.page());
        }
        for (Block block : book.blocks()) {
            if (block instanceof Heading heading) {
                paragraph(document, "H" + heading.level(), heading.text());
            } else if (block instanceof Line line) {
                paragraph(document, "", line.text());
            } else if (block instanceof Grid grid) {
                table(document, grid);
            }
        }
        return document;
    }

    static Path write(XWPFDocument document, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        document.close();
        return file;
    }

    private static void style(XWPFDocument document, String id, String name, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (outline >= 0) {
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        XWPFStyle added = new XWPFStyle(style);
        added.setType(STStyleType.PARAGRAPH);
        document.getStyles().addStyle(added);
    }

    /** The text goes into two runs, as an editor leaves it. */
    private static void paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        int half = text.indexOf('\t') < 0 ? text.length() / 2 : text.indexOf('\t');
        paragraph.createRun().setText(text.substring(0, half));
        if (text.indexOf('\t') >= 0) {
            paragraph.createRun().addTab();
            half++;
        }
        paragraph.createRun().setText(text.substring(half));
    }

    private static void table(XWPFDocument document, Grid grid) {
        List<List<String>> rows = grid.rows();
        XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                table.getRow(row).getCell(column).setText(rows.get(row).get(column));
            }
        }
    }
}
