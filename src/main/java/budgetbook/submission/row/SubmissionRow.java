package budgetbook.submission.row;

import budgetbook.budget.Sha256;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.place.SheetPlace;
import budgetbook.place.SourceCell;
import budgetbook.spreadsheet.cell.Strike;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet of a submission, or the whole cover, whose fields are its labels.
 *
 * @param file the file's name, for places
 * @param sheet the sheet's name as its sender wrote it
 * @param number from 1; 0 for the cover
 * @param fields by column key; a column that the sheet does not have is absent
 * @param others the texts in columns that hold no field, e.g. 序号 or 备注
 * @param odd whether some cell is seen otherwise than it is stored: hidden, struck out, beneath a merged region
 */
public record SubmissionRow(
        SheetKind kind,
        String file,
        String sheet,
        int number,
        Map<SubmissionColumn, Field> fields,
        List<SubmissionCell> others,
        boolean odd) {

    /** A row in which people see what is stored. */
    public SubmissionRow(
            SheetKind kind,
            String file,
            String sheet,
            int number,
            Map<SubmissionColumn, Field> fields,
            List<SubmissionCell> others) {
        this(kind, file, sheet, number, fields, others, false);
    }

    /** Whether all that stands in the row's own cells is struck out. */
    public boolean struckOut() {
        return odd
                && fields.values().stream()
                        .flatMap(field -> field.cells().stream())
                        .filter(cell -> !cell.isBlank() && !cell.spread())
                        .allMatch(cell -> cell.strike() == Strike.WHOLE);
    }

    /** Returns the digest of what its fields hold, wherever their columns stand; empty for the cover, which is not one row. */
    public String digest() {
        if (number == 0) {
            return "";
        }
        List<String> texts = new ArrayList<>();
        new TreeMap<>(fields).forEach((column, field) -> {
            texts.add(column.name());
            field.values().forEach(value -> texts.add(value.shown()));
        });
        return Sha256.of(texts);
    }

    public @Nullable Field field(SubmissionColumn key) {
        return fields.get(key);
    }

    public SourceCell place(SubmissionCell cell) {
        return new SourceCell(file, sheet, SheetPlace.cell(cell.row(), cell.column()));
    }

    /** The place of a field; the row, or the cover, where the sheet does not have it. */
    public SourceCell place(SubmissionColumn key) {
        Field field = fields.get(key);
        if (field != null) {
            return place(field.cell());
        }
        return number == 0 ? SourceCell.ofSheet(file, sheet) : new SourceCell(file, sheet, SheetPlace.row(number));
    }
}
