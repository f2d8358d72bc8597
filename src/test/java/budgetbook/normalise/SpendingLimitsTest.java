package budgetbook.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Ceiling;
import budgetbook.budget.FundSource;
import budgetbook.budget.Money;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expenditure beyond a ceiling is told with the cells that make it up; what reaches the ceiling is lawful. */
@NullUnmarked
class SpendingLimitsTest {
    private static final String APPROPRIATION = "一般公共预算-财政拨款";

    @TempDir
    Path folder;

    private static Ceiling ceiling(String unit, String fund, String yuan) {
        List<String> sources = Reading.CONFIGURATION.sources().sources().stream()
                .filter(source -> fund.equals(Ceiling.ALL)
                        || source.fund().equals(fund)
                        || source.name().equals(fund))
                .map(FundSource::name)
                .toList();
        return new Ceiling(unit, fund, sources, Money.ofYuan(new BigDecimal(yuan)));
    }

    private List<Finding> exceeded(Consumer<Book> change, Ceiling... ceilings) throws Exception {
        Book book = Sound.book();
        change.accept(book);
        return Reading.of(book.save(folder.resolve("s.xlsx")), "254301", Arrays.asList(ceilings)).findings().stream()
                .filter(finding -> finding.code() == FindingCode.CEILING_EXCEEDED)
                .toList();
    }

    @Test
    void theCellsOfAllSheetsAreNamedTheLargestFirst() throws Exception {
        List<Finding> exceeded = exceeded(book -> {}, ceiling("254301", Ceiling.ALL, "999.99"));

        assertThat(exceeded).singleElement().satisfies(finding -> {
            assertThat(finding.place()).hasToString("申报.xlsx › 基本支出 › K2");
            assertThat(finding.found())
                    .isEqualTo("全部支出（本年和结转）合计 1,000.00元，控制数 999.99元，超出 0.01元；"
                            + "由 3 格构成：基本支出!K2 600.00元、项目支出!I2 300.00元、基本支出!K3 100.00元");
        });
    }

    @Test
    void aCeilingMayBeReachedToTheFen() throws Exception {
        assertThat(exceeded(book -> {}, ceiling("254301", Ceiling.ALL, "1000.00")))
                .isEmpty();
    }

    @Test
    void aFundAndASourceCountTheirOwnMoneyCarriedOverToo() throws Exception {
        assertThat(exceeded(
                        book -> {},
                        ceiling("254301", "一般公共预算", "899"),
                        ceiling("254301", APPROPRIATION, "900"),
                        ceiling("254301", "单位资金", "99.99"),
                        ceiling("254301", "政府性基金", "0"),
                        ceiling("254302", Ceiling.ALL, "0")))
                .extracting(
                        finding -> finding.found().substring(0, finding.found().indexOf("；")))
                .containsExactly(
                        "一般公共预算支出（本年和结转）合计 900.00元，控制数 899.00元，超出 1.00元",
                        "单位资金支出（本年和结转）合计 100.00元，控制数 99.99元，超出 0.01元");
    }

    @Test
    void aCeilingOfNothingForbidsTheFund() throws Exception {
        assertThat(exceeded(book -> {}, ceiling("254301", "单位资金", "0")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).endsWith("超出 100.00元；即 基本支出!K3 100.00元"));
    }

    @Test
    void ofManyCellsTheRestIsCounted() throws Exception {
        List<Finding> exceeded = exceeded(
                book -> {
                    for (int i = 1; i <= 8; i++) {
                        book.row(
                                "基本支出",
                                "公用经费",
                                "第" + i + "项",
                                "2060705",
                                null,
                                "30201",
                                null,
                                "50502",
                                null,
                                APPROPRIATION,
                                "否",
                                i,
                                "否");
                    }
                },
                ceiling("254301", APPROPRIATION, "900"));

        assertThat(exceeded)
                .singleElement()
                .satisfies(finding -> assertThat(finding.found())
                        .endsWith("超出 36.00元；由 10 格构成，较大的有 基本支出!K2 600.00元、项目支出!I2 300.00元、基本支出!K11 8.00元、"
                                + "基本支出!K10 7.00元、基本支出!K9 6.00元，其余 5 格合计 15.00元"));
    }

    @Test
    void whatIsWrongElsewhereInARowTakesNothingFromTheSum() throws Exception {
        assertThat(exceeded(
                        book -> book.row(
                                "基本支出",
                                "公用经费",
                                "维修费",
                                "9999999",
                                null,
                                "30201",
                                null,
                                "50502",
                                null,
                                APPROPRIATION,
                                "否",
                                5,
                                "否"),
                        ceiling("254301", APPROPRIATION, "904")))
                .hasSize(1);
        assertThat(exceeded(
                        book -> book.row(
                                "基本支出", "公用经费", "维修费", "2060705", null, "30201", null, "50502", null, "某某资金", "否", 5,
                                "否"),
                        ceiling("254301", Ceiling.ALL, "1004"),
                        ceiling("254301", APPROPRIATION, "900")))
                .extracting(Finding::found)
                .singleElement()
                .asString()
                .startsWith("全部支出（本年和结转）合计 1,005.00元");
    }
}
