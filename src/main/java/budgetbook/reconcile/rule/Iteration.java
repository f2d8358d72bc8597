package budgetbook.reconcile.rule;

import budgetbook.budget.Ceiling;
import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import budgetbook.reconcile.readback.PublishedTable;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.selection.CellSelection;
import budgetbook.reconcile.selection.EvaluationContext;
import budgetbook.reconcile.selection.FoundCells;
import budgetbook.reconcile.selection.RuleVocabulary;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.RuleSubject;
import budgetbook.reconcile.value.RuleSubject.Binding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An iteration says what a rule is checked for one by one ({@code each}). */
public sealed interface Iteration {
    /** The rows or cells among which it goes, if it does. */
    Optional<CellSelection> selection();

    /** Refuses what cannot be there, and lets the names that it binds stand in braces. */
    void check(RuleVocabulary vocabulary);

    /**
     * All that the rule is to be checked for.
     *
     * @param missing receives, in Chinese, what is not there
     */
    List<RuleSubject> subjects(PublishedWorkbook workbook, LedgerFigures ledger, List<String> missing);

    /** Why a rule has no subjects, in Chinese. */
    String withoutSubjects();

    /** The names that every rule binds. */
    private static Map<String, Binding> ofDepartment(LedgerFigures ledger) {
        Department department = ledger.department();
        Map<String, Binding> names = new LinkedHashMap<>();
        names.put("年度", Binding.of(Integer.toString(ledger.standards().year())));
        names.put("部门代码", Binding.of(department.code()));
        names.put("部门名称", Binding.of(department.name()));
        return names;
    }

    private static void bindDepartment(RuleVocabulary vocabulary) {
        vocabulary.bind(List.of("年度", "部门代码", "部门名称"));
    }

    private static Map<String, Binding> ofUnit(Unit unit, LedgerFigures ledger) {
        Map<String, Binding> names = ofDepartment(ledger);
        names.put("单位代码", new Binding(List.of(unit.code()), unit.name()));
        names.put("单位名称", Binding.of(unit.name()));
        return names;
    }

    private static void bindUnit(RuleVocabulary vocabulary) {
        bindDepartment(vocabulary);
        vocabulary.bind(List.of("单位代码", "单位名称"));
    }

    /** The rule is checked once. */
    record Once() implements Iteration {
        @Override
        public Optional<CellSelection> selection() {
            return Optional.empty();
        }

        @Override
        public void check(RuleVocabulary vocabulary) {
            bindDepartment(vocabulary);
        }

        @Override
        public List<RuleSubject> subjects(PublishedWorkbook workbook, LedgerFigures ledger, List<String> missing) {
            return List.of(RuleSubject.once(ofDepartment(ledger)));
        }

        @Override
        public String withoutSubjects() {
            throw new IllegalStateException("a rule that is checked once has its one subject");
        }
    }

    /** Every budget unit of the department; binds 单位代码 and 单位名称. */
    record EachUnit() implements Iteration {
        @Override
        public Optional<CellSelection> selection() {
            return Optional.empty();
        }

        @Override
        public void check(RuleVocabulary vocabulary) {
            bindUnit(vocabulary);
        }

        @Override
        public List<RuleSubject> subjects(PublishedWorkbook workbook, LedgerFigures ledger, List<String> missing) {
            return ledger.department().units().stream()
                    .map(unit -> RuleSubject.named(unit.name(), ofUnit(unit, ledger)))
                    .toList();
        }

        @Override
        public String withoutSubjects() {
            return "没有要核对的行";
        }
    }

    /** Every ceiling of the department's units; binds 单位代码, 单位名称, 资金 and the 资金来源 that count. */
    record EachCeiling() implements Iteration {
        @Override
        public Optional<CellSelection> selection() {
            return Optional.empty();
        }

        @Override
        public void check(RuleVocabulary vocabulary) {
            bindUnit(vocabulary);
            vocabulary.bind(List.of("资金", "资金来源"));
        }

        @Override
        public List<RuleSubject> subjects(PublishedWorkbook workbook, LedgerFigures ledger, List<String> missing) {
            List<RuleSubject> subjects = new ArrayList<>();
            for (Ceiling ceiling : ledger.standards().ceilings()) {
                Unit unit = ledger.department().unit(ceiling.unit()).orElseThrow();
                Map<String, Binding> names = ofUnit(unit, ledger);
                names.put("资金", Binding.of(ceiling.fund()));
                names.put("资金来源", new Binding(ceiling.sources(), ceiling.fund()));
                subjects.add(RuleSubject.named(unit.name() + "·" + ceiling.fund(), names));
            }
            return subjects;
        }

        @Override
        public String withoutSubjects() {
            return "没有下达控制数";
        }
    }

    /** Every row, or with columns every cell, of a selection; binds 此行 and 此列 and the row's texts by column. */
    record EachOf(CellSelection cells) implements Iteration {
        private static final int NO_COLUMN = -1;

        @Override
        public Optional<CellSelection> selection() {
            return Optional.of(cells);
        }

        @Override
        public void check(RuleVocabulary vocabulary) {
            bindDepartment(vocabulary);
            cells.check(vocabulary);
            vocabulary.bind(vocabulary.headers(cells.table()).texts());
        }

        @Override
        public List<RuleSubject> subjects(PublishedWorkbook workbook, LedgerFigures ledger, List<String> missing) {
            Map<String, Binding> names = ofDepartment(ledger);
            EvaluationContext context = new EvaluationContext(workbook, ledger, RuleSubject.once(names));
            return cells.findDemanded(context, missing)
                    .map(found -> subjects(found, names))
                    .orElse(List.of());
        }

        private List<RuleSubject> subjects(FoundCells found, Map<String, Binding> names) {
            List<Integer> columns = cells.hasColumns() ? found.columns() : List.of(NO_COLUMN);
            List<RuleSubject> subjects = new ArrayList<>();
            for (int i = 0; i < found.rows().size(); i++) {
                int last = i + 1 < found.rows().size()
                        ? found.rows().get(i + 1) - 1
                        : found.table().rows() - 1;
                for (int column : columns) {
                    int row = found.rows().get(i);
                    subjects.add(new RuleSubject(
                            label(found.table(), row, column), found.table(), row, column, last, names));
                }
            }
            return subjects;
        }

        private static String label(PublishedTable table, int row, int column) {
            return column == NO_COLUMN
                    ? table.rowName(row)
                    : table.rowName(row, column) + "，" + table.headers().name(column);
        }

        @Override
        public String withoutSubjects() {
            return "没有要核对的行";
        }
    }
}
