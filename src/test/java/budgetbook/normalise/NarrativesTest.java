package budgetbook.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Narrative;
import budgetbook.finding.FindingCode;
import budgetbook.sample.SampleSubmissions;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class NarrativesTest {
    @TempDir
    Path folder;

    @Test
    void labelsOfTargetsMergedOrLeftBlankMeanTheSameAsAbove() throws Exception {
        Reading reading = Sound.with(
                folder,
                book -> book.row("项目绩效目标", null, null, null, "接待人次", "≥10万人次")
                        .row("项目绩效目标", null, null, "社会效益指标", "科普覆盖率", "≥90%")
                        .row("项目绩效目标", null, null, "满意度", "观众满意度", "≥95%")
                        .merge("项目绩效目标", "A2:A5"));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.narratives())
                .extracting(text -> text.field("project") + " " + text.field("name") + " " + text.field("level1"))
                .containsExactly(
                        Sound.PROJECT + " 免费开放 产出指标",
                        Sound.PROJECT + " 免费开放 产出指标",
                        Sound.PROJECT + " 免费开放 效益指标",
                        Sound.PROJECT + " 免费开放 满意度指标");
    }

    @Test
    void aLabelIsNotCarriedIntoAnotherProject() throws Exception {
        Reading reading =
                Sound.with(folder, book -> book.row("项目绩效目标", "410800230000000018006", "别的", null, "天数", "1"));
        assertThat(reading.codes()).containsExactly(FindingCode.CHOICE_INVALID, FindingCode.TARGET_WITHOUT_PROJECT);
    }

    @Test
    void whatNoWorkbookCanPrintIsLeftOut() throws Exception {
        Reading reading = Sound.with(
                folder, book -> book.row("项目绩效目标", null, null, null, "接待_x0007_人次_x000D_全年", "≥_x000D_\n10万"));
        assertThat(reading.narratives().get(1).field("indicator")).isEqualTo("接待人次\n全年");
        assertThat(reading.narratives().get(1).field("value")).isEqualTo("≥\n10万");
    }

    @Test
    void aValueTypedAsAPercentageIsTakenAsOneSeesIt() throws Exception {
        Reading reading = Sound.with(folder, book -> {
            CellStyle percent = book.workbook.createCellStyle();
            percent.setDataFormat(book.workbook.createDataFormat().getFormat("0%"));
            book.set("项目绩效目标", "E2", 0.95);
            book.cell("项目绩效目标", "E2").setCellStyle(percent);
        });
        assertThat(reading.narratives().get(0).field("value")).isEqualTo("95%");
    }

    @Test
    void theLeadUnitMustHaveGoalsTasksAndIndicators() throws Exception {
        Book book = Book.of(SampleSubmissions.of("254101"));
        assertThat(Reading.of(book.save(folder.resolve("whole.xlsx")), "254101").errors())
                .isEmpty();
        for (String sheet : List.of("年度履职目标", "年度主要任务", "整体绩效指标")) {
            book.workbook.removeSheetAt(book.workbook.getSheetIndex(sheet));
        }
        Reading reading = Reading.of(book.save(folder.resolve("without.xlsx")), "254101");
        assertThat(reading.codes().stream().filter(code -> code == FindingCode.SHEET_MISSING))
                .hasSize(3);
    }

    @Test
    void levelsOfOverallIndicatorsAreFilledDown() throws Exception {
        Book book = Book.of(SampleSubmissions.of("254101"));
        book.row("整体绩效指标", "效益指标", "社会效益", "指标甲", "1", "")
                .row("整体绩效指标", null, null, "指标乙", "2", "")
                .row("整体绩效指标", null, "满意度", "指标丙", "3", "");
        Reading reading = Reading.of(book.save(folder.resolve("l.xlsx")), "254101");
        List<Narrative> indicators = reading.narratives().stream()
                .filter(text -> text.kind() == Narrative.Kind.INDICATOR)
                .toList();
        assertThat(indicators.subList(indicators.size() - 2, indicators.size()))
                .extracting(text -> text.field("level1") + text.field("level2"))
                .containsExactly("效益指标社会效益", "效益指标满意度");
    }
}
