package budgetbook.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same faults in .xls, which another reader reads. */
@NullUnmarked
class OldFormatTest {
    @TempDir
    Path folder;

    @Test
    void aSoundSubmissionHasNoFindings() throws Exception {
        assertThat(with(book -> {}).findings()).isEmpty();
        assertThat(with(book -> {}).lines()).hasSize(3);
    }

    @Test
    void datesTruthAndErrorsAreNoAmounts() throws Exception {
        Reading reading = with(book -> {
            CellStyle date = book.workbook.createCellStyle();
            date.setDataFormat(book.workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            book.cell("基本支出", "K2").setCellStyle(date);
            book.set("基本支出", "K3", true);
            book.cell("项目支出", "I2").setCellErrorValue(FormulaError.REF.getCode());
        });
        assertThat(reading.findings())
                .filteredOn(Finding::isError)
                .extracting(finding -> finding.code() + finding.place().cell() + finding.found())
                .containsExactly(
                        "AMOUNT_INVALIDK2日期或时间（数字格式 yyyy\"年\"m\"月\"d\"日\"）",
                        "AMOUNT_INVALIDK3TRUE",
                        "AMOUNT_UNCALCULATEDI2#REF!");
    }

    @Test
    void whatIsHiddenCountsAndIsNoticed() throws Exception {
        Reading reading = with(book -> {
            book.workbook.setSheetHidden(2, true);
            book.sheet("项目支出").getRow(1).setZeroHeight(true);
            book.sheet("收入预算").setColumnHidden(2, true);
        });
        assertThat(reading.codes())
                .containsExactly(FindingCode.HIDDEN_AMOUNTS, FindingCode.HIDDEN_AMOUNTS, FindingCode.HIDDEN_AMOUNTS);
        assertThat(reading.lines()).hasSize(3);
    }

    @Test
    void formulasCountByTheirResult() throws Exception {
        Reading reading = with(book -> {
            book.cell("基本支出", "K2").setCellFormula("300*2");
            book.workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.lines().get(0).amount().yuan()).isEqualByComparingTo("600");
    }

    private Reading with(Consumer<Book> change) throws Exception {
        Book book = Sound.fill(Book.xls());
        change.accept(book);
        return Reading.of(book.save(folder.resolve("s.xlsx")), "254301");
    }
}
