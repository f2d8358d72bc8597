package budgetbook.reconcile.rule;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.reconcile.readback.TableLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule says for itself whether it speaks of a total. */
class RuleTotalTest {
    private static final Map<String, TableLayout> LAYOUTS =
            Map.of("预算03表", new TableLayout(List.of(List.of("名称"), List.of("合计"), List.of("基本支出")), List.of()));

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '；', nullValues = "-", textBlock = """
                    预算03表[第1行, 合计]；=；预算03表[第1行, 基本支出]；SAME_AMOUNT
                    预算03表[第1行, 合计]；=；(预算03表[第1行, 基本支出])；SAME_AMOUNT
                    sum(预算03表[*, 合计])；=；预算03表[第1行, 基本支出]；SAME_AMOUNT
                    预算03表[第1行, 合计]；=；sum(预算03表[第1行, 基本支出])；SUM_OF_PARTS
                    预算03表[第1行, 合计]；=；预算03表[第1行, 基本支出] * 2；SUM_OF_PARTS
                    预算03表[第1行, 合计]；=；预算03表[第1行, 合计] - 预算03表[第2行, 合计]；SUM_OF_PARTS
                    预算03表[第1行, 合计]；<=；预算03表[第1行, 基本支出]；-
                    预算03表[第1行, 合计]；=；ledger(side=支出)；-
                    预算03表[第1行, 合计]；=；预算03表[第1行, 基本支出] + 1；-
                    count(预算03表[*])；=；count(预算03表[*, 名称])；-
                    text(预算03表[第1行, 名称])；=；“合计”；-
                    """)
    void saysWhatItsLeftSideIs(String left, String relation, String right, Rule.Total total) throws Exception {
        List<Rule> rules =
                RuleFile.compile(folder, LAYOUTS, "left: " + left, "relation: \"" + relation + "\"", "right: " + right);

        assertThat(rules)
                .singleElement()
                .satisfies(rule -> assertThat(rule.total().orElse(null)).isEqualTo(total));
    }
}
