package budgetbook.workbook.edition.formula;

import budgetbook.budget.Condition;
import budgetbook.budget.Condition.Clause;
import budgetbook.budget.Dimension;
import budgetbook.ledger.LedgerLine;
import budgetbook.workbook.edition.line.ItemNumbers;
import budgetbook.workbook.edition.line.LineColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The sum of the lines that meet a condition, as a formula over 明细, in 元.
 *
 * <p>SUMIFS takes a criterion that looks like a number for one, and knows no more of it than 15 digits; with an asterisk
 * behind it stays a text. The asterisk also takes codes with all below them. Where it would take a longer value that is
 * not meant, a second criterion shuts that out. Texts that senders made up are picked by number instead: {@link ItemNumbers}.
 */
final class LedgerFormula {
    /** Excel refuses longer criteria. */
    private static final int LONGEST_CRITERION = 250;

    private static final int MOST_TERMS = 100;
    /** Keys count from 1. */
    private static final Integer NO_KEY = 0;

    private static final Pattern WILD = Pattern.compile("[~*?]");
    /** A text that no program takes for a number, a date or an operator. */
    private static final Pattern PLAIN = Pattern.compile("\\p{IsHan}[^0-9~*?\"]*");

    private final ItemNumbers keys;
    private final Map<Dimension, NavigableSet<String>> values = new EnumMap<>(Dimension.class);

    LedgerFormula(List<LedgerLine> lines) {
        this.keys = new ItemNumbers(lines);
        for (LedgerLine line : lines) {
            line.fact()
                    .values()
                    .forEach((dimension, value) -> values.computeIfAbsent(dimension, first -> new TreeSet<>())
                            .add(value));
        }
    }

    /** The sum; empty if no formula of a bearable length says it. */
    Optional<String> of(Condition condition) {
        List<String> terms = List.of("");
        for (Clause clause : condition.clauses()) {
            Optional<List<String>> alternatives = clause.among() ? among(clause) : not(clause);
            if (alternatives.isEmpty() || terms.size() * alternatives.get().size() > MOST_TERMS) {
                return Optional.empty();
            }
            List<String> longer = new ArrayList<>();
            for (String term : terms) {
                alternatives.get().forEach(alternative -> longer.add(term + alternative));
            }
            terms = longer;
        }
        String amounts = LineColumn.AMOUNT.range();
        return Optional.of(
                terms.isEmpty()
                        ? "0"
                        : PrintedSum.join(terms.stream()
                                .map(term -> term.isEmpty() ? "SUM(" + amounts + ")" : "SUMIFS(" + amounts + term + ")")
                                .toList()));
    }

    /** One alternative for each value; none overlaps another. */
    private Optional<List<String>> among(Clause clause) {
        List<String> alternatives = new ArrayList<>();
        for (String value : clause.values().stream().distinct().toList()) {
            boolean contained = clause.dimension().isCode()
                    && clause.values().stream().anyMatch(other -> !other.equals(value) && value.startsWith(other));
            if (!contained) {
                Optional<String> criterion = is(clause.dimension(), value);
                if (criterion.isEmpty()) {
                    return Optional.empty();
                }
                alternatives.add(criterion.get());
            }
        }
        return Optional.of(alternatives);
    }

    private Optional<String> is(Dimension dimension, String value) {
        if (ItemNumbers.covers(dimension)) {
            return Optional.of(keyCriterion(keys.ofItem(value).orElse(NO_KEY).toString()));
        }
        if (value.isEmpty()) {
            return Optional.of(dimension.isCode() ? "" : criterion(dimension, "="));
        }
        if (tooLong(value)) {
            return Optional.empty();
        }
        if (dimension.isCode()) {
            return Optional.of(criterion(dimension, escaped(value) + "*"));
        }
        if (PLAIN.matcher(value).matches()) {
            return Optional.of(criterion(dimension, value));
        }
        String begins = criterion(dimension, "=" + escaped(value) + "*");
        return Optional.of(
                hasLonger(dimension, value) ? begins + criterion(dimension, "<>" + escaped(value) + "?*") : begins);
    }

    /** One alternative: all the values shut out. */
    private Optional<List<String>> not(Clause clause) {
        StringBuilder criteria = new StringBuilder();
        for (String value : clause.values()) {
            if (ItemNumbers.covers(clause.dimension())) {
                keys.ofItem(value).ifPresent(key -> criteria.append(keyCriterion("\"<>" + key + "\"")));
                continue;
            }
            boolean plain =
                    PLAIN.matcher(value).matches() && !clause.dimension().isCode();
            boolean sayable = value.isEmpty()
                    ? !clause.dimension().isCode()
                    : plain || clause.dimension().isCode() || !hasLonger(clause.dimension(), value);
            if (!sayable || tooLong(value)) {
                return Optional.empty();
            }
            String text = value.isEmpty() || plain ? value : escaped(value) + "*";
            criteria.append(criterion(clause.dimension(), "<>" + text));
        }
        return Optional.of(List.of(criteria.toString()));
    }

    private boolean hasLonger(Dimension dimension, String value) {
        NavigableSet<String> known = values.getOrDefault(dimension, new TreeSet<>());
        String next = known.higher(value);
        return next != null && next.startsWith(value);
    }

    private static boolean tooLong(String value) {
        return escaped(value).length() > LONGEST_CRITERION;
    }

    private static String criterion(Dimension dimension, String text) {
        return "," + LineColumn.of(dimension).range() + ",\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String keyCriterion(String criterion) {
        return "," + LineColumn.ITEM_KEY.range() + "," + criterion;
    }

    private static String escaped(String value) {
        return WILD.matcher(value).replaceAll("~$0");
    }
}
