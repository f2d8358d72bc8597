package budgetbook.book.check.sentence;

import budgetbook.book.check.rule.BookFacts;
import budgetbook.configuration.BookRuleDefinition;
import budgetbook.configuration.BookRuleDefinition.ChangeWords;
import budgetbook.configuration.BookRuleDefinition.Says;
import budgetbook.configuration.BookRuleDefinition.Slot;
import budgetbook.configuration.RuleDefinition;
import budgetbook.configuration.classification.LedgerValues;
import budgetbook.configuration.file.Text;
import budgetbook.reconcile.readback.TableLayout;
import budgetbook.reconcile.rule.Rule;
import budgetbook.reconcile.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes pieces of the sentences that rules demand; what cannot be is refused with file and line. */
public final class SentenceCompiler {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)]");

    private final Map<String, TableLayout> layouts;
    private final LedgerValues values;
    private final Map<String, ChangeWords> words;

    /** For these tables, values of the ledger and words of change. */
    public SentenceCompiler(Map<String, TableLayout> layouts, LedgerValues values, Map<String, ChangeWords> words) {
        this.layouts = layouts;
        this.values = values;
        this.words = words;
    }

    /** Returns a rule that can be checked. */
    public Sentence compile(BookRuleDefinition rule, Says says) {
        Work work = new Work(rule, new Text("", rule.where()), says.slots());
        Rule scope = work.rule(says.when(), new Text("0", rule.where()));
        for (String name : names(says.section().text())) {
            if (!BookFacts.NAMES.contains(name)) {
                throw rule.refuse(says.section().where(), "{" + name + "} 没有来源，这里可用 " + names() + "。");
            }
        }
        Sentence sentence = new Sentence(rule, says.section().text(), scope.when(), work.row(says.sentence()));
        work.refuseUnused(says.sentence());
        return sentence;
    }

    private static String names() {
        return BookFacts.NAMES.stream().sorted().map(name -> "{" + name + "}").reduce("", (a, b) -> a + " " + b);
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }

    /** One sentence, or the text that is said for each row. */
    private final class Work {
        private final BookRuleDefinition rule;
        private final Text each;
        private final Map<String, Slot> slots;

        Work(BookRuleDefinition rule, Text each, Map<String, Slot> slots) {
            this.rule = rule;
            this.each = each;
            this.slots = slots;
        }

        /** A rule of reconciliation with this expression on both sides, read as any other. */
        Rule rule(List<Text> when, Text side) {
            RuleDefinition text = new RuleDefinition(
                    rule.where(),
                    rule.id(),
                    rule.name(),
                    rule.guards(),
                    rule.level(),
                    List.of(new RuleDefinition.Variant("", Map.of())),
                    each,
                    when,
                    side,
                    "=",
                    side,
                    new Text("", rule.where()),
                    Map.of(),
                    rule.remedy());
            return RuleSet.compile(List.of(text), layouts, values).get(0);
        }

        Piece row(Text text) {
            List<Piece> pieces = new ArrayList<>();
            Matcher brackets = BRACKETS.matcher(text.text());
            int from = 0;
            while (brackets.find()) {
                plain(text, text.text().substring(from, brackets.start()), pieces);
                List<Piece> inner = new ArrayList<>();
                plain(text, brackets.group(1), inner);
                if (inner.stream().allMatch(Piece.Words.class::isInstance)) {
                    throw rule.refuse(text.where(), "“[" + brackets.group(1) + "]”中没有 {名称}，它何时该说无从判断。");
                }
                pieces.add(new Piece.IfAny(new Piece.Row(inner)));
                from = brackets.end();
            }
            plain(text, text.text().substring(from), pieces);
            return new Piece.Row(pieces);
        }

        private void plain(Text whole, String text, List<Piece> pieces) {
            Matcher name = NAME.matcher(text);
            int from = 0;
            while (name.find()) {
                words(text.substring(from, name.start()), pieces);
                pieces.add(named(whole, name.group(1)));
                from = name.end();
            }
            words(text.substring(from), pieces);
        }

        private static void words(String text, List<Piece> pieces) {
            if (!text.isEmpty()) {
                pieces.add(new Piece.Words(text));
            }
        }

        private Piece named(Text whole, String name) {
            Slot slot = slots.get(name);
            if (slot != null) {
                return slot(name, slot);
            }
            if (!BookFacts.NAMES.contains(name) && !isOfRows(name)) {
                rule(List.of(), new Text("“{" + name + "}”", whole.where()));
            }
            return new Slots.Named(name);
        }

        /** Whether a name tells the rows of a list from each other, or units. */
        private boolean isOfRows(String name) {
            return (name.equals("序号") && !each.isEmpty())
                    || (name.equals("本级") && each.text().equals("单位"));
        }

        private Piece slot(String name, Slot slot) {
            Map<String, Text> parts = slot.parts();
            if (parts.containsKey("is")) {
                return new Slots.Value(name, rule(List.of(), part(slot, "is")).claim());
            }
            if (parts.containsKey("now")) {
                return new Slots.Changed(
                        name,
                        rule(List.of(), part(slot, "now")).claim(),
                        part(slot, "before").text(),
                        changeWords(part(slot, "words")));
            }
            if (parts.containsKey("share")) {
                return new Share(
                        name,
                        rule(List.of(), part(slot, "share")).claim(),
                        rule(List.of(), part(slot, "of")).claim());
            }
            if (parts.containsKey("text")) {
                return given(name, slot, "text");
            }
            if (parts.containsKey("reason")) {
                return new Slots.Reason(given(name, slot, "reason"));
            }
            if (parts.containsKey("supplied")) {
                return new Slots.Supplied(name, part(slot, "supplied").text());
            }
            if (parts.containsKey("measure")) {
                String measure = part(slot, "measure").text();
                return parts.containsKey("between")
                        ? new Slots.SuppliedEach(
                                name, measure, part(slot, "between").text())
                        : new Slots.SuppliedSum(name, measure);
            }
            if (parts.containsKey("bare")) {
                Text column = part(slot, "bare");
                rule(List.of(), new Text("“{" + column.text() + "}”", column.where()));
                return new Slots.Bare(name, column.text());
            }
            return each(name, slot);
        }

        private Slots.Given given(String name, Slot slot, String key) {
            return new Slots.Given(
                    name, part(slot, key).text(), optional(slot, "absent"), figure(name, slot, "with", this));
        }

        /** A part that is an expression, read among certain slots. */
        private static Optional<Piece> figure(String name, Slot slot, String key, Work among) {
            return Optional.ofNullable(slot.parts().get(key))
                    .map(text ->
                            new Slots.Value(name, among.rule(List.of(), text).claim()));
        }

        private Piece each(String name, Slot slot) {
            Text item = part(slot, "item");
            Work below = new Work(rule, part(slot, "each"), slot.slots());
            Rule rows = below.rule(List.of(), new Text("0", slot.where()));
            Piece said = below.row(item);
            below.refuseUnused(item);
            Optional<Piece> where = figure(name, slot, "where", below);
            String by = optional(slot, "by");
            if (!by.isEmpty()) {
                below.rule(
                        List.of(), new Text("“{" + by + "}”", part(slot, "by").where()));
            }
            return new Slots.Each(name, rows.each(), by, where, said, optional(slot, "between"));
        }

        private static String optional(Slot slot, String key) {
            Text text = slot.parts().get(key);
            return text == null ? "" : text.text();
        }

        private Text part(Slot slot, String key) {
            Text text = slot.parts().get(key);
            if (text == null) {
                throw rule.refuse(slot.where(), "缺少“" + key + "”。");
            }
            return text;
        }

        private ChangeWords changeWords(Text name) {
            ChangeWords found = words.get(name.text());
            if (found == null) {
                throw rule.refuse(
                        name.where(), "没有增减用语“" + name.text() + "”，可用 " + String.join("、", words.keySet()) + "。");
            }
            return found;
        }

        void refuseUnused(Text sentence) {
            List<String> used = names(sentence.text());
            for (Map.Entry<String, Slot> slot : slots.entrySet()) {
                if (!used.contains(slot.getKey())) {
                    throw rule.refuse(slot.getValue().where(), "句中没有 {" + slot.getKey() + "}，请删去或写进句子。");
                }
            }
        }
    }
}
