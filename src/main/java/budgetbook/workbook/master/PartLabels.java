package budgetbook.workbook.master;

import budgetbook.workbook.sheet.FontSpec;
import budgetbook.workbook.sheet.SafeText;
import java.util.Map;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.TextAlign;
import org.apache.poi.xssf.usermodel.TextHorizontalOverflow;
import org.apache.poi.xssf.usermodel.TextVerticalOverflow;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTextBox;
import org.apache.poi.xssf.usermodel.XSSFTextParagraph;
import org.apache.poi.xssf.usermodel.XSSFTextRun;
import org.jspecify.annotations.Nullable;

/** Texts that lie over cells without being in them: boxes without line and fill, set as the text of the cell would be. */
final class PartLabels {
    private static final Map<HorizontalAlignment, TextAlign> ALIGN = Map.of(
            HorizontalAlignment.LEFT, TextAlign.LEFT,
            HorizontalAlignment.CENTER, TextAlign.CENTER,
            HorizontalAlignment.RIGHT, TextAlign.RIGHT);
    /** In points: what a cell leaves free beside its text, and for a step of indent. */
    private static final double AIR = 2;

    private static final double STEP = 7;

    private final XSSFSheet sheet;
    private @Nullable XSSFDrawing drawing;

    PartLabels(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Adds the text of a cell over its place, in a font. */
    void add(PlacedCell cell, FontSpec font) {
        if (drawing == null) {
            drawing = sheet.createDrawingPatriarch();
        }
        CellRangeAddress place = cell.place();
        XSSFTextBox box = drawing.createTextbox(new XSSFClientAnchor(
                0,
                0,
                0,
                0,
                place.getFirstColumn(),
                place.getFirstRow(),
                place.getLastColumn() + 1,
                place.getLastRow() + 1));
        box.setNoFill(true);
        box.setLineStyleColor(0, 0, 0);
        box.getCTShape().getSpPr().getLn().unsetSolidFill();
        box.getCTShape().getSpPr().getLn().addNewNoFill();
        box.setVerticalAlignment(VerticalAlignment.CENTER);
        box.setTextVerticalOverflow(TextVerticalOverflow.CLIP);
        box.setTextHorizontalOverflow(TextHorizontalOverflow.CLIP);
        double indent = AIR + STEP * cell.format().indent();
        box.setLeftInset(cell.format().align() == HorizontalAlignment.LEFT ? indent : AIR);
        box.setRightInset(cell.format().align() == HorizontalAlignment.RIGHT ? indent : AIR);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.clearText();
        XSSFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(ALIGN.getOrDefault(cell.format().align(), TextAlign.LEFT));
        XSSFTextRun run = paragraph.addNewTextRun();
        run.setText(SafeText.ofSender(cell.printed()));
        run.setFont(font.family());
        run.setFontSize(font.points());
        run.setBold(font.bold());
    }
}
