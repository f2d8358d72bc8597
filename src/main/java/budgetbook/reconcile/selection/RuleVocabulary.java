package budgetbook.reconcile.selection;

import budgetbook.budget.Dimension;
import budgetbook.configuration.classification.LedgerValues;
import budgetbook.reconcile.readback.HeaderPaths;
import budgetbook.reconcile.readback.TableLayout;
import budgetbook.reconcile.value.RuleSubject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The vocabulary is what a rule can name: tables with their columns and fixed rows, values of the ledger, names in
 * braces. The parts of a rule ask it, and it refuses what cannot be there; {@link RuleSyntaxException}.
 */
public final class RuleVocabulary {
    private final Tables tables;
    private final LedgerValues values;
    private final Optional<CellSelection> each;
    private final Given given;
    private final Set<String> names = new HashSet<>();

    /**
     * The items by which given figures can be asked for.
     *
     * @param prior those of last year's figures
     */
    public record Given(List<String> prior, List<String> supplied) {
        /** Where no given figure can be asked for. */
        public static final Given NONE = new Given(List.of(), List.of());
    }

    /** The tables of the standard; what many rules ask of one is found once. */
    private record Tables(
            Map<String, TableLayout> layouts, Map<String, HeaderPaths> headers, Map<String, Set<String>> labels) {}

    /** For rules that are not checked for rows or cells one by one. */
    public RuleVocabulary(Map<String, TableLayout> layouts, LedgerValues values) {
        this(new Tables(layouts, new HashMap<>(), new HashMap<>()), values, Optional.empty(), Given.NONE);
    }

    private RuleVocabulary(Tables tables, LedgerValues values, Optional<CellSelection> each, Given given) {
        this.tables = tables;
        this.values = values;
        this.each = each;
        this.given = given;
    }

    /**
     * Returns the vocabulary of one rule, without any names in braces.
     *
     * @param selection the rows or cells for which the rule is checked one by one, if it is
     */
    public RuleVocabulary of(Optional<CellSelection> selection) {
        return new RuleVocabulary(tables, values, selection, given);
    }

    /** Returns the vocabulary of expressions that may ask for given figures as well. */
    public RuleVocabulary with(Given items) {
        return new RuleVocabulary(tables, values, each, items);
    }

    /** Lets these names stand in braces from now on. */
    public void bind(Collection<String> bound) {
        names.addAll(bound);
    }

    /** Refuses names in braces that stand for nothing. */
    public void known(TextPattern text) {
        for (String name : text.variables()) {
            String column = name.startsWith(RuleSubject.BELOW) ? name.substring(RuleSubject.BELOW.length()) : name;
            RuleSyntaxException.require(names.contains(column), "{" + name + "} 没有来源：既不在 with 中，也不是 each 所选的表的列");
        }
    }

    /** Refuses values that no line of the ledger can have. */
    public void values(Dimension dimension, TextPattern text) {
        known(text);
        if (text.variables().isEmpty()) {
            for (String value : text.values(name -> List.of())) {
                refuse(values.problem(dimension, value).stream().toList());
            }
        }
    }

    /** Refuses 此格 where the rule is not checked for cells. */
    public void thisCell() {
        RuleSyntaxException.require(each.filter(CellSelection::hasColumns).isPresent(), "“此格”只能用在 each 为 表[行, 列] 的规则里");
    }

    /** Refuses an item that last year's figures cannot have. */
    public void priorItem(TextPattern item) {
        given(item, given.prior(), "上年预算");
    }

    /** Refuses an item that units do not supply. */
    public void suppliedItem(TextPattern item) {
        given(item, given.supplied(), "国有资产");
    }

    private static void given(TextPattern item, List<String> items, String sheet) {
        RuleSyntaxException.require(
                items.contains(item.source()),
                items.isEmpty()
                        ? "这里不能用 prior 和 supplied，只有公开说明可以用"
                        : sheet + "没有“" + item.source() + "”这一项，可用 " + String.join("、", items));
    }

    /** What the standard says of a table. */
    public TableLayout layout(String table) {
        TableLayout layout = tables.layouts.get(table);
        if (layout == null) {
            throw new RuleSyntaxException("没有表“" + table + "”。");
        }
        return layout;
    }

    /** The header paths of a table. */
    public HeaderPaths headers(String table) {
        return tables.headers.computeIfAbsent(
                table, name -> new HeaderPaths(name, layout(name).headers()));
    }

    /** A row that is named without a column is a fixed one: elsewhere the same text may stand in any row of data. */
    void label(String table, TextPattern text) {
        known(text);
        if (text.anything()) {
            return;
        }
        RuleSyntaxException.require(
                text.exact(),
                "行“" + text.source() + "”没有写明在哪一列；应写作 列名=" + text.source() + "，表下的附注写作 附注=" + text.source());
        if (text.variables().isEmpty()) {
            Set<String> labels =
                    tables.labels.computeIfAbsent(table, name -> layout(name).labels());
            for (String value : text.values(name -> List.of())) {
                RuleSyntaxException.require(
                        labels.contains(value), table + "没有“" + value + "”这一行；按数据列出的行应写明列，如 列名=" + value);
            }
        }
    }

    /** Whether the rule is checked for rows or cells of this table. */
    boolean isThisTable(String table) {
        return each.filter(selection -> selection.table().equals(table)).isPresent();
    }

    /** The header paths that 此列 can have. */
    List<String> thisColumns() {
        return each.filter(CellSelection::hasColumns)
                .map(selection -> selection.paths(this))
                .orElseThrow(() -> new RuleSyntaxException("“此列”只能用在 each 为 表[行, 列] 的规则里。"));
    }

    static void refuse(List<String> unknown) {
        RuleSyntaxException.require(unknown.isEmpty(), String.join("；", unknown));
    }
}
