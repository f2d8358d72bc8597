package budgetbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Narrative;
import budgetbook.cli.Commands;
import budgetbook.normalise.Reading;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code template} writes, and where. */
class TemplateCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void everyUnitGetsAFormOfItsOwn() throws Exception {
        assertThat(run("template")).startsWith("0 ");

        assertThat(files())
                .containsExactly(
                        "254101-焦作市科学技术协会-2023年度预算申报表.xlsx",
                        "254301-焦作市科技馆-2023年度预算申报表.xlsx",
                        "254302-焦作市反邪教协会办公室-2023年度预算申报表.xlsx");
    }

    @Test
    void anUnknownUnitIsRefusedWithTheKnownOnes() throws Exception {
        assertThat(run("template", "--unit", "999999")).startsWith("64 ").contains("999999", "254101、254301、254302");
    }

    @Test
    void onlyTheLeadUnitGetsTheSheetsOfTheWholeDepartment() throws Exception {
        run("template", "--unit", "254101", "--unit", "254301");

        assertThat(sheets("254101")).contains("年度履职目标", "年度主要任务", "整体绩效指标", "国有资产", "部门概况", "情况说明", "上年预算");
        assertThat(sheets("254301"))
                .containsExactly("封面", "填报说明", "科目查询", "收入预算", "基本支出", "项目支出", "收支核对", "项目绩效目标", "国有资产", "下拉列表");
    }

    @Test
    void onlyInputCellsMayBeWrittenAndTheListsAreOutOfSight() throws Exception {
        run("template", "--unit", "254301");

        try (XSSFWorkbook workbook = open("254301")) {
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex("下拉列表")))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
            XSSFSheet basic = workbook.getSheet("基本支出");
            assertThat(basic.getProtect()).isTrue();
            assertThat(basic.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            assertThat(basic.getRow(3).getCell(0).getCellStyle().getLocked()).isFalse();
            assertThat(basic.getRow(3).getCell(3).getCellStyle().getLocked()).isTrue();
            assertThat(basic.getRow(3).getCell(2).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(basic.getDataValidations()).hasSizeGreaterThanOrEqualTo(8);
            assertThat(basic.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(basic.getRepeatingRows().getLastRow()).isEqualTo(2);
        }
    }

    @Test
    void lastYearsLinesComeWithoutAmountsAndTheirNames() throws Exception {
        String said = run("template", "--from", "2023", "--unit", "254301", "--unit", "254302");

        assertThat(said).startsWith("0 ").contains("带入 2023 年度明细", "科技馆2023年预算申报（定稿）.xlsx");
        try (XSSFWorkbook workbook = open("254301")) {
            XSSFSheet basic = workbook.getSheet("基本支出");
            assertThat(basic.getRow(3).getCell(0).getStringCellValue()).isIn("人员类", "公用经费");
            assertThat(basic.getRow(3).getCell(3).getStringCellValue()).isNotEmpty();
            assertThat(basic.getRow(3).getCell(11).getRawValue()).isNull();
            assertThat(basic.getRow(3).getCell(13).getStringCellValue()).isEqualTo("请核对：金额");
        }
        Reading read = Reading.of(file("254301"), "254301");
        assertThat(read.lines()).isEmpty();
        assertThat(read.findings().stream().map(finding -> finding.code().name()))
                .contains("COVER_MISSING", "AMOUNT_BLANK", "TEXT_MISSING")
                .doesNotContain("CODE_UNKNOWN", "SOURCE_INVALID", "TYPE_INVALID");
    }

    @Test
    void lastYearsReasonStandsBesideTheOneToBeWrittenAndIsNotTakenOver() throws Exception {
        run("template", "--from", "2023", "--unit", "254101");

        try (XSSFWorkbook workbook = open("254101")) {
            XSSFSheet explanations = workbook.getSheet("情况说明");
            assertThat(explanations.getRow(3).getCell(0).getStringCellValue()).isEqualTo("收支总计");
            assertThat(explanations.getRow(3).getCell(4).getStringCellValue()).isEmpty();
            assertThat(explanations.getRow(3).getCell(6).getStringCellValue()).startsWith("焦作市科技馆2023年预算中未包含");
        }
        assertThat(Reading.of(file("254101"), "254101").narratives())
                .noneMatch(text -> text.kind() == Narrative.Kind.EXPLANATION);
    }

    @Test
    void aCodeThatIsNoLongerInTheListStaysAndIsPointedOut() throws Exception {
        Path config = folder.resolve("config");
        copy(Path.of("config"), config);
        Path list = config.resolve("classification/2023/function.csv");
        Files.writeString(list, Files.readString(list).replaceFirst("(?m)^2060705,.*\\R", ""));

        run("template", "--from", "2023", "--unit", "254301", "--config", config.toString());

        try (XSSFWorkbook workbook = open("254301")) {
            XSSFSheet basic = workbook.getSheet("基本支出");
            assertThat(Stream.of(3, 4, 5, 6, 7, 8)
                            .map(row -> basic.getRow(row).getCell(2).getStringCellValue() + " "
                                    + basic.getRow(row).getCell(13).getStringCellValue()))
                    .anyMatch(row -> row.startsWith("2060705 ") && row.contains("功能科目编码"));
        }
    }

    @Test
    void aMissingEarlierSubmissionIsSaidAndTheFormComesBlank() throws Exception {
        assertThat(run("template", "--from", "2019", "--unit", "254301"))
                .startsWith("0 ")
                .contains("没有找到 2019 年度的申报表");
        assertThat(files()).hasSize(1);
    }

    private String run(String... args) {
        StringWriter said = new StringWriter();
        String[] all = Stream.concat(
                        Stream.of(args),
                        Stream.of("--output", folder.resolve("out").toString()))
                .toArray(String[]::new);
        int status = Commands.execute(new PrintWriter(said, true), all);
        return status + " " + said;
    }

    private Path place() {
        return folder.resolve("out/2023/254-焦作市科学技术协会/模板");
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(place())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path file(String unit) throws Exception {
        return place().resolve(files().stream()
                .filter(name -> name.startsWith(unit))
                .findFirst()
                .orElseThrow());
    }

    private XSSFWorkbook open(String unit) throws Exception {
        try (InputStream in = Files.newInputStream(file(unit))) {
            return new XSSFWorkbook(in);
        }
    }

    private List<String> sheets(String unit) throws Exception {
        try (XSSFWorkbook workbook = open(unit)) {
            return Stream.iterate(0, i -> i + 1)
                    .limit(workbook.getNumberOfSheets())
                    .map(workbook::getSheetName)
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
