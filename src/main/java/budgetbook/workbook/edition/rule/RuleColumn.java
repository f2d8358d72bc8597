package budgetbook.workbook.edition.rule;

import budgetbook.place.ColumnName;
import budgetbook.workbook.edition.list.EditionFormat;
import budgetbook.workbook.edition.list.ListColumn;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns of 勾稽: most say one thing of a rule, and in the rows below it another of a comparison. */
enum RuleColumn {
    ID("规则编号", 19, EditionFormat.TEXT, null),
    NAME("规则\n核对对象", 34, EditionFormat.TEXT, null),
    /** What it means for a publication if the rule doesn't hold; of a comparison, where to look. */
    LEVEL("不通过时\n位置", 15, EditionFormat.CENTRED, null),
    CHECKED("核对\n左方", 15, EditionFormat.EXACT, null),
    PASSED("通过\n关系", 8, EditionFormat.CENTRED, Verdict.PASSED),
    ZERO("均为零\n右方", 15, EditionFormat.EXACT, Verdict.ZERO),
    ROUNDED("尾差\n差额", 12, EditionFormat.EXACT, Verdict.ROUNDED),
    EXPLAINED("口径差\n容差", 9, EditionFormat.EXACT, Verdict.EXPLAINED),
    NOT_APPLICABLE("不适用", 8, EditionFormat.CENTRED, Verdict.NOT_APPLICABLE),
    FAILED("不通过", 8, EditionFormat.CENTRED, Verdict.FAILED),
    VERDICT("结果", 11, EditionFormat.CENTRED, null),
    /** What would go wrong unnoticed without the rule; of a comparison, what was found. */
    WORDS("防什么\n说明", 56, EditionFormat.TEXT, null);

    private static final Map<Verdict, RuleColumn> BY_VERDICT = new EnumMap<>(Verdict.class);

    static {
        for (RuleColumn column : values()) {
            if (column.counted != null) {
                BY_VERDICT.put(column.counted, column);
            }
        }
    }

    private final String heading;
    private final int width;
    private final EditionFormat format;
    private final @Nullable Verdict counted;

    RuleColumn(String heading, int width, EditionFormat format, @Nullable Verdict counted) {
        this.heading = heading;
        this.width = width;
        this.format = format;
        this.counted = counted;
    }

    static List<ListColumn> columns() {
        return Arrays.stream(values())
                .map(column -> new ListColumn(column.heading, column.width, column.format))
                .toList();
    }

    /** The column that counts the comparisons of a rule that came to a verdict. */
    static RuleColumn of(Verdict verdict) {
        return Objects.requireNonNull(BY_VERDICT.get(verdict));
    }

    /** The verdict that it counts; null if it counts none. */
    @Nullable
    Verdict counted() {
        return counted;
    }

    /** The column's name, e.g. K. */
    String letter() {
        return ColumnName.of(ordinal());
    }
}
