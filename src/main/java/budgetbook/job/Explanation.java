package budgetbook.job;

import budgetbook.budget.ColumnName;
import budgetbook.budget.Condition;
import budgetbook.budget.Department;
import budgetbook.budget.Money;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.TableDefinition;
import budgetbook.ledger.Fact;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.LedgerLine;
import budgetbook.ledger.SubmissionKey;
import budgetbook.publication.Manifest;
import budgetbook.table.Cell;
import budgetbook.table.Table;
import budgetbook.table.Tabulator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is behind a printed figure.
 *
 * @param cell e.g. 预算05表!F9
 * @param heading the table's title, the row's texts and the column's header, as a reader finds the cell
 * @param exact the exact sum of the lines
 * @param lines in the order of the ledger
 */
public record Explanation(String cell, String heading, Money exact, List<LedgerLine> lines) {
    private static final Pattern CELL = Pattern.compile("(?:预算)?(\\d{1,2})表?[!！]\\$?([A-Za-z]{1,2})\\$?(\\d{1,5})");

    /** Why a cell cannot be explained, in Chinese. */
    public static final class NoExplanationException extends Exception {
        private static final long serialVersionUID = 1L;

        NoExplanationException(String message) {
            super(message);
        }
    }

    /**
     * Explains a cell of the department's current publication.
     *
     * @param ledger that of the state folder from which it was published
     */
    public static Explanation of(
            String cell, Configuration configuration, Department department, Manifest manifest, Ledger ledger)
            throws NoExplanationException {
        Matcher place = CELL.matcher(cell.strip());
        if (!place.matches()) {
            throw new NoExplanationException("“" + cell + "”不是单元格，应写作 预算05表!F9");
        }
        int number = Integer.parseInt(place.group(1));
        if (number < 1 || number > configuration.tables().size()) {
            throw new NoExplanationException("没有预算" + place.group(1) + "表");
        }
        List<Long> submissions = submissions(configuration, department, manifest, ledger);
        List<Fact> facts = ledger.facts(submissions, configuration.sources());
        Tabulator tabulator = new Tabulator(
                department,
                configuration.year(),
                configuration.classification(),
                facts,
                ledger.narratives(submissions));
        TableDefinition definition = configuration.tables().get(number - 1);
        return of(
                tabulator.draw(definition),
                ColumnName.column(place.group(2)),
                Integer.parseInt(place.group(3)),
                ledger.lines(submissions, configuration.sources()));
    }

    private static Explanation of(Table table, int column, int rowNumber, Collection<LedgerLine> ledger)
            throws NoExplanationException {
        String cell = table.name() + "!" + ColumnName.of(column) + rowNumber;
        int row = rowNumber - table.firstDataRow();
        if (row < 0 || row >= table.rows().size() || column >= table.columns().size()) {
            throw new NoExplanationException(cell + " 不在表的数据行中；数据在第 " + table.firstDataRow() + " 至 "
                    + (table.firstDataRow() + table.rows().size() - 1) + " 行、A 至 "
                    + ColumnName.of(table.columns().size() - 1) + " 列");
        }
        if (!(table.rows().get(row).cells().get(column) instanceof Cell.Amount amount)) {
            throw new NoExplanationException(cell + " 不是金额");
        }
        Condition condition = amount.condition();
        List<LedgerLine> lines =
                ledger.stream().filter(line -> line.fact().meets(condition)).toList();
        return new Explanation(cell, heading(table, row, column), amount.exact(), lines);
    }

    /** The submissions of which the publication was made, in the ledger. */
    private static List<Long> submissions(
            Configuration configuration, Department department, Manifest manifest, Ledger ledger)
            throws NoExplanationException {
        List<Long> submissions = new ArrayList<>();
        for (Manifest.Input input : manifest.inputs()) {
            Optional<Long> id = ledger.complete(new SubmissionKey(
                    department.code(),
                    configuration.year(),
                    input.unit(),
                    input.file(),
                    input.sha256(),
                    SubmissionKey.reading(manifest.configuration())));
            submissions.add(id.orElseThrow(() -> new NoExplanationException(
                    manifest.restored() != null
                            ? "现行的是恢复的第 " + manifest.restored() + " 号发布，它的明细已不在明细账中；请看它的核对稿"
                            : "明细账中没有第 " + manifest.number() + " 号发布的明细（" + input.file() + "），请先运行 run")));
        }
        return submissions;
    }

    private static String heading(Table table, int row, int column) {
        List<String> parts = new ArrayList<>(List.of(table.title()));
        List<String> texts = table.rows().get(row).cells().stream()
                .filter(Cell.Text.class::isInstance)
                .map(cell -> ((Cell.Text) cell).text())
                .toList();
        if (!texts.isEmpty()) {
            parts.add(String.join(" ", texts));
        }
        if (!table.columns().get(column).header().isEmpty()) {
            parts.add(String.join("/", table.columns().get(column).header()));
        }
        return String.join(" · ", parts);
    }
}
