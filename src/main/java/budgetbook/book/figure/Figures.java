package budgetbook.book.figure;

import budgetbook.book.Missing;
import budgetbook.book.Source;
import budgetbook.budget.Condition;
import budgetbook.configuration.book.BookNames;
import budgetbook.place.SheetCell;
import budgetbook.reconcile.rule.Comparison;
import budgetbook.reconcile.rule.Iteration;
import budgetbook.reconcile.selection.EvaluationContext;
import budgetbook.reconcile.value.NumericValue;
import budgetbook.reconcile.value.RuleSubject;
import budgetbook.reconcile.value.SidePart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The figures of a department's book, worked out as they are asked for. */
public final class Figures {
    private final FigureBook book;
    private final BookData data;
    private final RuleSubject once;

    public Figures(FigureBook book, BookData data) {
        this.book = book;
        this.data = data;
        this.once = withLastYear(new Iteration.Once()
                .subjects(data.tables(), data.ledger(), new ArrayList<>())
                .get(0));
    }

    /** Returns what the book is made of. */
    public BookData data() {
        return data;
    }

    /** Returns the text of a name that is known everywhere. */
    public String everywhere(String name) {
        return once.word(name);
    }

    /** Whether a name is that of a figure. */
    public boolean has(String name) {
        return book.has(name);
    }

    /**
     * Returns the value of a figure.
     *
     * @param section for which it is asked
     * @param missing receives what it needs and does not find
     */
    public Optional<FigureValue> value(String name, String section, List<Missing> missing) {
        return value(book.get(name), once, section, missing);
    }

    /** Returns the value of a figure for one of those for which something is said. */
    public Optional<FigureValue> value(
            CompiledFigure figure, RuleSubject subject, String section, List<Missing> missing) {
        Asked asked = new Asked(data, section);
        NumericValue value = figure.expression().value(context(subject, asked));
        missing.addAll(asked.missing());
        if (!value.missing().isEmpty()) {
            if (asked.missing().isEmpty()) {
                missing.add(new Missing(
                        section, Missing.Kind.TABLE, figure.text(), List.of(), String.join("；", value.missing())));
            }
            return Optional.empty();
        }
        return Optional.of(new FigureValue(
                Amounts.printed(value.value(), figure.measure()), figure.measure(), source(figure, value, asked)));
    }

    /** A figure that is neither made of cells nor of lines says in words what it was counted over. */
    private static Source source(CompiledFigure figure, NumericValue value, Asked asked) {
        List<SheetCell> cells = value.parts().stream()
                .flatMap(part -> part.cell().stream())
                .map(SidePart.PrintedCell::at)
                .toList();
        List<Condition> conditions = value.parts().stream()
                .flatMap(part -> part.source()
                        .fold(
                                cell -> Stream.<Condition>empty(),
                                sum -> Stream.of(sum.condition()),
                                stated -> Stream.empty()))
                .toList();
        boolean counted =
                cells.isEmpty() && conditions.isEmpty() && asked.says().isEmpty();
        return new Source(asked.kind(), figure.text(), cells, conditions, counted ? value.wording() : asked.says());
    }

    /** Whether a comparison holds for the whole department; it does not if it needs what is missing. */
    public boolean holds(Comparison comparison, String section, List<Missing> missing) {
        Asked asked = new Asked(data, section);
        List<String> notFound = new ArrayList<>();
        boolean holds = comparison.holds(context(once, asked), UnaryOperator.identity(), notFound);
        missing.addAll(asked.missing());
        return holds && notFound.isEmpty();
    }

    /** Returns those for which something is to be said, in their order. */
    public List<RuleSubject> subjects(Iteration each) {
        return each.subjects(data.tables(), data.ledger(), new ArrayList<>()).stream()
                .map(this::withLastYear)
                .toList();
    }

    /** Returns the supplied items of a measure with their values, in the order in which they are supplied. */
    public Map<String, FigureValue> supplied(String measure) {
        Map<String, FigureValue> items = new LinkedHashMap<>();
        new Assets(data).items(measure).forEach((item, value) -> items.put(item, supplied(item, value, measure)));
        return items;
    }

    private static FigureValue supplied(String item, BigDecimal value, String measure) {
        return new FigureValue(
                value,
                measure,
                new Source(Source.Kind.SUPPLIED, "supplied(" + item + ")", List.of(), List.of(), "各单位报送的国有资产：" + item));
    }

    private EvaluationContext context(RuleSubject subject, Asked asked) {
        return new EvaluationContext(data.tables(), new LedgerWithGiven(data.ledger(), asked), subject);
    }

    private RuleSubject withLastYear(RuleSubject subject) {
        Map<String, RuleSubject.Binding> named = new LinkedHashMap<>(subject.named());
        named.put(BookNames.EVERYWHERE.get(1), RuleSubject.Binding.of(Integer.toString(data.year() - 1)));
        return new RuleSubject(
                subject.label(), subject.table(), subject.row(), subject.column(), subject.lastBelow(), named);
    }
}
