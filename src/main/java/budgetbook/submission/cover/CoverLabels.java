package budgetbook.submission.cover;

import budgetbook.budget.Label;
import budgetbook.budget.MoneyUnit;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.submission.layout.ColumnNames;
import budgetbook.submission.layout.HeaderText;
import budgetbook.submission.row.SubmissionCell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The labels of a cover, alone in a cell or with their values behind them. */
final class CoverLabels {
    private static final SubmissionColumn MONEY_UNIT = SubmissionColumn.MONEY_UNIT;
    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*[(（]?(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})(?:[)）]\\s*[、.．]?|[、.．])\\s*");

    private final ColumnNames names;

    CoverLabels(ColumnNames names) {
        this.names = names;
    }

    /** A label with its value in one cell. */
    record Entry(
            SubmissionColumn key, String value, @Nullable MoneyUnit unit) {
        /** Whether the value holds a figure. */
        boolean figure() {
            return value.chars().anyMatch(Character::isDigit);
        }
    }

    /** What a text that is nothing but a label stands for; null for any other text. */
    @Nullable
    SubmissionColumn key(String text) {
        for (String label :
                HeaderText.of(NUMBERING.matcher(text).replaceFirst("")).labels()) {
            List<ColumnNames.Target> targets = names.targets(label);
            if (!targets.isEmpty()) {
                return targets.get(0).key();
            }
        }
        return null;
    }

    /** Whether what stands beside a label can be its value: the next label with its own value is none. */
    boolean mayBeValue(RawValue value, SubmissionColumn key) {
        if (!(value instanceof RawValue.Text text)) {
            return true;
        }
        boolean caption = !key.equals(MONEY_UNIT)
                && HeaderText.caption(text.text()).isPresent()
                && CoverWords.moneyUnit(text.text()).isPresent();
        return !caption && key(text.text()) == null && entries(text.text()).isEmpty();
    }

    /** The labels of one cell that have their values behind them: 单位代码：254301　单位名称：焦作市科技馆. */
    List<Entry> entries(String text) {
        List<Entry> entries = new ArrayList<>();
        int from = 0;
        Open open = null;
        for (int colon = colon(text, 0); colon >= 0; colon = colon(text, colon + 1)) {
            int start = start(text, from, colon);
            if (start < 0) {
                continue;
            }
            close(open, text.substring(from, start), entries);
            open = new Open(key(text.substring(start, colon)), text.substring(start, colon));
            from = colon + 1;
        }
        close(open, text.substring(from), entries);
        return entries.isEmpty() ? withoutColon(text) : entries;
    }

    private record Open(@Nullable SubmissionColumn key, String text) {}

    private static void close(@Nullable Open open, String value, List<Entry> entries) {
        SubmissionColumn key = open == null ? null : open.key();
        if (open != null && key != null && !value.isBlank()) {
            entries.add(new Entry(key, value.strip(), HeaderText.of(open.text()).unit()));
        }
    }

    private static int colon(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return i;
            }
        }
        return -1;
    }

    /** Where the label before a colon begins: the longest that is known, else the last word; -1 where none begins. */
    private int start(String text, int from, int colon) {
        for (int start = from; start < colon; start = word(text, start, colon)) {
            if (key(text.substring(start, colon)) != null) {
                return start;
            }
        }
        int last = from;
        for (int start = from; start < colon; start = word(text, start, colon)) {
            last = start;
        }
        boolean figure = colon > 0 && Character.isDigit(text.charAt(colon - 1));
        boolean inValue = from > 0 && last == from;
        return figure || inValue ? -1 : last;
    }

    /** Where the next word begins. */
    private static int word(String text, int from, int end) {
        int i = from;
        while (i < end && !blank(text.charAt(i))) {
            i++;
        }
        while (i < end && blank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean blank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** 单位代码 254301: a label and, after a space, a figure or a money unit, which cannot be part of a label. */
    private List<Entry> withoutColon(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            if (blank(text.charAt(i)) && !blank(text.charAt(i + 1))) {
                SubmissionColumn key = key(text.substring(0, i));
                String value = text.substring(i + 1).strip();
                boolean told = Character.isDigit(value.charAt(0))
                        || CoverWords.moneyUnit(value).isPresent();
                if (key != null && told) {
                    return List.of(new Entry(
                            key, value, HeaderText.of(text.substring(0, i)).unit()));
                }
            }
        }
        return List.of();
    }

    /** What a value means, so that two that mean the same do not contradict each other. */
    static String meaning(SubmissionColumn key, SubmissionCell cell) {
        String text = cell.value().shown();
        return switch (key) {
            case YEAR ->
                CoverWords.year(text).isPresent() ? "" + CoverWords.year(text).getAsInt() : text;
            case UNIT_CODE -> CoverWords.code(text).code();
            case MONEY_UNIT -> CoverWords.moneyUnit(text).map(MoneyUnit::label).orElse(text);
            default -> Label.of(text);
        };
    }
}
