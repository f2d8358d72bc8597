package budgetbook.finding;

import budgetbook.budget.Money;
import budgetbook.place.SheetPlace;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What stands in a slot of a {@link Wording} or a {@link Phrase}. */
public sealed interface Argument {
    /** What stands where there is nothing to say. */
    Argument NOTHING = new Names(List.of());

    /** Returns it for people. */
    String shown();

    /** A text as it stands; no more of it is kept than a message can show. */
    record Text(String text) implements Argument {
        /** Cuts it where no message goes on. */
        public Text {
            text = Finding.enough(text);
        }

        @Override
        public String shown() {
            return text;
        }
    }

    /** A text as it is seen, in quotation marks. */
    record Quoted(String text) implements Argument {
        /** Cuts it where no message goes on. */
        public Quoted {
            text = Finding.enough(text);
        }

        @Override
        public String shown() {
            return "“" + text + "”";
        }
    }

    /** A count, a year, a number without separators. */
    record Plain(BigDecimal value) implements Argument {
        @Override
        public String shown() {
            return value.toPlainString();
        }
    }

    /** A number with separators and all its decimals. */
    record Figure(BigDecimal value) implements Argument {
        @Override
        public String shown() {
            return new DecimalFormat(
                            "#,##0.##################################", DecimalFormatSymbols.getInstance(Locale.ROOT))
                    .format(value);
        }
    }

    /** An amount in 元. */
    record Amount(Money money) implements Argument {
        @Override
        public String shown() {
            return money.toString();
        }
    }

    /** A place in the sheet of which is spoken. */
    record Place(SheetPlace at) implements Argument {
        @Override
        public String shown() {
            return at.toString();
        }
    }

    /** Something with a code and a name: a class, a unit. */
    record Coded(String code, String name) implements Argument {
        /** Cuts the name where no message goes on. */
        public Coded {
            name = Finding.enough(name);
        }

        @Override
        public String shown() {
            return code + " " + name;
        }
    }

    /** A list. */
    record Names(List<Argument> items) implements Argument {
        /** What stands between items if the slot says nothing else. */
        static final String BETWEEN = "、";

        /** A copy is kept. */
        public Names {
            items = List.copyOf(items);
        }

        @Override
        public String shown() {
            return joined(BETWEEN);
        }

        String joined(String between) {
            return String.join(between, items.stream().map(Argument::shown).toList());
        }
    }

    /** A part of a sentence. */
    record Part(Phrase phrase, List<Argument> arguments) implements Argument {
        /** {@link IllegalArgumentException} unless every slot has its argument. */
        public Part {
            arguments = List.copyOf(arguments);
            phrase.bound(arguments);
        }

        @Override
        public String shown() {
            return phrase.words().filled(phrase.bound(arguments));
        }
    }

    /** What is said by a wording, within what another says. */
    record Said(Wording wording, List<Argument> arguments) implements Argument {
        /** {@link IllegalArgumentException} unless every slot has its argument. */
        public Said {
            arguments = List.copyOf(arguments);
            wording.bound(arguments);
        }

        @Override
        public String shown() {
            String should = wording.expected().filled(wording.bound(arguments));
            return wording.code().title() + "：" + wording.found().filled(wording.bound(arguments))
                    + (should.isEmpty() ? "" : "；应为" + Finding.spaced(should));
        }
    }

    /** Returns what a statement says, without its remedy. */
    static Argument of(Statement said) {
        return new Said(said.wording(), said.arguments());
    }

    /** Returns a text. */
    static Argument of(String text) {
        return new Text(text);
    }

    /** Returns a count or a year. */
    static Argument of(long number) {
        return new Plain(BigDecimal.valueOf(number));
    }

    /** Returns an amount. */
    static Argument of(Money money) {
        return new Amount(money);
    }

    /** Returns a place in a sheet. */
    static Argument of(SheetPlace place) {
        return new Place(place);
    }

    /** Returns a list of texts. */
    static Argument of(List<String> texts) {
        return new Names(texts.stream().map(Argument::of).toList());
    }

    /** Returns a list of what is there: what is {@link #NOTHING} is left out. */
    static Argument list(Argument... items) {
        return new Names(
                Arrays.stream(items).filter(item -> !item.equals(NOTHING)).toList());
    }

    /** Returns the first of some things, with a word where there are more. */
    static Argument some(List<? extends Argument> first, int count) {
        Argument named = new Names(List.copyOf(first));
        return count > first.size() ? Phrase.AND_MORE.of(named) : named;
    }
}
