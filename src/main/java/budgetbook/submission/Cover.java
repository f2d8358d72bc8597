package budgetbook.submission;

import budgetbook.budget.Label;
import budgetbook.spreadsheet.RawValue;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A submission's cover, as far as it tells whose it is; what it says is not checked here.
 *
 * @param entries every label found, under the keys of {@link budgetbook.configuration.SheetKind#COVER}; each cell with
 *     its place
 * @param absence where the workbook has no cover
 */
public record Cover(SubmissionRow entries, Optional<Absence> absence) {
    /**
     * That a workbook has no cover, as it is told.
     *
     * @param found which sheets there are, and which of them may be the cover
     * @param expected the names that would do
     */
    public record Absence(String found, String expected) {}

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{Nd}\\p{P}\\p{Z}\\p{C}\\p{S}]*");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?度?");

    /** A cover that is there. */
    public Cover(SubmissionRow entries) {
        this(entries, Optional.empty());
    }

    /** 单位代码, free of spaces and marks; empty if the cover has none. */
    public Optional<String> unitCode() {
        String code = text("unit-code").map(HalfWidth::of).map(Cover::code).orElse("");
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    /** What counts of a code as written; all of it where a mark such as ② would become a digit. */
    private static String code(String text) {
        return CODE.matcher(text).matches() ? Label.of(text) : text.strip();
    }

    /** 单位名称 as it stands there; empty if the cover has none. */
    public Optional<String> unitName() {
        return text("unit-name").map(String::strip);
    }

    /** 预算年度, where it is a number of four digits. */
    public OptionalInt year() {
        String text = text("year").orElse("");
        Matcher year = YEAR.matcher(HalfWidth.of(text).replaceAll("[\\s\\p{Z}]", ""));
        return year.matches() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }

    private Optional<String> text(String key) {
        @Nullable Field field = entries.field(key);
        if (field == null || field.isBlank()) {
            return Optional.empty();
        }
        RawValue value = field.value();
        if (value instanceof RawValue.Numeric number) {
            return Optional.of(number.date() ? number.shown() : number.plain());
        }
        return value instanceof RawValue.Text text ? Optional.of(text.text()) : Optional.empty();
    }
}
