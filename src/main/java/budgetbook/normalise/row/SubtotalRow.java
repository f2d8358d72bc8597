package budgetbook.normalise.row;

import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.normalise.value.PlainText;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionCell;
import budgetbook.submission.row.SubmissionRow;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the rows that add up others: 小计, 合计, 总计 or 汇总 in a label column. */
public final class SubtotalRow {
    public static final String PARTIAL = "小计";

    /** What Excel's 分类汇总 writes below each group, behind the group's name. */
    public static final String GROUPED = "分类汇总";

    private static final String TABLE_TOTAL = "汇总";
    private static final List<String> WORDS =
            List.of(PARTIAL, "合计", "总计", "共计", "累计", GROUPED, TABLE_TOTAL, "subtotal", "total");

    /** What may stand about the word: brackets, stars, a money unit, 数 or 金额. */
    private static final Pattern TRIMMINGS =
            Pattern.compile("[(（](?:单位)?[:：]?(?:元|千元|万元)[)）]|[\\[\\]【】*:：]|(?<=计)(?:数|金额|数额)$");

    /** What makes a row a line, whatever a remark beside it ends in. */
    private static final List<SubmissionColumn> CODES = List.of(
            SubmissionColumn.FUNCTION,
            SubmissionColumn.FUNCTION_NAME,
            SubmissionColumn.ECONOMIC,
            SubmissionColumn.ECONOMIC_NAME);

    private static final List<SubmissionColumn> INCOME = List.of(SubmissionColumn.SOURCE);

    private SubtotalRow() {}

    /** The word that makes the row a subtotal; empty for an ordinary row. */
    public static Optional<String> word(SubmissionRow row, Collection<SubmissionColumn> amounts) {
        String ending = "";
        for (Map.Entry<SubmissionColumn, Field> entry : row.fields().entrySet()) {
            if (amounts.contains(entry.getKey())) {
                continue;
            }
            for (SubmissionCell cell : entry.getValue().cells()) {
                String word = cell.spread() ? "" : ending(cell.value());
                if (!word.isEmpty() && bare(cell.value()).equals(word)) {
                    return Optional.of(word);
                }
                ending = word.isEmpty() ? ending : word;
            }
        }
        for (SubmissionCell other : row.others()) {
            String word = ending(other.value());
            ending = word.isEmpty() || !bare(other.value()).equals(word) ? ending : word;
        }
        return ending.isEmpty() || coded(row) ? Optional.empty() : Optional.of(ending);
    }

    private static boolean coded(SubmissionRow row) {
        for (SubmissionColumn key : row.kind() == SheetKind.INCOME ? INCOME : CODES) {
            Field field = row.field(key);
            if (field != null
                    && field.cells().stream()
                            .anyMatch(cell -> !cell.isBlank()
                                    && !cell.spread()
                                    && ending(cell.value()).isEmpty())) {
                return true;
            }
        }
        return false;
    }

    private static String ending(RawValue value) {
        if (value instanceof RawValue.Text text && telling(text.text())) {
            String bare = bare(value);
            for (String word : WORDS) {
                if (bare.endsWith(word)) {
                    return word.equals(TABLE_TOTAL) && !bare.equals(word) ? GROUPED : word;
                }
            }
        }
        return "";
    }

    private static boolean telling(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '计', '計', '总', '總', 'l', 'L', 'ｌ', 'Ｌ' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static String bare(RawValue value) {
        String compact = PlainText.compact(value.shown())
                .replace('計', '计')
                .replace('總', '总')
                .replace('彙', '汇')
                .replace('匯', '汇')
                .toLowerCase(Locale.ROOT);
        String bare = TRIMMINGS.matcher(compact).replaceAll("");
        return bare.startsWith("(") && bare.endsWith(")") ? bare.substring(1, bare.length() - 1) : bare;
    }
}
