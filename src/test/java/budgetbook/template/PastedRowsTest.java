package budgetbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.normalise.Reading;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is pasted past the drop-downs says at once what is wrong with it, and is read as without that. */
class PastedRowsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Path blank;

    @BeforeAll
    static void writeForm() throws Exception {
        blank = Forms.blank("254301", folder.resolve("blank.xlsx"));
    }

    @Test
    void eachRowSaysWhatIsWrongWithIt() throws Exception {
        try (OpenForm form = OpenForm.of(blank)) {
            PastedRows rows = PastedRows.into(form);
            form.calculate();

            rows.assertSaid(form);
        }
    }

    @Test
    void anAmountAsTextAndACodeWithItsNameAreReadAllTheSame() throws Exception {
        try (OpenForm form = OpenForm.of(blank)) {
            PastedRows.into(form);
            form.calculate();
            Reading read = Reading.of(form.save(folder.resolve("pasted.xlsx")), "254301");

            assertThat(read.lines().stream()
                            .filter(line -> line.place().at().row() <= PastedRows.LAST_READABLE)
                            .map(line -> line.function() + " " + line.departmentEconomic()))
                    .hasSize(5)
                    .containsOnly("2060705 30101");
        }
    }

    @Test
    void aProjectCodeOfAnIndicatorHasToStandAmongTheProjects() throws Exception {
        try (OpenForm form = OpenForm.of(blank)) {
            String known = "254301230000000000001";
            form.paste("项目支出", OpenForm.FIRST, "项目编码", known);
            form.paste("项目绩效目标", OpenForm.FIRST, "项目编码", known)
                    .paste("项目绩效目标", OpenForm.FIRST, "一级指标", "产出指标", "次数", "3");
            form.paste("项目绩效目标", OpenForm.FIRST + 1, "项目编码", known.replace('1', '2'))
                    .paste("项目绩效目标", OpenForm.FIRST + 1, "一级指标", "好", "次数", "3");
            form.calculate();

            assertThat(form.shown("项目绩效目标", OpenForm.FIRST, "本行检查")).isEqualTo("√");
            assertThat(form.shown("项目绩效目标", OpenForm.FIRST + 1, "本行检查")).isEqualTo("请核对：项目编码 一级指标不在列表");
        }
    }

    @Test
    void anIncomeAsTextSaysSo() throws Exception {
        try (OpenForm form = OpenForm.of(blank)) {
            form.paste("收入预算", OpenForm.FIRST, "资金来源", "事业收入", "1,000");
            form.paste("收入预算", OpenForm.FIRST + 1, "资金来源", "2", "事业收入", 1000);
            form.calculate();

            assertThat(form.shown("收入预算", OpenForm.FIRST, "本行检查")).isEqualTo("请核对：本年收入是文本");
            assertThat(form.shown("收入预算", OpenForm.FIRST + 1, "本行检查")).isEqualTo("请核对：列错位（资金来源、本年收入）");
        }
    }
}
