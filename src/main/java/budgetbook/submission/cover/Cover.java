package budgetbook.submission.cover;

import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.Statement;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionRow;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A submission's cover, as far as it tells whose it is; what it says is not checked here.
 *
 * @param entries every label found, under the keys of {@link budgetbook.configuration.header.SheetKind#COVER}; each cell with
 *     its place
 * @param absence where the workbook has no cover, which sheets there are, and which of them may be the cover
 */
public record Cover(SubmissionRow entries, Optional<Statement> absence) {
    /** A cover that is there. */
    public Cover(SubmissionRow entries) {
        this(entries, Optional.empty());
    }

    /** 单位代码, free of spaces and marks; empty if the cover has none. */
    public Optional<String> unitCode() {
        return text(SubmissionColumn.UNIT_CODE)
                .map(text -> CoverWords.code(text).code())
                .filter(code -> !code.isEmpty());
    }

    /** The name that stands beside the code in its cell; empty if there is none. */
    public String nameBesideCode() {
        return text(SubmissionColumn.UNIT_CODE)
                .map(text -> CoverWords.code(text).name())
                .orElse("");
    }

    /** 单位名称 as it stands there; empty if the cover has none. */
    public Optional<String> unitName() {
        return text(SubmissionColumn.UNIT_NAME).map(String::strip);
    }

    /** 预算年度, where it is a number of four digits. */
    public OptionalInt year() {
        return CoverWords.year(text(SubmissionColumn.YEAR).orElse(""));
    }

    private Optional<String> text(SubmissionColumn key) {
        @Nullable Field field = entries.field(key);
        if (field == null || field.isBlank()) {
            return Optional.empty();
        }
        RawValue value = field.value();
        boolean readable = value instanceof RawValue.Numeric || value instanceof RawValue.Text;
        if (!readable) {
            return Optional.empty();
        }
        return Optional.of(value instanceof RawValue.Numeric number ? number.figure() : value.shown());
    }
}
