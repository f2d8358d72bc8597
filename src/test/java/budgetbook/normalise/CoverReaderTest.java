package budgetbook.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.submission.cover.Cover;
import budgetbook.submission.cover.CoverReader;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class CoverReaderTest {
    @TempDir
    Path folder;

    @Test
    void findsLabelsAnywhereWithTheirValuesToTheRight() throws Exception {
        Book book = Book.xls();
        book.row("填报说明", "单位代码", "999999")
                .row("单位基本信息", "2023年部门预算申报表")
                .merge("单位基本信息", "A1:F1")
                .row("单位基本信息")
                .row("单位基本信息", "单 位 编 码：", null, 254301, "预算单位名称", " 焦作市科技馆 ")
                .merge("单位基本信息", "A3:B3")
                .row("单位基本信息", "年度", "２０２３年", "金额单位：万元", "收入合计（元）", "1,000.00");
        Cover cover = CoverReader.read(book.save(folder.resolve("c")), "c", Reading.CONFIGURATION.headers());
        assertThat(cover.unitCode()).contains("254301");
        assertThat(cover.unitName()).contains("焦作市科技馆");
        assertThat(cover.year()).hasValue(2023);
        assertThat(cover.entries().field(SubmissionColumn.MONEY_UNIT).value().shown())
                .isEqualTo("万元");
        assertThat(cover.entries().place(SubmissionColumn.INCOME_TOTAL).cell()).isEqualTo("E4");
        assertThat(cover.entries().field(SubmissionColumn.INCOME_TOTAL).unit().label())
                .isEqualTo("元");
        assertThat(cover.entries().field(SubmissionColumn.EXPENDITURE_TOTAL)).isNull();
    }

    @Test
    void anEmptyValueDoesNotTakeTheNextLabelForOne() throws Exception {
        Book book = Book.xlsx();
        book.row("封面", "单位代码", null, "单位名称", "科技馆");
        Cover cover = CoverReader.read(book.save(folder.resolve("c")), "c", Reading.CONFIGURATION.headers());
        assertThat(cover.unitCode()).isEmpty();
        assertThat(cover.entries().place(SubmissionColumn.UNIT_CODE).cell()).isEqualTo("B1");
    }

    @Test
    void aWorkbookWithoutCoverTellsNothing() throws Exception {
        Book book = Book.xlsx();
        book.row("基本支出", "类型");
        Cover cover = CoverReader.read(book.save(folder.resolve("c")), "c", Reading.CONFIGURATION.headers());
        assertThat(cover.unitCode()).isEmpty();
        assertThat(cover.year()).isEmpty();
    }
}
