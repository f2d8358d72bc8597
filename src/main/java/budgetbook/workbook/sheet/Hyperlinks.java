package budgetbook.workbook.sheet;

import budgetbook.place.SheetCell;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Links within a workbook. */
public final class Hyperlinks {
    /** How many links a sheet may have; Excel drops those beyond 65,530. */
    public static final int MOST = 65_000;

    private Hyperlinks() {}

    /** Makes a cell, whose row and column count from 0, lead to another on a click; the tip may be empty. */
    public static void add(XSSFSheet sheet, int row, int column, SheetCell target, String tip) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setCellReference(SheetCell.at(sheet.getSheetName(), row, column).address());
        link.setLocation(target.location());
        if (!tip.isEmpty()) {
            link.setTooltip(tip);
        }
        sheet.addHyperlink(link);
    }
}
