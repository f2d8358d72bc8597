package budgetbook.step;

import budgetbook.book.check.rule.BookFacts;
import budgetbook.book.check.rule.BookFacts.Supplied;
import budgetbook.book.check.rule.BookFacts.Term;
import budgetbook.budget.Narrative;
import budgetbook.configuration.book.TermDefinition;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.readback.SheetCells;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a written book is held against, gathered without the code that wrote it. */
final class BookFactsOf {
    private BookFactsOf() {}

    /**
     * Returns it for a department.
     *
     * @param supplied the department's rows of text
     */
    static BookFacts the(
            DepartmentWork work,
            BookStandard standard,
            Written written,
            LedgerFigures ledger,
            LastYear lastYear,
            List<Narrative> supplied)
            throws UnreadableWorkbookException {
        List<SheetCells> sheets = PublishedWorkbook.sheets(written.master());
        Map<String, Term> terms = new LinkedHashMap<>();
        for (TermDefinition term : standard.definition().terms()) {
            terms.put(term.term(), new Term(term.usedAs(), term.says()));
        }
        return new BookFacts(
                PublishedWorkbook.of(sheets, work.rules().layouts()),
                sheets,
                ledger,
                lastYear.amounts(),
                assets(supplied),
                texts(supplied),
                terms,
                lastYear.isNew());
    }

    private static Map<String, Supplied> assets(List<Narrative> rows) {
        Map<String, Supplied> assets = new LinkedHashMap<>();
        for (Narrative row : rows) {
            if (row.kind() == Narrative.Kind.ASSET) {
                Supplied one = new Supplied(new BigDecimal(row.field("value")), row.field("measure"));
                assets.merge(
                        row.field("item"),
                        one,
                        (all, more) -> new Supplied(all.value().add(more.value()), all.measure()));
            }
        }
        return assets;
    }

    private static Map<String, String> texts(List<Narrative> rows) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Narrative row : rows) {
            if (row.kind() == Narrative.Kind.PROFILE) {
                String paragraph = line(row.field("content"));
                texts.merge(row.field("column"), paragraph, (all, more) -> all + "\n" + more);
            } else if (row.kind() == Narrative.Kind.EXPLANATION) {
                put(texts, row.field("item"), row.field("reason"));
                put(texts, row.field("item") + " 用途", row.field("use"));
            }
        }
        return texts;
    }

    private static void put(Map<String, String> texts, String item, String text) {
        if (!text.isEmpty()) {
            texts.put(item, line(text));
        }
    }

    /** A cell is one paragraph, however its lines are broken. */
    private static String line(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining());
    }
}
