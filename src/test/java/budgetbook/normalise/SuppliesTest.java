package budgetbook.normalise;

import static budgetbook.finding.FindingCode.SHEET_LEAD_ONLY;
import static budgetbook.finding.FindingCode.SUPPLY_NOT_TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Department;
import budgetbook.budget.Narrative;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.declared.Csv;
import budgetbook.declared.GoldenDepartment;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.sample.SampleSubmissions;
import budgetbook.submission.cover.CoverReader;
import budgetbook.workbook.form.Lack;
import budgetbook.workbook.form.Supplement;
import budgetbook.workbook.form.SupplementWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four sheets that only the book needs, in files of both kinds, on the sound submission made one of the lead unit. */
@NullUnmarked
class SuppliesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsSuppliedIsKeptUnderStandardNamesAndMeasures(boolean xlsx) throws Exception {
        Reading reading = lead(
                xlsx,
                book -> book.row("国有资产占用情况", "资产名称", "数量", "单位")
                        .row("国有资产占用情况", "固定资产总额", 3078.12, "万元")
                        .row("国有资产占用情况", " 房屋及建筑物 ", "357,000", "元")
                        .row("国有资产占用情况", "车辆", 413900, null)
                        .row("国有资产占用情况", "特种专用车(科普大篷车)", "１", "辆")
                        .row("国有资产占用情况", "单位价值50万元以上通用设备", 0, "套")
                        .row("国有资产占用情况", "专用设备", null, "万元")
                        .row("部门概况", "栏目", "内容")
                        .row("部门概况", "一、主要职责", "普及科学知识。")
                        .row("部门概况", null, "培训科普人员。")
                        .row("部门概况", "（二）机构设置情况", "内设办公室。")
                        .row("情况说明", "事项", "本年金额", "主要原因", "用途")
                        .row("情况说明", "收支总计", 1000, "新增项目。", null)
                        .row("情况说明", "公务用车运行维护费", null, "车况老化。", "主要用于维修")
                        .row("情况说明", "公务接待费", 1, null, null)
                        .row("上年预算", "项目", "上年预算数（万元）", "调整原因")
                        .row("上年预算", "收支总计", "885.85", null)
                        .row("上年预算", "三公经费合计", 5.6, "上年口径不同。")
                        .row("上年预算", "政府性基金收支", 0, null));

        assertThat(reading.said()).isEmpty();
        assertThat(texts(reading, Narrative.Kind.ASSET))
                .containsExactly(
                        "固定资产总额|3078.12|万元",
                        "房屋建筑物|35.7|万元",
                        "车辆|41.39|万元",
                        "特种专用车（科普大篷车）|1|辆",
                        "单位价值50万元以上通用设备|0|台（套）");
        assertThat(texts(reading, Narrative.Kind.PROFILE))
                .containsExactly("主要职责|普及科学知识。", "主要职责|培训科普人员。", "机构设置|内设办公室。");
        assertThat(texts(reading, Narrative.Kind.EXPLANATION)).containsExactly("收支总计|新增项目。|", "公务用车运行费|车况老化。|主要用于维修");
        assertThat(texts(reading, Narrative.Kind.PRIOR))
                .containsExactly("收支总计|885.85|", "三公经费|5.6|上年口径不同。", "政府性基金收支|0|");
        assertThat(reading.narratives().stream()
                        .filter(text -> text.kind() == Narrative.Kind.PROFILE)
                        .map(Narrative::sequence))
                .containsExactly(1, 2, 3);
    }

    @Test
    void noFaultInThemIsAnErrorAndEachIsToldAtItsCell() throws Exception {
        Reading reading = lead(
                true,
                book -> book.row("国有资产", "资产项目", "数值", "计量单位")
                        .row("国有资产", "船舶", 3, "艘")
                        .row("国有资产", "车辆", -3, "万元")
                        .row("国有资产", "办公设备", 3, "美元")
                        .row("国有资产", "一般公务用车", 1.5, "辆")
                        .row("国有资产", "一般公务用车", "两辆", "辆")
                        .row("部门概况", "栏目", "说明")
                        .row("部门概况", null, "没有内容列")
                        .row("上年预算", "项目", "上年预算数（亿元）")
                        .row("上年预算", "收支总计", 1)
                        .row("情况说明", "主要原因写在这里")
                        .row("情况说明", "没有表头"));
        assertThat(reading.findings()).extracting(Finding::code).containsOnly(SUPPLY_NOT_TAKEN);
        assertThat(reading.findings().stream().map(finding -> finding.place().sheet() + finding.where()))
                .contains("国有资产A2", "国有资产B3", "国有资产C4", "国有资产B5", "国有资产B6", "上年预算B1", "情况说明");
        assertThat(reading.narratives().stream().filter(text -> text.kind() == Narrative.Kind.ASSET))
                .isEmpty();
    }

    @Test
    void ofWhatIsFilledInTwiceNeitherCountsUnlessBothSayTheSame() throws Exception {
        Reading reading = lead(
                true,
                book -> book.row("情况说明", "事项", "主要原因")
                        .row("情况说明", "收支总计", "人员增加。")
                        .row("情况说明", "收支总计", "项目减少。")
                        .row("情况说明", "公务接待费", "来访增加。")
                        .row("情况说明", "公务接待费", "来访增加。"));
        assertThat(reading.only(SUPPLY_NOT_TAKEN).message()).contains("“收支总计”在 A2 已经填过");
        assertThat(texts(reading, Narrative.Kind.EXPLANATION)).containsExactly("公务接待费|来访增加。|");
    }

    @Test
    void anotherUnitSuppliesAssetsOnly() throws Exception {
        Reading reading = Sound.with(
                folder,
                book -> book.row("国有资产", "资产项目", "数值", "计量单位")
                        .row("国有资产", "办公设备", 3, "万元")
                        .row("情况说明", "事项", "主要原因")
                        .row("情况说明", "收支总计", "人员增加。"));
        assertThat(reading.codes()).containsExactly(SHEET_LEAD_ONLY);
        assertThat(texts(reading, Narrative.Kind.ASSET)).containsExactly("办公设备|3|万元");
        assertThat(texts(reading, Narrative.Kind.EXPLANATION)).isEmpty();
    }

    @Test
    void aPersonsNameAndNumberAreNoReason() throws Exception {
        Reading reading = lead(
                true,
                book -> book.row("情况说明", "事项", "主要原因")
                        .row("情况说明", "收支总计", "详见附件，联系人张三，电话13800138000")
                        .row("情况说明", "填表人：李四", null));
        assertThat(reading.codes()).containsExactly(FindingCode.ROW_LEFT_OUT);
        assertThat(texts(reading, Narrative.Kind.EXPLANATION)).isEmpty();
    }

    @Test
    void whatIsHiddenIsToldAndWhatIsStruckOutIsNotTaken() throws Exception {
        Reading reading = lead(true, book -> {
            book.row("国有资产", "资产项目", "数值", "计量单位").row("国有资产", "办公设备", 3, "万元");
            book.sheet("国有资产").getRow(1).setZeroHeight(true);
        });
        assertThat(reading.codes()).containsExactly(FindingCode.HIDDEN_TEXTS);
    }

    @Test
    void aSupplementThatIsFilledInAndMovedIntoTheSubmissionIsRead() throws Exception {
        Path file = folder.resolve(Supplement.FILE);
        Department department = Reading.CONFIGURATION.departments().get(0);
        List<Lack> lacks = List.of(
                lack(SheetKind.EXPLANATION, "收支总计", SubmissionColumn.REASON, "708.06", "885.85", "去年的原因。"),
                lack(SheetKind.EXPLANATION, "公务用车运行费", SubmissionColumn.USE, "3.5", "4.5", ""),
                lack(SheetKind.ASSET, "车辆", SubmissionColumn.VALUE, null, null, ""),
                lack(SheetKind.PROFILE, "主要职责", SubmissionColumn.CONTENT, null, null, ""),
                lack(SheetKind.PRIOR, "公务接待费", SubmissionColumn.AMOUNT, "1.1", null, ""));
        List<Narrative> known = List.of(
                supplied(Narrative.Kind.EXPLANATION, "item", "公务用车运行费", "reason", "厉行节约。"),
                supplied(Narrative.Kind.PROFILE, "column", "机构设置", "content", "内设办公室。"),
                supplied(Narrative.Kind.ASSET, "item", "办公设备", "value", "278.91"));
        new SupplementWriter()
                .write(
                        new Supplement(
                                2023,
                                department,
                                Reading.CONFIGURATION.headers(),
                                Reading.CONFIGURATION.supplies(),
                                lacks,
                                known),
                        file);
        assertThat(CoverReader.read(file, Supplement.FILE, Reading.CONFIGURATION.headers())
                        .absence())
                .hasValueSatisfying(said -> assertThat(said.code()).isEqualTo(FindingCode.FILE_IGNORED));

        Reading reading = lead(true, book -> {
            try (Workbook filled = WorkbookFactory.create(file.toFile(), null, true)) {
                assertThat(filled.getSheetName(0)).isEqualTo("待补清单");
                filled.getSheet("情况说明").getRow(3).getCell(4).setCellValue("项目减少。");
                filled.getSheet("情况说明").getRow(10).getCell(5).setCellValue("主要用于维修");
                filled.getSheet("国有资产").getRow(5).getCell(1).setCellValue(41.39);
                filled.getSheet("部门概况").getRow(3).getCell(1).setCellValue("普及科学知识。");
                filled.getSheet("上年预算").getRow(11).getCell(1).setCellValue(1.1);
                for (Sheet sheet : filled) {
                    move(sheet, book);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(reading.said()).isEmpty();
        assertThat(texts(reading, Narrative.Kind.EXPLANATION)).containsExactly("收支总计|项目减少。|", "公务用车运行费|厉行节约。|主要用于维修");
        assertThat(texts(reading, Narrative.Kind.ASSET)).containsExactly("车辆|41.39|万元", "办公设备|278.91|万元");
        assertThat(texts(reading, Narrative.Kind.PROFILE)).containsExactly("主要职责|普及科学知识。", "机构设置|内设办公室。");
        assertThat(texts(reading, Narrative.Kind.PRIOR)).containsExactly("公务接待费|1.1|");
    }

    @Test
    void theShippedSampleSuppliesWhatTheGoldenBookSays() throws Exception {
        Map<String, BigDecimal> assets = new TreeMap<>();
        for (String unit : List.of("254101", "254301", "254302")) {
            Path file = Files.write(folder.resolve(unit), SampleSubmissions.of(unit));
            Reading reading = Reading.of(file, unit);
            assertThat(reading.codes()).doesNotContain(SUPPLY_NOT_TAKEN);
            reading.narratives().stream()
                    .filter(text -> text.kind() == Narrative.Kind.ASSET)
                    .forEach(text ->
                            assets.merge(text.field("item"), new BigDecimal(text.field("value")), BigDecimal::add));
            if (unit.equals("254101")) {
                assertThat(texts(reading, Narrative.Kind.PRIOR)).contains("收支总计|885.85|", "政府性基金收支|0|");
                assertThat(texts(reading, Narrative.Kind.PRIOR)).hasSize(9);
                assertThat(texts(reading, Narrative.Kind.EXPLANATION))
                        .hasSize(8)
                        .contains("机关（机构）运行经费|坚持厉行节约，压缩机关运行经费。|");
                assertThat(texts(reading, Narrative.Kind.PROFILE)).hasSize(10);
            }
        }
        for (CSVRecord golden : Csv.records(GoldenDepartment.FOLDER.resolve("book/assets.csv"))) {
            assertThat(assets.get(golden.get("item"))).as(golden.get("item")).isEqualByComparingTo(golden.get("value"));
        }
    }

    private static void move(Sheet from, Book book) {
        for (Row row : from) {
            for (Cell cell : row) {
                String address = cell.getAddress().formatAsString();
                if (cell.getCellType() == CellType.NUMERIC) {
                    book.set(from.getSheetName(), address, cell.getNumericCellValue());
                } else if (cell.getCellType() == CellType.STRING) {
                    book.set(from.getSheetName(), address, cell.getStringCellValue());
                }
            }
        }
    }

    private static Lack lack(
            SheetKind sheet, String item, SubmissionColumn what, String now, String before, String reason) {
        return new Lack("254101", sheet, item, what, amount(now), amount(before), reason);
    }

    private static BigDecimal amount(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Narrative supplied(Narrative.Kind kind, String... fields) {
        return new Narrative("254101", kind, Map.of(fields[0], fields[1], fields[2], fields[3]), 1);
    }

    private static List<String> texts(Reading reading, Narrative.Kind kind) {
        return reading.narratives().stream()
                .filter(text -> text.kind() == kind)
                .map(text -> String.join("|", text.fields().values()))
                .toList();
    }

    private Reading lead(boolean xlsx, Consumer<Book> change) throws Exception {
        Book book = Sound.fill(xlsx ? Book.xlsx() : Book.xls())
                .row("年度履职目标", "内容")
                .row("年度履职目标", "普及科学知识。")
                .row("年度主要任务", "任务名称", "主要内容")
                .row("年度主要任务", "科普日", "举办科普日活动。")
                .row("整体绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "指标值说明")
                .row("整体绩效指标", "产出指标", "数量指标", "活动场次", "≥20场", "");
        book.set("封面", "B2", "254101").set("封面", "B3", "焦作市科学技术协会");
        change.accept(book);
        Reading reading = Reading.of(book.save(folder.resolve(xlsx ? "s.xlsx" : "s.xls")), "254101");
        return new Reading(
                reading.lines(),
                reading.income(),
                reading.narratives(),
                reading.findings().stream()
                        .filter(finding -> finding.code() != FindingCode.MAPPING_DEPARTS)
                        .toList());
    }
}
