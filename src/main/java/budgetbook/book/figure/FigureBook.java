package budgetbook.book.figure;

import budgetbook.configuration.book.BookDefinition;
import budgetbook.configuration.book.BookNames;
import budgetbook.configuration.book.FigureDefinition;
import budgetbook.configuration.classification.LedgerValues;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.configuration.file.Text;
import budgetbook.configuration.supply.SuppliedItem;
import budgetbook.reconcile.readback.TableLayout;
import budgetbook.reconcile.rule.Comparison;
import budgetbook.reconcile.rule.Expressions;
import budgetbook.reconcile.rule.Iteration;
import budgetbook.reconcile.selection.RuleSyntaxException;
import budgetbook.reconcile.selection.RuleVocabulary;
import budgetbook.reconcile.selection.TextPattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The figures of the configuration, and the reading of expressions that may name them. */
public final class FigureBook {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

    private final RuleVocabulary standard;
    private final Expressions expressions = new Expressions();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, CompiledFigure> figures = new LinkedHashMap<>();

    /**
     * Reads the expressions of all figures.
     *
     * @param layouts what the standard says of each table, by sheet name
     * @throws ConfigurationException with file and line, if one cannot be read or names what cannot be there
     */
    public FigureBook(BookDefinition book, Map<String, TableLayout> layouts, LedgerValues values) {
        this.standard = new RuleVocabulary(layouts, values)
                .with(new RuleVocabulary.Given(
                        book.supplies().changes().stream()
                                .map(SuppliedItem::name)
                                .toList(),
                        book.supplies().assets().stream()
                                .flatMap(asset -> Stream.of(asset.name(), asset.measure()))
                                .distinct()
                                .toList()));
        for (FigureDefinition figure : book.figures().values()) {
            figures.put(figure.name(), compile(figure.is(), figure.measure(), new Iteration.Once()));
            texts.put(figure.name(), "(" + expanded(figure.is().text()) + ")");
        }
    }

    /** Returns the figure of a name that the configuration has. */
    public CompiledFigure get(String name) {
        CompiledFigure figure = figures.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("no figure " + name);
        }
        return figure;
    }

    /** Whether a name is that of a figure. */
    public boolean has(String name) {
        return figures.containsKey(name);
    }

    /** Returns the figure that an expression stands for, where something is said for each. */
    public CompiledFigure compile(Text is, String measure, Iteration each) {
        return read(is, text -> new CompiledFigure(is.text(), expressions.number(text, vocabulary(each)), measure));
    }

    /** Returns the comparison that a text stands for; empty for an empty text. */
    public Optional<Comparison> when(Text text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(read(text, source -> expressions.comparison(source, vocabulary(new Iteration.Once()))));
    }

    /** Returns that for which something is said one by one. */
    public Iteration each(Text text) {
        return read(text, source -> {
            Iteration each = Expressions.iteration(source);
            vocabulary(each);
            return each;
        });
    }

    /** Refuses a column that those for which something is said do not have. */
    public void column(Iteration each, String name, Text where) {
        read(where, source -> {
            vocabulary(each).known(new TextPattern("{" + name + "}"));
            return name;
        });
    }

    /** Refuses a measure in which no item is supplied. */
    public void measure(String measure, Text where) {
        read(where, source -> {
            vocabulary(new Iteration.Once()).suppliedItem(new TextPattern(measure));
            return measure;
        });
    }

    private RuleVocabulary vocabulary(Iteration each) {
        RuleVocabulary vocabulary = standard.of(each.selection());
        each.check(vocabulary);
        vocabulary.bind(BookNames.EVERYWHERE);
        return vocabulary;
    }

    private <T> T read(Text text, Function<String, T> reader) {
        try {
            return reader.apply(expanded(text.text()));
        } catch (RuleSyntaxException e) {
            throw text.refuse(String.valueOf(e.getMessage()));
        }
    }

    /** The expression with each name of a figure in braces replaced by what the figure is. */
    private String expanded(String text) {
        return NAME.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(texts.getOrDefault(match.group(1), match.group())));
    }
}
