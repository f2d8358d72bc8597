package budgetbook.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Condition;
import budgetbook.budget.Money;
import budgetbook.table.Cell;
import budgetbook.table.GoldenTables;
import budgetbook.table.Table;
import budgetbook.table.Table.Column;
import budgetbook.table.Table.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableSheetTest {

    @Test
    void groupsAndLeavesOfTheHeaderAreMerged() throws IOException {
        XSSFSheet sheet = drawn(GoldenTables.table(5));
        assertThat(sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString))
                .contains("A2:N2", "A4:C4", "A5:A6", "D4:D6", "F4:F6", "G4:K4", "G5:G6", "H5:I5", "L4:N4", "L5:L6")
                .doesNotContain("H6:H6", "A3:N3");
        assertThat(sheet.getRow(3).getCell(6).getStringCellValue()).isEqualTo("基本支出");
        assertThat(sheet.getRow(4).getCell(7).getStringCellValue()).isEqualTo("人员经费");
        assertThat(sheet.getRow(5).getCell(8).getStringCellValue()).isEqualTo("对个人和家庭的补助");
    }

    @Test
    void everyCellOfAMergedHeaderIsFramed() throws IOException {
        XSSFSheet sheet = drawn(GoldenTables.table(5));
        for (int row = 3; row < 6; row++) {
            for (int column = 0; column < 14; column++) {
                assertThat(sheet.getRow(row).getCell(column).getCellStyle().getBorderRight())
                        .isEqualTo(BorderStyle.THIN);
            }
        }
    }

    @Test
    void theUnitStandsAtTheRightEndOfEveryPageAcross() throws IOException {
        XSSFSheet sheet = drawn(GoldenTables.table(2));
        assertThat(sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString))
                .contains("A2:R2", "S2:X2", "A3:B3");
        assertThat(sheet.getRow(2).getCell(23).getStringCellValue()).isEqualTo("单位：万元");
        assertThat(boxes(sheet)).containsEntry("S2:X2", "2023年部门收入预算表").containsEntry("Q3:R3", "单位：万元");
    }

    @Test
    void aFormShowsItsYearInTheMiddle() throws IOException {
        XSSFSheet sheet = drawn(GoldenTables.table(14));
        assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("（2023年度）");
        assertThat(sheet.getRow(2).getCell(0).getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.CENTER);
        assertThat(sheet.getMergedRegions()).contains(CellRangeAddress.valueOf("A3:E3"));
    }

    @Test
    void aSheetPrintsAtAScaleOfItsOwnAndRepeatsItsHeader() throws IOException {
        XSSFSheet sheet = drawn(GoldenTables.table(3));
        assertThat(sheet.getFitToPage()).isFalse();
        assertThat(sheet.getPrintSetup().getScale()).isBetween((short) 85, (short) 100);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:6");
        assertThat(sheet.getRepeatingColumns()).isNull();
        assertThat(sheet.getWorkbook().getPrintArea(0)).isEqualTo("预算03表!$A$1:$N$21");
        assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页 共 &N 页");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 6);
        assertThat(sheet.isDisplayGridlines()).isFalse();
    }

    @Test
    void pagesSideBySideRepeatTheLabels() throws IOException {
        XSSFSheet sheet = drawn(GoldenTables.table(2));
        assertThat(sheet.getColumnBreaks()).containsExactly(17);
        assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
    }

    @Test
    void aProjectStaysOnOnePage() throws IOException {
        Table table = GoldenTables.table(15);
        XSSFSheet sheet = drawn(table);
        assertThat(sheet.getRowBreaks()).isNotEmpty();
        for (int end : sheet.getRowBreaks()) {
            assertThat(table.paging().blocks())
                    .noneMatch(block -> end >= table.firstDataRow() - 1 + block.firstRow()
                            && end < table.firstDataRow() - 1 + block.lastRow());
        }
        assertThat(sheet.getDrawingPatriarch()).isNull();
    }

    @Test
    void whatGoesOnOnALaterPageIsShownThereAgainButNotByAValue() throws IOException {
        Table table = GoldenTables.table(14);
        XSSFSheet sheet = drawn(table);
        int heading = table.firstDataRow() + table.paging().repeatedRow();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo(heading + ":" + heading);
        assertThat(sheet.getRowBreaks()).isNotEmpty();
        assertThat(boxes(sheet).values()).contains("预算情况", "投入管理指标");
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            for (int end : sheet.getRowBreaks()) {
                assertThat(merge.getFirstRow() <= end && merge.getLastRow() > end)
                        .as("%s over %d", merge, end)
                        .isFalse();
            }
        }
        for (String place : boxes(sheet).keySet()) {
            CellRangeAddress part = CellRangeAddress.valueOf(place);
            XSSFCell cell = sheet.getRow(part.getFirstRow()).getCell(part.getFirstColumn());
            assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
            assertThat(sheet.getRow(part.getLastRow()).getCell(0).getCellStyle().getBorderBottom())
                    .isEqualTo(BorderStyle.THIN);
        }
    }

    @Test
    void amountsAndPartsOfTheRowAboveStandOffTheLine() throws IOException {
        XSSFSheet sheet = drawn(GoldenTables.table(1));
        assertThat(sheet.getRow(5).getCell(1).getCellStyle().getIndention()).isEqualTo((short) 1);
        assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("一、一般公共预算");
        assertThat(sheet.getRow(5).getCell(0).getCellStyle().getIndention()).isEqualTo((short) 1);
        assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).isEqualTo("其中：财政拨款");
        assertThat(sheet.getRow(6).getCell(0).getCellStyle().getIndention()).isEqualTo((short) 2);
    }

    @Test
    void fewRowsDoNotStrayToAPageOfTheirOwn() throws IOException {
        assertThat(drawn(GoldenTables.table(6)).getRowBreaks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "0301", "1e5", "_x0041_", "甲\n乙", "<b>&\"'"})
    void textStaysTheTextItIs(String text) throws IOException {
        XSSFCell cell = drawn(one(new Cell.Text(text))).getRow(4).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @Test
    void whatCouldBeTakenForAFormulaIsFormattedAsText() throws IOException {
        XSSFCell cell = drawn(one(new Cell.Text("=1+1"))).getRow(4).getCell(0);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void amountsShowTwoDecimalsAndOnlyAnExactZeroIsEmpty() throws IOException {
        assertThat(shown(amount(7_080_649_999L, false))).isEqualTo("7,080.65");
        assertThat(shown(amount(4_999, false))).isEqualTo("0.00");
        assertThat(shown(amount(-1_005_000, false))).isEqualTo("-1.01");
        assertThat(shown(amount(0, true))).isEqualTo("0.00");
        assertThat(shown(amount(0, false))).isEmpty();
    }

    @Test
    void aTextTooTallForAnyRowIsSetSmaller() throws IOException {
        XSSFSheet sheet = drawn(one(new Cell.Text("履职目标".repeat(2000))));
        XSSFCell cell = sheet.getRow(4).getCell(0);
        assertThat(cell.getCellStyle().getFont().getFontHeightInPoints()).isEqualTo((short) 6);
        assertThat(cell.getRow().getHeightInPoints()).isLessThanOrEqualTo(409f);
    }

    private static Cell amount(long fen, boolean zeroShown) {
        return new Cell.Amount(new Money(fen), Condition.ANY, zeroShown, 0);
    }

    private static String shown(Cell cell) throws IOException {
        return new DataFormatter().formatCellValue(drawn(one(cell)).getRow(4).getCell(0));
    }

    private static Table one(Cell cell) {
        List<Column> columns = List.of(new Column(List.of("项目"), false, 0), new Column(List.of("金额"), true, 0));
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Row.Kind.DETAIL, List.of(cell, Cell.Blank.CELL)));
        return new Table(1, "预算01表", "标题", List.of("某部门"), columns, rows, List.of(), List.of(), Table.Paging.PLAIN);
    }

    /** Draws a table and reads it back from its bytes. */
    private static XSSFSheet drawn(Table table) throws IOException {
        Path file = Files.createTempFile("table", ".xlsx");
        new MasterWorkbookWriter().write(List.of(table), file);
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes)).getSheetAt(0);
    }

    /** The texts that lie over cells, by the cells. */
    private static Map<String, String> boxes(XSSFSheet sheet) {
        Map<String, String> boxes = new LinkedHashMap<>();
        for (XSSFShape shape :
                Objects.requireNonNull(sheet.getDrawingPatriarch()).getShapes()) {
            XSSFClientAnchor anchor = (XSSFClientAnchor) shape.getAnchor();
            CellRangeAddress place = new CellRangeAddress(
                    anchor.getRow1(), anchor.getRow2() - 1, anchor.getCol1(), anchor.getCol2() - 1);
            boxes.put(place.formatAsString(), ((XSSFSimpleShape) shape).getText());
        }
        return boxes;
    }
}
