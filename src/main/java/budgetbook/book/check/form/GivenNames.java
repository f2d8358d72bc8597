package budgetbook.book.check.form;

import budgetbook.budget.Unit;
import budgetbook.reconcile.value.LedgerFigures;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that the configuration gives. A text repeats them sign by sign: 维修(护)费 keeps its half-width brackets. */
final class GivenNames {
    private static final Pattern FOREIGN = Pattern.compile("[^\\p{IsHan}]");

    /** A sign in which no demand finds anything. */
    private static final String NEUTRAL = "名";

    private final List<String> names;

    private GivenNames(List<String> names) {
        this.names = names;
    }

    /** Returns the names of the department, its units and the economic classes. */
    static GivenNames of(LedgerFigures ledger) {
        Stream<String> own = Stream.concat(
                Stream.of(ledger.department().name()),
                ledger.department().units().stream().map(Unit::name));
        Stream<String> classes = ledger.standards().classification().departmentEconomic().names().values().stream();
        return new GivenNames(Stream.concat(own, classes)
                .filter(name -> FOREIGN.matcher(name).find())
                .distinct()
                .toList());
    }

    /** Returns a text as long as this one, in which names have no sign but Chinese characters. */
    String neutral(String text) {
        String neutral = text;
        for (String name : names) {
            neutral = neutral.replace(name, FOREIGN.matcher(name).replaceAll(NEUTRAL));
        }
        return neutral;
    }
}
