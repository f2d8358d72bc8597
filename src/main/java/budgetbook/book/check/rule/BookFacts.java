package budgetbook.book.check.rule;

import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.readback.SheetCells;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.RuleSubject;
import budgetbook.reconcile.value.RuleSubject.Binding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a book is held against.
 *
 * @param master the master workbook, read again from disk
 * @param sheets its sheets, in order
 * @param prior last year's amounts in 万元, by item
 * @param supplied what the units supply in figures, by item
 * @param texts what the units supply in words, by item
 * @param terms the library of terms, in its order
 * @param isNew whether the department has no last year
 */
public record BookFacts(
        PublishedWorkbook master,
        List<SheetCells> sheets,
        LedgerFigures ledger,
        Map<String, BigDecimal> prior,
        Map<String, Supplied> supplied,
        Map<String, String> texts,
        Map<String, Term> terms,
        boolean isNew) {
    /**
     * A figure that the units supply.
     *
     * @param measure 万元, 辆 and the like
     */
    public record Supplied(BigDecimal value, String measure) {}

    /**
     * A term of the library.
     *
     * @param usedAs the words by which a text uses it
     * @param says what it means, without the stop
     */
    public record Term(List<String> usedAs, String says) {}

    /** The names that stand in braces everywhere. */
    public static final List<String> NAMES = List.of("年度", "上年", "部门名称", "部门代码");

    /** Returns the budget year. */
    public int year() {
        return ledger.standards().year();
    }

    /** Returns the department as the subject of a rule that is checked once. */
    public RuleSubject department() {
        Map<String, Binding> names = new TreeMap<>();
        names.put("年度", Binding.of(Integer.toString(year())));
        names.put("上年", Binding.of(Integer.toString(year() - 1)));
        names.put("部门名称", Binding.of(ledger.department().name()));
        names.put("部门代码", Binding.of(ledger.department().code()));
        return RuleSubject.once(names);
    }

    /** Returns a text with the names that stand in braces everywhere put in. */
    public String fill(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        RuleSubject department = department();
        String filled = text;
        for (String name : NAMES) {
            filled = filled.replace("{" + name + "}", department.word(name));
        }
        return filled;
    }
}
