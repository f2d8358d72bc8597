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
import org.jspecify.annotations.Nullable;

/**
 * Reads conditions: {@code where: {fund: 一般公共预算, economic: {not: ["301", "303"]}}}. A value that no line can have
 * is refused. A unit that is called by its name is the one of the department at hand; where there is none, units are called
 * by their codes.
 */
public final class ConditionReader {
    private final LedgerValues known;
    private final TableSeries series;
    private final @Nullable Department department;
    private boolean named;

    private ConditionReader(LedgerValues known, TableSeries series, @Nullable Department department) {
        this.known = known;
        this.series = series;
        this.department = department;
    }

    /** The conditions of a department's tables. */
    static ConditionReader ofDepartment(LedgerValues known, Department department) {
        return new ConditionReader(known, TableSeries.DEPARTMENT, department);
    }

    /** The conditions of the tables of groups. */
    static ConditionReader ofGroups(LedgerValues known) {
        return new ConditionReader(known, TableSeries.GROUP, null);
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
    Dimension dimension(String word, YamlNode place) {
        return Dimension.of(word, series.dimensions())
                .orElseThrow(
                        () -> place.refuse("不认识的维度“" + word + "”；可用：" + Dimension.words(series.dimensions()) + "。"));
    }

    private String value(Dimension dimension, YamlNode item) {
        String value = item.text();
        known.problem(dimension, value).ifPresent(problem -> {
            throw item.refuse(problem + "。");
        });
        boolean byName = dimension == Dimension.UNIT && !value.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        if (department == null) {
            if (byName) {
                throw item.refuse("各部门合在一起时，单位“" + value + "”请写代码。");
            }
            return value;
        }
        named |= byName;
        return LedgerValues.ofLedger(dimension, value, department);
    }
}
