package budgetbook.configuration.table;

import budgetbook.budget.Condition;
import budgetbook.budget.Condition.Clause;
import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.configuration.classification.LedgerValues;
import budgetbook.configuration.file.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads conditions: {@code where: {fund: 一般公共预算, economic: {not: ["301", "303"]}}}. A value that no line can have
 * is refused. A unit that is called by its name is the one of the department at hand.
 */
public final class ConditionReader {
    private final LedgerValues known;
    private final Department department;
    private boolean named;

    ConditionReader(LedgerValues known, Department department) {
        this.known = known;
        this.department = department;
    }

    /** Whether what was read so far depends on the department: some unit was called by its name. */
    boolean dependsOnDepartment() {
        return named;
    }

    /** The condition under the key {@code where}, or the one that every line meets. */
    public Condition where(YamlNode owner) {
        return owner.find("where").map(this::condition).orElse(Condition.ANY);
    }

    /** The condition written as a map of dimensions. */
    public Condition condition(YamlNode map) {
        List<Clause> clauses = new ArrayList<>();
        for (Map.Entry<String, YamlNode> entry : map.entries().entrySet()) {
            Dimension dimension = dimension(entry.getKey(), entry.getValue());
            YamlNode value = entry.getValue();
            boolean among = !value.isMap();
            List<String> values = (among ? value : value.closed("not").get("not"))
                    .list().stream().map(item -> value(dimension, item)).toList();
            clauses.add(new Clause(dimension, values, among));
        }
        return new Condition(clauses);
    }

    /** The dimension called so. */
    static Dimension dimension(String word, YamlNode place) {
        return Dimension.of(word).orElseThrow(() -> place.refuse("不认识的维度“" + word + "”；可用：" + Dimension.words() + "。"));
    }

    private String value(Dimension dimension, YamlNode item) {
        String value = item.text();
        known.problem(dimension, value).ifPresent(problem -> {
            throw item.refuse(problem + "。");
        });
        named |= dimension == Dimension.UNIT && !value.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return LedgerValues.ofLedger(dimension, value, department);
    }
}
