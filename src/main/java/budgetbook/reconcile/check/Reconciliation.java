package budgetbook.reconcile.check;

import budgetbook.budget.Ceiling;
import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import budgetbook.reconcile.readback.PublishedTable;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.rule.CellSelection;
import budgetbook.reconcile.rule.RowSearch;
import budgetbook.reconcile.rule.Rule;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.RuleSubject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 勾稽: checks rules on a master workbook read again from disk, and on the ledger. */
public final class Reconciliation {
    private final PublishedWorkbook workbook;
    private final LedgerFigures ledger;
    private final Judgement judgement;

    private Reconciliation(PublishedWorkbook workbook, LedgerFigures ledger, PrintedRounding rounding) {
        this.workbook = workbook;
        this.ledger = ledger;
        this.judgement = new Judgement(workbook, ledger, rounding);
    }

    /** The results for a workbook whose amounts were each rounded on its own. */
    public static List<RuleResult> run(List<Rule> rules, PublishedWorkbook workbook, LedgerFigures ledger) {
        return run(rules, workbook, ledger, PrintedRounding.EXACT);
    }

    /** The results, in the order of the rules; every rule has one at least. */
    public static List<RuleResult> run(
            List<Rule> rules, PublishedWorkbook workbook, LedgerFigures ledger, PrintedRounding rounding) {
        Reconciliation reconciliation = new Reconciliation(workbook, ledger, rounding);
        List<RuleResult> results = new ArrayList<>();
        rules.forEach(rule -> results.addAll(reconciliation.check(rule)));
        return results;
    }

    private List<RuleResult> check(Rule rule) {
        if (rule.each() == null) {
            return List.of(judgement.judge(rule, RuleSubject.once(variables())));
        }
        List<String> missing = new ArrayList<>();
        List<RuleSubject> scopes = scopes(rule.each(), missing);
        if (!missing.isEmpty()) {
            return List.of(without(rule, Outcome.UNDECIDABLE, String.join("；", missing)));
        }
        if (scopes.isEmpty()) {
            return List.of(without(
                    rule,
                    Outcome.NOT_APPLICABLE,
                    rule.each() instanceof Rule.Iteration.Ceilings ? "没有下达控制数" : "没有要核对的行"));
        }
        return scopes.stream().map(scope -> judgement.judge(rule, scope)).toList();
    }

    private static RuleResult without(Rule rule, Outcome outcome, String why) {
        return RuleResult.withoutSides(rule, rule.variant(), outcome, outcome.label() + "：" + why + "。");
    }

    private List<RuleSubject> scopes(Rule.Iteration each, List<String> missing) {
        if (each instanceof Rule.Iteration.Selected selected) {
            return selected(selected.cells(), missing);
        }
        return each instanceof Rule.Iteration.Ceilings ? ceilings() : units();
    }

    private Map<String, RuleSubject.Binding> variables() {
        Department department = ledger.department();
        return Map.of(
                "年度", RuleSubject.Binding.of(Integer.toString(ledger.standards().year())),
                "部门代码", RuleSubject.Binding.of(department.code()),
                "部门名称", RuleSubject.Binding.of(department.name()));
    }

    private List<RuleSubject> units() {
        return ledger.department().units().stream()
                .map(unit -> RuleSubject.named(unit.name(), variables(unit)))
                .toList();
    }

    private Map<String, RuleSubject.Binding> variables(Unit unit) {
        Map<String, RuleSubject.Binding> variables = new LinkedHashMap<>(variables());
        variables.put("单位代码", new RuleSubject.Binding(List.of(unit.code()), unit.name()));
        variables.put("单位名称", RuleSubject.Binding.of(unit.name()));
        return variables;
    }

    private List<RuleSubject> ceilings() {
        List<RuleSubject> scopes = new ArrayList<>();
        for (Ceiling ceiling : ledger.standards().ceilings()) {
            Unit unit = ledger.department().unit(ceiling.unit()).orElseThrow();
            Map<String, RuleSubject.Binding> variables = variables(unit);
            variables.put("资金", RuleSubject.Binding.of(ceiling.fund()));
            variables.put("资金来源", new RuleSubject.Binding(ceiling.sources(), ceiling.fund()));
            scopes.add(RuleSubject.named(unit.name() + "·" + ceiling.fund(), variables));
        }
        return scopes;
    }

    private List<RuleSubject> selected(CellSelection cells, List<String> missing) {
        Optional<PublishedTable> found = workbook.table(cells.table());
        if (found.isEmpty()) {
            missing.add("总册中没有" + cells.table());
            return List.of();
        }
        PublishedTable table = found.get();
        List<Integer> rows = RowSearch.find(table, cells.rows(), RuleSubject.once(variables()), missing);
        if (rows.isEmpty() && cells.rows().demanded()) {
            missing.add(cells.text() + "：没有这一行");
        }
        List<Integer> columns =
                cells.columns() == null ? List.of(-1) : cells.columns().resolve(table.headers(), "", missing);
        List<RuleSubject> scopes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int last = i + 1 < rows.size() ? rows.get(i + 1) - 1 : table.rows() - 1;
            for (int column : columns) {
                scopes.add(scope(table, rows.get(i), column, last));
            }
        }
        return scopes;
    }

    private RuleSubject scope(PublishedTable table, int row, int column, int lastBelow) {
        String label = column < 0
                ? table.rowName(row)
                : table.rowName(row, column) + "，" + table.headers().name(column);
        return new RuleSubject(label, table, row, column, lastBelow, variables());
    }
}
