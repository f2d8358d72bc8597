package budgetbook.normalise.compare;

import budgetbook.budget.Money;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Phrase;
import budgetbook.finding.Wording;
import budgetbook.normalise.row.SectionLabel;
import budgetbook.normalise.value.AmountReader;
import budgetbook.place.SourceCell;
import budgetbook.submission.row.SubmissionCell;
import budgetbook.submission.row.SubmissionRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rows of one sheet of amounts add up to, and what was met on the way. */
public final class SheetTally {
    private static final int NAMED = 5;

    private final Map<SubmissionColumn, Subtotals> subtotals = new LinkedHashMap<>();
    private final List<SourceCell> hidden = new ArrayList<>();
    private Money hiddenSum = Money.ZERO;
    private int hiddenCount;
    private final List<SourceCell> blank = new ArrayList<>();
    private final List<Finding> unreadable = new ArrayList<>();
    private int blankCount;
    private Money total = Money.ZERO;
    private boolean known = true;
    private @Nullable SourceCell unread;
    private int unreadCount;

    /**
     * A row with an amount that could be read, whether or not it became a line. False where the sheet would come to more
     * than any budget: the amount does not count, and the sheet's total is unknown.
     */
    public boolean amount(SubmissionColumn column, Money money, SubmissionRow row, SubmissionCell cell) {
        Money sum = total.plus(money);
        if (sum.compareTo(AmountReader.LIMIT) >= 0) {
            unknown(row.place(cell));
            return false;
        }
        total = sum;
        subtotals(column).line(money, row.place(cell));
        if (cell.hidden() && !money.isZero()) {
            hiddenCount++;
            hiddenSum = hiddenSum.plus(money);
            note(hidden, row.place(cell));
        }
        return true;
    }

    /** A row whose amount could not be read: the sheet's total is unknown. */
    public void unknown(SourceCell place) {
        known = false;
        unreadCount++;
        unread = unread == null ? place : unread;
    }

    /** Why the sheet's total is unknown; empty if it is known. */
    Optional<Argument> obstacle() {
        SourceCell first = unread;
        return known || first == null
                ? Optional.empty()
                : Optional.of(Phrase.AMOUNT_UNUSABLE.of(
                        Argument.of(first.sheet()), Argument.of(first.at()), Unchecked.others(unreadCount)));
    }

    /** Whether there are subtotals that cannot be checked, because the amounts around them are not all known. */
    boolean uncheckedSubtotals() {
        return !known && !(subtotals.isEmpty() && unreadable.isEmpty());
    }

    public void blank(SourceCell place) {
        blankCount++;
        note(blank, place);
    }

    /** A row that seems to be the sum of a group: it does not count, and is checked. */
    public void section(SubmissionColumn column, SectionLabel label, Money stated, SourceCell place) {
        subtotals(column).section(label, stated, place);
    }

    public void subtotal(SubmissionColumn column, String word, Money stated, SourceCell place) {
        subtotals(column).subtotal(word, stated, place);
    }

    /** A total whose amount cannot be read: it does not count, but nobody can check it either. */
    public void unreadableSubtotal(String word, Argument shown, SourceCell place) {
        unreadable.add(new Finding(Wording.SUBTOTAL_ILLEGIBLE.of(Argument.of(word), shown), place));
    }

    private Subtotals subtotals(SubmissionColumn column) {
        return subtotals.computeIfAbsent(column, unused -> new Subtotals());
    }

    private static void note(List<SourceCell> places, SourceCell place) {
        if (places.size() < NAMED) {
            places.add(place);
        }
    }

    Money total() {
        return total;
    }

    boolean known() {
        return known;
    }

    /** What is to be told of the sheet at its end; afterwards its total may turn out unknown. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (blankCount > 0) {
            findings.add(new Finding(
                    Wording.ROWS_BLANK.of(Argument.of(blankCount), named(blank, blankCount)), blank.get(0)));
        }
        if (hiddenCount > 0) {
            findings.add(new Finding(
                    Wording.AMOUNTS_HIDDEN.of(
                            Argument.of(hiddenCount), named(hidden, hiddenCount), Argument.of(hiddenSum)),
                    hidden.get(0)));
        }
        if (known) {
            findings.addAll(unreadable);
            subtotals.values().forEach(column -> findings.addAll(column.check()));
            for (Subtotals column : subtotals.values()) {
                List<Finding> doubtful = column.checkSections();
                findings.addAll(doubtful);
                known &= doubtful.stream().noneMatch(Finding::isError);
            }
        }
        return findings;
    }

    private static Argument named(List<SourceCell> places, int count) {
        return Argument.some(
                places.stream().map(place -> Argument.of(place.at())).toList(), count);
    }
}
