package budgetbook.book;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.book.figure.SuppliedTexts.Explanation;
import budgetbook.book.sentence.WrittenBook;
import budgetbook.declared.GoldenDepartment;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words for a change since last year, case by case, and what is missing where there are none. */
class ChangeWordsTest {
    private static final BookScene SCENE = new BookScene(GoldenDepartment.read(), Path.of("config"));

    private final Given given = Given.golden();

    @ParameterizedTest(name = "{0} 上年 {1}")
    @CsvSource({
        "三公经费, 4, 4.6万元，比上年增加0.6万元，增长15.00%",
        "三公经费, 5.6, 4.6万元，比上年减少1万元，下降17.86%",
        "三公经费, 4.6, 4.6万元，与上年持平",
        "三公经费, 4.604, 4.6万元，与上年持平",
        "三公经费, 4.605, 4.6万元，比上年减少0.01万元，下降0.22%",
        "三公经费, 0, 4.6万元，上年无此项预算，比上年增加4.6万元。",
        "三公经费, 2.3, 4.6万元，比上年增加2.3万元，增长100.00%",
        "因公出国（境）费, 0, 0万元，与上年持平",
        "因公出国（境）费, 3.2, 0万元，比上年减少3.2万元，下降100%，",
        "一般公共预算收支, 708.05, 一般公共预算收支预算比上年增加0.01万元，增长不足0.01%",
        "一般公共预算收支, 708.07, 一般公共预算收支预算比上年减少0.01万元，下降不足0.01%",
        "收支总计, 708.06, 支出总计708.06万元，收、支总计与上年持平。主要原因",
        "收支总计, 0, 支出总计708.06万元，上年无此项预算，收、支总计各增加708.06万元。主要原因",
    })
    void saysEachCaseInItsWords(String item, BigDecimal prior, String words) {
        given.amounts.put(item, prior);

        assertThat(text()).contains(words);
    }

    @Test
    void neverSaysNothingAsAChange() {
        assertThat(text()).doesNotContain("增加0万元", "减少0万元", "增长0%", "下降0%", "0.00%", "增长100%");
    }

    @Test
    void aNewDepartmentHasNoLastYear() {
        given.founded = true;
        given.amounts.clear();

        assertThat(text()).contains("支出总计708.06万元，本部门为新设立部门，无上年预算。").doesNotContain("比上年", "持平", "主要原因");
        assertThat(written().missing()).isEmpty();
    }

    @Test
    void withoutLastYearTheSentenceIsNotMadeAndIsTold() {
        given.amounts.remove("机关（机构）运行经费");

        assertThat(text()).contains("其他商品和服务支出等方面的开支。").doesNotContain("压缩机关运行经费");
        assertThat(written().missing())
                .extracting(Missing::kind, Missing::item)
                .contains(Tuple.tuple(Missing.Kind.PRIOR, "机关（机构）运行经费"));
    }

    @Test
    void anEmptyClauseIsNotMade() {
        given.explanations.put("收支总计", new Explanation(" 。", ""));

        assertThat(text()).contains("下降20.07%。\n").doesNotContain("主要原因：。");
        assertThat(written().missing())
                .extracting(Missing::kind, Missing::item)
                .contains(Tuple.tuple(Missing.Kind.REASON, "收支总计"));
    }

    @Test
    void aUseIsAskedForOnlyWhereThereIsAnAmount() {
        given.explanations.clear();

        assertThat(written().missing().stream()
                        .filter(missing -> missing.kind() == Missing.Kind.USE)
                        .map(Missing::item))
                .containsExactly("公务用车运行费", "公务接待费");
    }

    @Test
    void assetsThatAUnitHasNotReportedAreNotSummed() {
        given.assets.removeIf(asset -> asset.unit().equals("254302"));

        assertThat(text()).doesNotContain("3078.12");
        assertThat(written().missing())
                .filteredOn(missing -> missing.kind() == Missing.Kind.ASSET)
                .isNotEmpty()
                .allSatisfy(missing -> assertThat(missing.units()).containsExactly("254302"));
    }

    @Test
    void everyParagraphEndsInOneStopAndHasNoBlanks() {
        List<String> paragraphs =
                text().lines().filter(line -> line.length() > 50).toList();

        assertThat(paragraphs)
                .hasSizeGreaterThan(20)
                .allSatisfy(paragraph -> assertThat(paragraph)
                        .endsWith("。")
                        .doesNotContain("。。", "；。", "，。", "：。", "，，", " ", ",", ";"));
    }

    private WrittenBook written() {
        return SCENE.write(given, given);
    }

    private String text() {
        return String.join("\n", BookAsText.lines(written().book())) + "\n";
    }
}
