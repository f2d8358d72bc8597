package budgetbook.book.check.sentence;

import budgetbook.book.check.rule.BookFacts;
import budgetbook.book.check.rule.Headings;
import budgetbook.budget.Unit;
import budgetbook.configuration.BookRuleDefinition.ChangeWords;
import budgetbook.reconcile.rule.Comparison;
import budgetbook.reconcile.rule.Iteration;
import budgetbook.reconcile.value.NumericValue;
import budgetbook.reconcile.value.RuleSubject;
import budgetbook.reconcile.value.TextValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can stand in a slot. */
final class Slots {
    private Slots() {}

    /** What an expression of the rules comes to: a figure, or a text. */
    record Value(String name, Comparison sides) implements Piece {
        @Override
        public Filled fill(Scope scope) {
            return sides.fold(
                    numbers -> number(name, numbers.left().value(scope.context())),
                    texts -> text(texts.left().value(scope.context())));
        }

        private Filled text(TextValue value) {
            return value.missing().isEmpty()
                    ? Filled.of(
                            new Segment(name, List.of(value.text()), "", false),
                            !value.text().isEmpty())
                    : Filled.missing(value.missing());
        }
    }

    private static Filled number(String name, NumericValue value) {
        return value.missing().isEmpty()
                ? Filled.of(
                        new Segment(name, List.of(Amounts.text(value)), value.wording(), false),
                        Amounts.printed(value.value()).signum() != 0)
                : Filled.missing(value.missing());
    }

    /** A name in braces that stands for a text of the row or the department. */
    record Named(String name) implements Piece {
        @Override
        public Filled fill(Scope scope) {
            String text = text(scope);
            String figure = name.substring(name.lastIndexOf('/') + 1);
            return Filled.of(new Segment(figure, List.of(text), "", false), !text.isEmpty());
        }

        private String text(Scope scope) {
            return switch (name) {
                case "序号" -> Integer.toString(scope.index());
                case "本级" ->
                    scope.facts()
                            .ledger()
                            .department()
                            .unit(scope.subject().texts("单位代码").get(0))
                            .filter(Unit::lead)
                            .map(unit -> "本级")
                            .orElse("");
                default ->
                    BookFacts.NAMES.contains(name)
                            ? scope.facts().department().word(name)
                            : scope.subject().word(name);
            };
        }
    }

    /** What a column of the row says, without the number before it. */
    record Bare(String name, String column) implements Piece {
        @Override
        public Filled fill(Scope scope) {
            String text = Headings.bare(scope.subject().word(column));
            return Filled.of(new Segment(name, List.of(text), column, false), true);
        }
    }

    /** A figure that units supply. */
    record Supplied(String name, String item) implements Piece {
        @Override
        public Filled fill(Scope scope) {
            BookFacts.Supplied given = scope.facts().supplied().get(item);
            return given == null ? Filled.missing(List.of("没有报送“" + item + "”")) : supplied(name, item, given.value());
        }
    }

    private static Filled supplied(String name, String item, BigDecimal value) {
        Segment segment = new Segment(name, List.of(Amounts.plain(value)), "各单位报送的" + item, false);
        return Filled.of(segment, value.signum() != 0);
    }

    /** The sum of all figures that units supply in a measure. */
    record SuppliedSum(String name, String measure) implements Piece {
        @Override
        public Filled fill(Scope scope) {
            BigDecimal sum = scope.facts().supplied().values().stream()
                    .filter(given -> given.measure().equals(measure))
                    .map(BookFacts.Supplied::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return supplied(name, "以" + measure + "计的各项", sum);
        }
    }

    /** All figures but zeros that units supply in a measure, each with its name. */
    record SuppliedEach(String name, String measure, String between) implements Piece {
        @Override
        public Filled fill(Scope scope) {
            Filled all = Filled.NOTHING;
            for (Map.Entry<String, BookFacts.Supplied> given :
                    scope.facts().supplied().entrySet()) {
                if (given.getValue().measure().equals(measure)
                        && given.getValue().value().signum() != 0) {
                    String words = (all.segments().isEmpty() ? "" : between) + given.getKey();
                    Filled said = Filled.of(Segment.words(words), true)
                            .and(supplied(name, given.getKey(), given.getValue().value()))
                            .and(Filled.of(Segment.words(measure), true));
                    all = new Filled(all.and(said).segments(), true, List.of());
                }
            }
            return all;
        }
    }

    /**
     * A text that units supply; the stops at the end of its paragraphs are the sentence's.
     *
     * @param absent what is said where none is supplied; may be empty
     * @param with the figure without which the text is not said; none if it is always said
     */
    record Given(String name, String item, String absent, Optional<Piece> with) implements Piece {
        private static final Pattern STOPS = Pattern.compile("[。；，、：;,.:\\s]+$");

        @Override
        public Filled fill(Scope scope) {
            if (with.isPresent() && !with.get().fill(scope).says()) {
                return Filled.NOTHING;
            }
            String given = scope.facts().texts().getOrDefault(item, "").strip();
            String text = (given.isEmpty() ? scope.facts().fill(absent) : given)
                    .lines()
                    .map(line -> STOPS.matcher(line.strip()).replaceFirst(""))
                    .collect(Collectors.joining("。\n"));
            return text.isEmpty()
                    ? Filled.NOTHING
                    : Filled.of(new Segment(name, List.of(text), "报送的“" + item + "”", false), true);
        }
    }

    /** Why something has changed; a new department has nothing that could. */
    record Reason(Given given) implements Piece {
        @Override
        public Filled fill(Scope scope) {
            return scope.facts().isNew() ? Filled.NOTHING : given.fill(scope);
        }
    }

    /** The words for a change. */
    record Changed(String name, Comparison now, String item, ChangeWords words) implements Piece {
        @Override
        public Filled fill(Scope scope) {
            NumericValue value = amount(now, scope);
            BigDecimal before = scope.facts().prior().get(item);
            if (!value.missing().isEmpty()) {
                return Filled.missing(value.missing());
            }
            if (scope.facts().isNew()) {
                return Filled.of(new Segment(name, List.of(Change.text(words, "new")), "", false), true);
            }
            if (before == null) {
                return Filled.missing(List.of("没有“" + item + "”的上年预算数"));
            }
            Change change = Slots.change(value, before);
            String source = "本年 " + Amounts.plain(change.now()) + "，上年 " + Amounts.plain(change.before());
            return Filled.of(
                    new Segment(name, change.said(words), source, false),
                    change.by().signum() != 0);
        }

        @Override
        public List<Changed> changes() {
            return List.of(this);
        }

        /** Returns the change, if both its figures are known. */
        Optional<Change> known(BookFacts facts) {
            NumericValue value = amount(now, new Scope(facts, facts.department(), 0));
            BigDecimal before = facts.prior().get(item);
            return before == null || !value.missing().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Slots.change(value, before));
        }
    }

    private static Change change(NumericValue now, BigDecimal before) {
        return new Change(Amounts.printed(now.value()), Amounts.printed(before));
    }

    static NumericValue amount(Comparison sides, Piece.Scope scope) {
        return sides.fold(
                numbers -> numbers.left().value(scope.context()), texts -> NumericValue.missing(List.of("不是数字")));
    }

    /**
     * A text for each row.
     *
     * @param by a column: rows that say the same in it count once, in the order of what they say; empty for every row
     * @param where the figure that must not be zero; none if it is not asked for
     * @param between what stands between two texts
     */
    record Each(String name, Iteration rows, String by, Optional<Piece> where, Piece item, String between)
            implements Piece {
        @Override
        public Filled fill(Scope scope) {
            List<String> missing = new ArrayList<>();
            List<RuleSubject> subjects =
                    rows.subjects(scope.facts().master(), scope.facts().ledger(), missing);
            if (!missing.isEmpty()) {
                return Filled.missing(missing);
            }
            Filled all = Filled.NOTHING;
            int index = 0;
            for (RuleSubject subject : distinct(subjects)) {
                Scope row = new Scope(scope.facts(), subject, index + 1);
                if (where.isPresent() && !where.get().fill(row).says()) {
                    continue;
                }
                Filled said = item.fill(row);
                Filled before = index == 0 ? all : all.and(Filled.of(Segment.words(between), true));
                all = before.and(new Filled(said.segments(), true, said.missing()));
                index++;
            }
            return new Filled(all.segments(), index > 0, all.missing());
        }

        private List<RuleSubject> distinct(List<RuleSubject> subjects) {
            if (by.isEmpty()) {
                return subjects;
            }
            TreeMap<String, RuleSubject> sorted = new TreeMap<>();
            Set<String> seen = new LinkedHashSet<>();
            for (RuleSubject subject : subjects) {
                String key = String.join("", subject.texts(by));
                if (seen.add(key)) {
                    sorted.put(key, subject);
                }
            }
            return List.copyOf(sorted.values());
        }
    }
}
