package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.GoldenDepartment;
import budgetbook.oracle.GoldenTables;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison accepts what the standard allows and tells, by its cell, whatever is wrong. */
class WorkbookTextTest {
    @TempDir
    private Path folder;

    @Test
    void aMasterWorkbookAsPublishedHasNoDifference() throws IOException {
        assertThat(differences(workbook -> {})).isEmpty();
    }

    @Test
    void anotherAmountIsToldWithItsColumn() throws IOException {
        assertThat(differences(workbook -> cell(workbook, "预算05表", "F7").setCellValue(708.07)))
                .containsExactly("预算05表!F7: expected 708.06, found 708.07 [合计]");
    }

    @Test
    void anAmountThatIsTextIsTold() throws IOException {
        assertThat(differences(workbook -> cell(workbook, "预算05表", "F7").setCellValue("708.06")))
                .containsExactly("预算05表!F7: expected 708.06, found text \"708.06\" [合计]");
    }

    @Test
    void anAmountThatIsNotRoundedIsTold() throws IOException {
        assertThat(differences(workbook -> cell(workbook, "预算09表", "A6").setCellValue(4.6001)))
                .singleElement()
                .asString()
                .startsWith("预算09表!A6: expected 4.60, found number 4.6001 shown as \"4.60\"");
    }

    @Test
    void anAmountNotShownWithTwoDecimalsIsTold() throws IOException {
        assertThat(differences(workbook -> cell(workbook, "预算09表", "A6").setCellStyle(workbook.createCellStyle())))
                .singleElement()
                .asString()
                .startsWith("预算09表!A6: expected 4.60, found number 4.6 shown as \"4.6\" (General)");
    }

    @Test
    void aFormulaIsTold() throws IOException {
        assertThat(differences(workbook -> cell(workbook, "预算09表", "A6").setCellFormula("SUM(B6:F6)")))
                .containsExactly("预算09表!A6: expected 4.60, found formula SUM(B6:F6) [“三公”经费合计]");
    }

    @Test
    void aCodeThatIsANumberIsTold() throws IOException {
        assertThat(differences(workbook -> cell(workbook, "预算02表", "A8").setCellValue(254)))
                .singleElement()
                .asString()
                .startsWith("预算02表!A8: expected 254, found number 254");
    }

    @Test
    void aZeroThatIsLeftOutOrPutInIsTold() throws IOException {
        assertThat(differences(workbook -> cell(workbook, "预算02表", "E7").setBlank()))
                .containsExactly("预算02表!E7: expected 0.00, found an empty cell [合计/政府性基金]");
        assertThat(differences(workbook -> {
                    Cell cell = cell(workbook, "预算03表", "K7");
                    cell.setCellValue(0);
                    cell.setCellStyle(cell(workbook, "预算03表", "J7").getCellStyle());
                }))
                .containsExactly("预算03表!K7: expected an empty cell, found 0.00 [基本支出/公用经费/资本性支出]");
    }

    @Test
    void aHeadingOrTitleThatDiffersIsTold() throws IOException {
        assertThat(differences(workbook -> {
                    cell(workbook, "预算13表", "A2").setCellValue("机关运行经费");
                    cell(workbook, "预算13表", "C5").setCellValue("总计");
                }))
                .containsExactly(
                        "预算13表!A2: expected 机关（机构）运行经费, found 机关运行经费",
                        "预算13表!C5: expected 机构运行经费支出/合计, found 机构运行经费支出/总计");
    }

    @Test
    void aMissingMergeInTheHeadingsIsTold() throws IOException {
        assertThat(differences(workbook -> workbook.getSheet("预算13表").removeMergedRegion(0)))
                .containsExactly("预算13表!B5: expected 部门预算支出经济分类科目/科目名称, found 科目名称");
    }

    @Test
    void aFurtherRowAColumnAndAMissingNoteAreTold() throws IOException {
        assertThat(differences(workbook -> {
                    workbook.getSheet("预算09表").createRow(6).createCell(1).setCellValue(1);
                    workbook.getSheet("预算09表").getRow(5).createCell(7).setCellValue("x");
                    var note = workbook.getSheet("预算10表").getRow(7);
                    workbook.getSheet("预算10表").removeRow(note);
                    cell(workbook, "预算01表", "D3").setCellValue("单位：元");
                }))
                .containsExactly(
                        "预算01表!A3: expected the third row to say 万元, found 部门：焦作市科学技术协会   单位：元 ",
                        "预算09表!H4: expected 6 columns, found 8 columns",
                        "预算09表!A7: expected no further row of data, found null",
                        "预算10表!A8: expected a note 本部门本年度无…, found none");
    }

    @Test
    void aSheetOutOfOrderIsTold() throws IOException {
        assertThat(differences(workbook -> workbook.setSheetOrder("预算15表", 0)))
                .singleElement()
                .asString()
                .startsWith("sheets: expected [预算01表");
    }

    private List<String> differences(Consumer<XSSFWorkbook> change) throws IOException {
        Path master = folder.resolve("master.xlsx");
        try (XSSFWorkbook workbook = DrawnMaster.of(GoldenTables.read(GoldenDepartment.FOLDER), "焦作市科学技术协会");
                OutputStream out = Files.newOutputStream(master)) {
            change.accept(workbook);
            workbook.write(out);
        }
        return WorkbookText.compare(master, GoldenDepartment.FOLDER);
    }

    private static Cell cell(XSSFWorkbook workbook, String sheet, String address) {
        CellAddress at = new CellAddress(address);
        return workbook.getSheet(sheet).getRow(at.getRow()).getCell(at.getColumn());
    }
}
