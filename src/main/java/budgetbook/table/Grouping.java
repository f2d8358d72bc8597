package budgetbook.table;

import budgetbook.budget.Condition;
import budgetbook.budget.Condition.Clause;
import budgetbook.budget.Dimension;
import budgetbook.budget.ExpenditureType;
import budgetbook.configuration.classification.CodeList;
import budgetbook.configuration.table.RowDefinition.Each;
import budgetbook.configuration.table.RowDefinition.Order;
import budgetbook.ledger.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Splits a scope into one for each distinct value of some dimensions, in order of first appearance. */
final class Grouping {
    private static final int CLASS_DIGITS = 3;
    private static final int GROUP_DIGITS = 5;

    private final Tabulator tabulator;
    private final Each each;

    Grouping(Tabulator tabulator, Each each) {
        this.tabulator = tabulator;
        this.each = each;
    }

    List<Scope> of(Scope scope) {
        Map<List<String>, List<Fact>> groups = new LinkedHashMap<>();
        if (each.evenWithoutLines()) {
            tabulator.naming().parts().forEach(part -> groups.put(List.of(part), new ArrayList<>()));
        }
        List<Fact> sorted = new ArrayList<>(scope.facts());
        sorted.sort(order());
        for (Fact fact : sorted) {
            groups.computeIfAbsent(each.by().stream().map(fact::value).toList(), key -> new ArrayList<>())
                    .add(fact);
        }
        List<Scope> scopes = new ArrayList<>();
        groups.forEach(
                (key, facts) -> scopes.add(new Scope(scope.where().and(is(key)), facts, values(scope, key, facts))));
        return scopes;
    }

    private Comparator<Fact> order() {
        Comparator<Fact> comparator = Comparator.comparing(fact -> 0);
        for (Order order : each.order()) {
            Comparator<Fact> next = by(order.dimension());
            comparator = comparator.thenComparing(order.descending() ? next.reversed() : next);
        }
        return comparator;
    }

    private static Comparator<Fact> by(@org.jspecify.annotations.Nullable Dimension dimension) {
        if (dimension == null) {
            return Comparator.comparingInt(Fact::sequence);
        }
        if (dimension == Dimension.TYPE) {
            return Comparator.comparingInt(fact -> ExpenditureType.of(fact.value(Dimension.TYPE))
                    .map(ExpenditureType::ordinal)
                    .orElse(-1));
        }
        return Comparator.comparing(fact -> fact.value(dimension));
    }

    private Condition is(List<String> key) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            clauses.add(new Clause(each.by().get(i), List.of(key.get(i)), true));
        }
        return new Condition(clauses);
    }

    private Map<String, String> values(Scope scope, List<String> key, List<Fact> facts) {
        Map<String, String> values = new LinkedHashMap<>(scope.values());
        if (!facts.isEmpty()) {
            facts.get(0).values().forEach((dimension, value) -> values.put(dimension.word(), value));
        }
        for (int i = 0; i < key.size(); i++) {
            values.put(each.by().get(i).word(), key.get(i));
        }
        tabulator.naming().name(values);
        code(values, Dimension.FUNCTION, tabulator.classification().functions());
        code(values, Dimension.ECONOMIC, tabulator.classification().departmentEconomic());
        code(values, Dimension.GOVERNMENT, tabulator.classification().governmentEconomic());
        return values;
    }

    /** Adds a code's name and levels: 类 (3 digits), 款 (2), 项 (2). */
    private static void code(Map<String, String> values, Dimension dimension, CodeList list) {
        String word = dimension.word();
        String code = values.getOrDefault(word, "");
        values.put(word + ".name", list.name(code).orElse(""));
        values.put(word + ".class", part(code, 0, CLASS_DIGITS));
        values.put(word + ".group", part(code, CLASS_DIGITS, GROUP_DIGITS));
        values.put(word + ".item", part(code, GROUP_DIGITS, code.length()));
    }

    private static String part(String code, int from, int to) {
        return code.substring(Math.min(from, code.length()), Math.min(to, code.length()));
    }
}
