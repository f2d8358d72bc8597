package budgetbook.reconcile.selection;

import budgetbook.reconcile.readback.PublishedTable;
import budgetbook.reconcile.value.RuleSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A selection means rows of one table, or with columns cells: {@code 预算03表[合计, 基本支出/小计]}. */
public final class CellSelection {
    private final String table;
    private final RowSelector rows;
    private final @Nullable ColumnSelector columns;
    private final String text;

    /**
     * Selects.
     *
     * @param columns null where whole rows are meant
     * @param text as it stands in the rule, for messages
     */
    CellSelection(String table, RowSelector rows, @Nullable ColumnSelector columns, String text) {
        this.table = table;
        this.rows = rows;
        this.columns = columns;
        this.text = text;
    }

    /** The selection that a rule writes as a table and what stands in brackets behind it. */
    public static CellSelection parse(String table, String inside) {
        return SelectorParser.cells(table, inside);
    }

    public String table() {
        return table;
    }

    /** As it stands in the rule, for messages. */
    public String text() {
        return text;
    }

    /** Whether it means cells and not whole rows. */
    public boolean hasColumns() {
        return columns != null;
    }

    /** Whether its rows may be absent, which counts as nothing then. */
    public boolean optional() {
        return rows.optional();
    }

    /** Whether a table without such a row is faulty: the rows are named, not described. */
    public boolean demanded() {
        return rows.demanded();
    }

    /** Refuses a selection that no table can have; {@link RuleSyntaxException}. */
    public void check(RuleVocabulary vocabulary) {
        vocabulary.layout(table);
        rows.check(table, vocabulary);
        if (columns != null) {
            columns.check(vocabulary.headers(table), vocabulary);
        }
    }

    /** The header paths of the columns that it means in this table, as the standard has it. */
    List<String> paths(RuleVocabulary vocabulary) {
        return columns == null
                ? List.of()
                : columns.resolve(vocabulary.headers(table), "", new ArrayList<>()).stream()
                        .map(vocabulary.headers(table)::text)
                        .toList();
    }

    /**
     * The cells that it comes to; it may be that no row meets it.
     *
     * @param missing receives, in Chinese, what is not there
     */
    public Optional<FoundCells> find(EvaluationContext context, List<String> missing) {
        return find(context, missing, false);
    }

    /** The same, where rows that are named and not there are {@code missing}. */
    public Optional<FoundCells> findDemanded(EvaluationContext context, List<String> missing) {
        return find(context, missing, true);
    }

    private Optional<FoundCells> find(EvaluationContext context, List<String> missing, boolean demanding) {
        Optional<PublishedTable> found = context.workbook().table(table);
        if (found.isEmpty()) {
            missing.add("总册中没有" + table);
            return Optional.empty();
        }
        PublishedTable published = found.get();
        List<Integer> foundRows = RowSearch.find(published, rows, context.subject(), missing);
        if (demanding && foundRows.isEmpty() && demanded()) {
            missing.add(noSuchRow());
        }
        List<Integer> foundColumns = columns == null
                ? List.of()
                : columns.resolve(published.headers(), context.subject().columnPath(), missing);
        return missing.isEmpty() ? Optional.of(new FoundCells(published, foundRows, foundColumns)) : Optional.empty();
    }

    /**
     * The one cell that it means.
     *
     * @param missing receives, in Chinese, why there is none
     */
    public Optional<FoundCells> findOne(EvaluationContext context, List<String> missing) {
        Optional<FoundCells> found = find(context, missing);
        if (found.isPresent() && !found.get().isOne()) {
            missing.add(found.get().size() == 0 ? noSuchRow() : tooMany(found.get()));
            return Optional.empty();
        }
        return found;
    }

    /** That there is no row, in Chinese. */
    public String noSuchRow() {
        return text + "：没有这一行";
    }

    /** That what should be one cell is not, in Chinese. */
    public String tooMany(FoundCells found) {
        return text + "：应为一个单元格，实有 " + found.size() + " 个";
    }

    /** What a sentence calls its cells, e.g. 预算03表“科技馆站”合计, or 预算07表（类型为“人员类”）合计61行之和. */
    public String wording(FoundCells found, RuleSubject subject) {
        int number = found.rows().size();
        if (number == 1 && !found.columns().isEmpty()) {
            return found.wording();
        }
        return rows.wording(table, subject) + found.columnNames() + (number == 0 ? "（无此行，计为零）" : number + "行之和");
    }

    /** What a count was made over, e.g. 预算10表中以“注：”开头的行 or 预算03表（科目编码项已填）. */
    public String wording(RuleSubject subject) {
        return rows.wording(table, subject) + (columns == null ? "" : columns.wording());
    }
}
