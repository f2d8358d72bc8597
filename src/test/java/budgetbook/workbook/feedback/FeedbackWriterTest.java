package budgetbook.workbook.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Statement;
import budgetbook.finding.Wording;
import budgetbook.place.SourceCell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feedback workbooks, read again by POI. */
class FeedbackWriterTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void marksTheCellsAndKeepsTheRestAsItWas(String format) throws IOException {
        Path original = SentWorkbook.write(folder.resolve("sent." + format));

        try (Workbook returned = read(write(original, List.of(AMOUNT, NOTICE, TYPE)))) {
            assertThat(returned.getNumberOfSheets()).isEqualTo(4);
            assertThat(returned.getSheetName(0)).isEqualTo("问题清单");
            assertThat(returned.getActiveSheetIndex()).isZero();
            Sheet sheet = returned.getSheet("基本支出");
            Cell amount = sheet.getRow(2).getCell(2);
            assertThat(amount.getStringCellValue()).isEqualTo("=1+1");
            assertThat(amount.getCellType()).isEqualTo(CellType.STRING);
            assertThat(amount.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(amount.getCellStyle().getBorderTop()).isEqualTo(BorderStyle.MEDIUM);
            assertThat(amount.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(amount.getCellComment().getAuthor()).isEqualTo("预算总册");
            assertThat(amount.getCellComment().getString().getString())
                    .contains("【错误】金额不是数字")
                    .contains("【错误】类型不在规定范围内");
            Cell notice = sheet.getRow(3).getCell(2);
            assertThat(notice.getCellStyle().getBorderTop()).isEqualTo(BorderStyle.MEDIUM_DASHED);
            assertThat(notice.getCellComment().getString().getString())
                    .startsWith("核过")
                    .contains("【提示】");
            assertThat(sheet.getRow(4).getCell(2).getCellFormula()).isEqualTo("SUM(C3:C4)+封面!B1");
            assertThat(sheet.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(42);
            assertThat(sheet.getColumnWidth(1)).isEqualTo(7000);
            assertThat(sheet.isColumnHidden(5)).isTrue();
            assertThat(sheet.getMergedRegions()).hasSize(1);
            assertThat(returned.isSheetHidden(returned.getSheetIndex("藏"))).isTrue();
            assertThat(returned.getName("合计").getRefersToFormula()).isEqualTo("基本支出!$C$5");
        }
    }

    @Test
    void coloursAreRedForErrorsAndYellowForNotices() throws IOException {
        Path original = SentWorkbook.write(folder.resolve("sent.xlsx"));
        try (Workbook returned = read(write(original, List.of(AMOUNT, NOTICE)))) {
            assertThat(colour(returned, 2)).isEqualTo("FFFFC7CE");
            assertThat(colour(returned, 3)).isEqualTo("FFFFEB9C");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void listsErrorsFirstWithALinkToEachCell(String format) throws IOException {
        Path original = SentWorkbook.write(folder.resolve("sent." + format));
        try (Workbook returned = read(write(original, List.of(NOTICE, SHEET, FILE, AMOUNT)))) {
            Sheet list = returned.getSheetAt(0);
            assertThat(list.getRow(1).getCell(0).getStringCellValue()).contains("254301 焦作市科技馆");
            assertThat(list.getRow(2).getCell(0).getStringCellValue())
                    .contains("错误 3 条")
                    .contains("提示 1 条");
            assertThat(texts(list, 1)).containsExactly("错误", "错误", "错误", "提示");
            assertThat(list.getRow(7).getCell(3).getHyperlink().getAddress()).isEqualTo("'基本支出'!C3");
            assertThat(list.getRow(5).getCell(3).getHyperlink().getAddress()).isEqualTo("'基本支出'!A1");
            assertThat(list.getRow(6).getCell(3).getHyperlink()).isNull();
            assertThat(list.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
            assertThat(list.getRow(7).getCell(5).getCellType()).isEqualTo(CellType.STRING);
            assertThat(list.getRow(7).getCell(5).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aFeedbackThatComesBackLosesItsOldMarks(String format) throws IOException {
        Path original = SentWorkbook.write(folder.resolve("sent." + format));
        Path first = write(original, List.of(AMOUNT, NOTICE));
        Path second = Files.move(first, folder.resolve("again." + format));

        try (Workbook returned = read(write(second, List.of(TYPE)));
                Workbook sent = read(original)) {
            assertThat(returned.getNumberOfSheets()).isEqualTo(4);
            Cell mended = returned.getSheet("基本支出").getRow(3).getCell(2);
            Cell before = sent.getSheet("基本支出").getRow(3).getCell(2);
            assertThat(mended.getCellStyle().getFillPattern())
                    .isEqualTo(before.getCellStyle().getFillPattern());
            assertThat(mended.getCellStyle().getBorderTop())
                    .isEqualTo(before.getCellStyle().getBorderTop());
            assertThat(mended.getCellComment().getString().getString()).isEqualTo("核过");
            assertThat(returned.getSheetAt(0).getLastRowNum()).isEqualTo(5);
        }
    }

    @Test
    void twoThousandProblemsMakeFewStylesAndTheRestIsCounted() throws IOException {
        Path original = SentWorkbook.write(folder.resolve("sent.xlsx"));
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= 2500; i++) {
            findings.add(finding(amount("@x"), "基本支出", "C" + i));
        }
        try (Workbook returned = read(write(original, findings));
                Workbook sent = read(original)) {
            assertThat(returned.getNumCellStyles() - sent.getNumCellStyles()).isLessThan(20);
            Sheet list = returned.getSheetAt(0);
            assertThat(list.getRow(2005).getCell(0).getStringCellValue()).contains("另有 500 条");
        }
    }

    @Test
    void macrosAreRemovedAndTheFormatIsXlsx() throws IOException {
        Path original = SentWorkbook.withMacros(folder.resolve("sent.xlsm"));

        Path returned = write(original, List.of(AMOUNT));

        assertThat(returned.getFileName().toString()).isEqualTo("returned.xlsx");
        try (ZipFile zip = new ZipFile(returned.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).noneMatch(name -> name.contains("vba"));
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("[Content_Types].xml"))
                                    .readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain("macroEnabled");
        }
    }

    @Test
    void embeddedFilesStay() throws IOException {
        Path original = SentWorkbook.withPicture(folder.resolve("sent.xlsx"));
        try (Workbook returned = read(write(original, List.of(AMOUNT)))) {
            assertThat(returned.getAllPictures().get(0).getData()).containsExactly(SentWorkbook.PICTURE);
        }
    }

    @Test
    void whatIsDamagedOrTooLargeGetsAListOnly() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.xlsx"), "PK\u0003\u0004 cut off");
        Path columns = SentWorkbook.withColumns(folder.resolve("columns.xlsx"), 3_000);
        Path large = SentWorkbook.withRows(folder.resolve("large.xlsx"), 80_000);
        for (Path original : List.of(broken, large, columns)) {
            try (Workbook returned = read(write(original, List.of(AMOUNT)))) {
                assertThat(returned.getNumberOfSheets()).isOne();
                assertThat(returned.getSheetAt(0).getRow(3).getCell(0).getStringCellValue())
                        .contains("没有标注");
                assertThat(returned.getSheetAt(0).getRow(5).getCell(3).getHyperlink())
                        .isNull();
            }
        }
    }

    @Test
    void textsThatAWorkbookCannotHoldDoNoHarm() throws IOException {
        Path original = SentWorkbook.write(folder.resolve("sent.xlsx"));
        String odd = "\u0001_x0041_\uD800" + "长".repeat(40_000);
        try (Workbook returned = read(write(original, List.of(finding(amount(odd), "基本支出", "C3"))))) {
            assertThat(returned.getSheetAt(0)
                            .getRow(5)
                            .getCell(5)
                            .getStringCellValue()
                            .stripLeading())
                    .startsWith("_x0041_长")
                    .hasSizeLessThan(1100);
        }
    }

    static final Finding AMOUNT = finding(amount("=cmd|' /C calc'!A0"), "基本支出", "C3");
    static final Finding TYPE = finding(
            Wording.TYPE_STRANGE.of(new Argument.Quoted("？"), Argument.of(List.of("人员类", "公用经费")), Argument.of("基本支出")),
            "基本支出",
            "C3");
    static final Finding NOTICE = finding(Wording.LINE_TWICE.of(Argument.of(3)), "基本支出", "C4");
    static final Finding SHEET =
            finding(Wording.HEADER_ABSENT.of(Argument.of(20), Argument.of(List.of("金额"))), "基本支出", "");
    static final Finding FILE = finding(Wording.SHEET_EMPTY.of(Argument.of("基本支出")), "", "");

    private static Statement amount(String shown) {
        return Wording.AMOUNT_NO_NUMBER.of(Argument.of(shown));
    }

    private static Finding finding(Statement said, String sheet, String cell) {
        return new Finding(said, new SourceCell("sent.xlsx", sheet, cell));
    }

    private Path write(Path original, List<Finding> findings) throws IOException {
        return new FeedbackWriter()
                .write(
                        Feedback.of("254301 焦作市科技馆", original.getFileName().toString(), original, findings),
                        folder,
                        "returned");
    }

    private static Workbook read(Path file) throws IOException {
        return WorkbookFactory.create(file.toFile(), null, true);
    }

    private static List<String> texts(Sheet list, int column) {
        List<String> texts = new ArrayList<>();
        for (int row = 5; row <= list.getLastRowNum(); row++) {
            texts.add(list.getRow(row).getCell(column).getStringCellValue());
        }
        return texts;
    }

    private static String colour(Workbook workbook, int row) {
        XSSFCell cell = (XSSFCell) workbook.getSheet("基本支出").getRow(row).getCell(2);
        return cell.getCellStyle().getFillForegroundColorColor().getARGBHex();
    }
}
