package budgetbook.book;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.book.figure.SuppliedTexts;
import budgetbook.book.sentence.WrittenBook;
import budgetbook.declared.Csv;
import budgetbook.declared.GoldenDepartment;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The text of the book of 2023, figure by figure and word by word. */
class GoldenBookTextTest {
    private static final int PUBLISHED = 73;

    /** What the published book calls otherwise than its tables, or than its sections taken together. */
    private static final Map<String, String> CALLED = Map.of(
            "一般公共预算支出年初预算", "一般公共预算支出",
            "公务车辆购置费", "公务用车购置费",
            "公务用车运行维护费", "公务用车运行费");

    private static final WrittenBook WRITTEN = written();

    private static WrittenBook written() {
        Given given = Given.golden();
        return new BookScene(GoldenDepartment.read(), Path.of("config")).write(given, given);
    }

    @Test
    void allPublishedFiguresComeOut() {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (Span span : BookAsText.spans(WRITTEN.book())) {
            if (span instanceof Span.Figure figure) {
                assertThat(figures.put(figure.id(), figure.value()))
                        .as(figure.id())
                        .isNull();
            }
        }
        List<String> wrong = new ArrayList<>();
        int published = 0;
        for (CSVRecord row : Csv.records(GoldenDepartment.FOLDER.resolve("book/figures.csv"))) {
            published++;
            String id = id(row.get("figure"), row.get("value"));
            BigDecimal value = figures.get(id);
            if (value == null || value.compareTo(new BigDecimal(row.get("value"))) != 0) {
                wrong.add(row.get("section") + " " + row.get("figure") + " (" + id + "): " + value);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(published).isEqualTo(PUBLISHED);
    }

    /** The id of a published figure; an amount that has not changed says so once, not by two zeros. */
    private static String id(String published, String value) {
        String id = published.replaceFirst("^固定资产 ", "").replaceFirst("^绩效 ", "绩效管理");
        boolean rate = id.matches(".*[比较]上年(增长|下降)");
        boolean amount = id.matches(".*[比较]上年(增加|减少)");
        String item = id.replaceFirst("占比$", "").replaceFirst("[比较]上年(增长|下降|增加|减少)$", "");
        String called = CALLED.getOrDefault(item, item);
        if (rate || amount) {
            return called + (rate && !value.equals("0") ? "/增减率" : "/增减额");
        }
        return id.endsWith("占比") ? called + "/占比" : called;
    }

    @Test
    void theTextIsTheOneThatWasReadAndAccepted() throws Exception {
        assertThat(BookAsText.lines(WRITTEN.book())).isEqualTo(Files.readAllLines(BookAsText.GOLDEN));
    }

    @Test
    void nothingIsMissing() {
        assertThat(WRITTEN.missing()).isEmpty();
    }

    @Test
    void aSumIsExplainedByItsPartsOrByItself() {
        Given given = Given.golden();
        given.explanations.put("公务用车运行费", new SuppliedTexts.Explanation("", "主要用于公车日常维护"));

        assertThat(new BookScene(GoldenDepartment.read(), Path.of("config"))
                        .write(given, given)
                        .missing())
                .extracting(Missing::item)
                .containsExactly("三公经费", "公务用车运行费");

        given.explanations.put("三公经费", new SuppliedTexts.Explanation("厉行节约。", ""));
        assertThat(new BookScene(GoldenDepartment.read(), Path.of("config"))
                        .write(given, given)
                        .missing())
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.section()).isEqualTo("三公经费");
                    assertThat(missing.kind()).isEqualTo(Missing.Kind.REASON);
                    assertThat(missing.item()).isEqualTo("公务用车运行费");
                    assertThat(missing.units()).containsExactly("254101");
                });
    }

    @Test
    void everyFigureHasASource() {
        assertThat(BookAsText.spans(WRITTEN.book()))
                .filteredOn(Span.Figure.class::isInstance)
                .extracting(span -> ((Span.Figure) span))
                .allSatisfy(figure -> {
                    Source source = figure.source();
                    assertThat(source.expression()).isNotEmpty();
                    assertThat(source.cells().isEmpty()
                                    && source.conditions().isEmpty()
                                    && source.says().isEmpty())
                            .as(figure.id())
                            .isFalse();
                });
    }
}
