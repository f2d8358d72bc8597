package budgetbook.submission;

import budgetbook.configuration.Headers;
import budgetbook.configuration.SheetKind;
import budgetbook.spreadsheet.RawSheet;
import budgetbook.spreadsheet.RawWorkbook;
import budgetbook.spreadsheet.UnreadableWorkbookException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads only the cover of a workbook, to learn whose it is before anything else is read. */
public final class CoverReader {
    private CoverReader() {}

    /**
     * The cover of a workbook; without entries where it has none.
     *
     * @param fileName the name by which places call the file
     */
    public static Cover read(Path file, String fileName, Headers headers) throws UnreadableWorkbookException {
        try (RawWorkbook workbook = RawWorkbook.open(file)) {
            List<RawSheet> covers = SheetMatch.of(workbook.sheets(), headers).sheets(SheetKind.COVER);
            if (covers.isEmpty()) {
                return new Cover(new SubmissionRow(SheetKind.COVER, fileName, "", 0, Map.of(), List.of()));
            }
            ColumnNames names = new ColumnNames(headers.sheet(SheetKind.COVER));
            return new Cover(
                    CoverSheet.read(workbook, covers.get(0), fileName, names).entries());
        }
    }
}
