package budgetbook.submission.cover;

import budgetbook.configuration.header.Headers;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.Argument;
import budgetbook.finding.Phrase;
import budgetbook.finding.Statement;
import budgetbook.finding.Wording;
import budgetbook.spreadsheet.Workbooks;
import budgetbook.spreadsheet.cell.RawSheet;
import budgetbook.spreadsheet.cell.RawWorkbook;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.submission.layout.ColumnNames;
import budgetbook.submission.layout.SheetMatch;
import budgetbook.submission.layout.StructureFindings;
import budgetbook.submission.row.SubmissionRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads only the cover of a workbook, to learn whose it is before anything else is read. */
public final class CoverReader {
    private CoverReader() {}

    /**
     * The cover of a workbook; without entries where it has none.
     *
     * @param fileName the name by which places call the file
     */
    public static Cover read(Path file, String fileName, Headers headers) throws UnreadableWorkbookException {
        try (RawWorkbook workbook = Workbooks.open(file)) {
            return read(workbook, fileName, headers);
        }
    }

    /** Likewise of a workbook that is open. */
    public static Cover read(RawWorkbook workbook, String fileName, Headers headers)
            throws UnreadableWorkbookException {
        SheetMatch match = SheetMatch.of(workbook, headers);
        List<RawSheet> covers = match.sheets(SheetKind.COVER);
        ColumnNames names = new ColumnNames(headers.sheet(SheetKind.COVER));
        if (covers.isEmpty()) {
            return new Cover(
                    new SubmissionRow(SheetKind.COVER, fileName, "", 0, Map.of(), List.of()),
                    Optional.of(absence(workbook, match, fileName, names)));
        }
        return new Cover(
                CoverSheet.read(workbook, covers.get(0), fileName, names).entries());
    }

    private static Statement absence(RawWorkbook workbook, SheetMatch match, String fileName, ColumnNames names)
            throws UnreadableWorkbookException {
        if (!match.known().isEmpty() && match.known().keySet().stream().allMatch(SheetKind::ofBook)) {
            return Wording.SUPPLEMENT_ALONE.of(Argument.of(match.known().values().stream()
                    .map(sheets -> sheets.get(0).name())
                    .toList()));
        }
        Argument hint = StructureFindings.near(
                names.sheet(), match.others().stream().map(RawSheet::name).toList());
        for (RawSheet sheet : match.others()) {
            SubmissionRow entries =
                    CoverSheet.read(workbook, sheet, fileName, names).entries();
            if (entries.field(SubmissionColumn.UNIT_CODE) != null
                    && entries.fields().size() > 2) {
                hint = Phrase.LIKE_A_COVER.of(Argument.of(sheet.name()));
                break;
            }
        }
        List<String> all = workbook.sheets().stream().map(RawSheet::name).toList();
        return Wording.COVER_OF_NOBODY.of(
                Argument.of(names.sheet().standardName()),
                hint,
                Argument.of(all),
                StructureFindings.alternatives(names.sheet()));
    }
}
