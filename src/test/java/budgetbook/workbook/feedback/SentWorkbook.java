package budgetbook.workbook.feedback;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Workbooks as a sender might have made them, with what a copy could lose. */
final class SentWorkbook {
    static final byte[] PICTURE = {1, 2, 3, 4, 5};

    private SentWorkbook() {}

    /** Formulas over sheets, a name, a comment, widths, a hidden column and sheet; the format follows the name. */
    static Path write(Path file) throws IOException {
        boolean binary = file.toString().endsWith(".xls");
        return save(fill(binary ? new HSSFWorkbook() : new XSSFWorkbook()), file);
    }

    static Path withMacros(Path file) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM);
        fill(workbook);
        workbook.setVBAProject(new java.io.ByteArrayInputStream(PICTURE));
        return save(workbook, file);
    }

    static Path withPicture(Path file) throws IOException {
        Workbook workbook = fill(new XSSFWorkbook());
        workbook.addPicture(PICTURE, Workbook.PICTURE_TYPE_PNG);
        return save(workbook, file);
    }

    static Path withRows(Path file, int rows) throws IOException {
        try (org.apache.poi.xssf.streaming.SXSSFWorkbook workbook = new org.apache.poi.xssf.streaming.SXSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("基本支出");
            for (int row = 0; row < rows; row++) {
                var line = sheet.createRow(row);
                for (int column = 0; column < 3; column++) {
                    line.createCell(column).setCellValue(row);
                }
            }
            return save(workbook, file);
        }
    }

    static Path withColumns(Path file, int columns) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        var cols = workbook.createSheet("基本支出").getCTWorksheet().addNewCols();
        for (int column = 1; column <= columns; column++) {
            var col = cols.addNewCol();
            col.setMin(column);
            col.setMax(column + 5L);
        }
        return save(workbook, file);
    }

    private static Workbook fill(Workbook workbook) {
        Sheet cover = workbook.createSheet("封面");
        cover.createRow(0).createCell(1).setCellValue(2);
        Sheet sheet = workbook.createSheet("基本支出");
        sheet.createRow(0).createCell(0).setCellValue("基本支出预算表");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
        sheet.createRow(1).createCell(2).setCellValue("金额");
        CellStyle amounts = workbook.createCellStyle();
        amounts.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        Cell wrong = sheet.createRow(2).createCell(2);
        wrong.setCellValue("=1+1");
        wrong.setCellStyle(amounts);
        Cell amount = sheet.createRow(3).createCell(2);
        amount.setCellValue(40);
        amount.setCellStyle(amounts);
        remark(amount, "核过");
        Cell sum = sheet.createRow(4).createCell(2);
        sum.setCellFormula("SUM(C3:C4)+封面!B1");
        sum.setCellStyle(amounts);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
        sheet.setColumnWidth(1, 7000);
        sheet.setColumnHidden(5, true);
        workbook.createSheet("藏");
        workbook.setSheetHidden(2, true);
        workbook.setActiveSheet(1);
        Name total = workbook.createName();
        total.setNameName("合计");
        total.setRefersToFormula("基本支出!$C$5");
        return workbook;
    }

    private static void remark(Cell cell, String text) {
        ClientAnchor anchor = cell.getSheet().getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(3);
        anchor.setCol2(5);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 3);
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(cell.getSheet().getWorkbook().getCreationHelper().createRichTextString(text));
        comment.setAuthor("李会计");
        cell.setCellComment(comment);
    }

    private static Path save(Workbook workbook, Path file) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
