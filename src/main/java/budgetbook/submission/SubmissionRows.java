package budgetbook.submission;

import budgetbook.configuration.header.Headers;
import budgetbook.configuration.header.SheetKind;
import budgetbook.spreadsheet.Workbooks;
import budgetbook.spreadsheet.cell.RawSheet;
import budgetbook.spreadsheet.cell.RawWorkbook;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.submission.cover.CoverSheet;
import budgetbook.submission.intake.ReceivedFile;
import budgetbook.submission.layout.ColumnNames;
import budgetbook.submission.layout.SheetMatch;
import budgetbook.submission.layout.StructureFindings;
import budgetbook.submission.row.SubmissionRow;
import budgetbook.submission.row.SubmissionStructure;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one submission, pulled one at a time: the cover as one row, then the rows of each sheet in the order of
 * {@link SheetKind}, whatever their order in the file. Not thread-safe.
 */
public final class SubmissionRows implements AutoCloseable {

    private final RawWorkbook workbook;
    private final String file;
    private final Headers headers;
    private final SheetMatch sheets;
    private final StructureFindings structure;
    private final Deque<SheetKind> remaining = new ArrayDeque<>(Arrays.asList(SheetKind.values()));
    private @Nullable SheetRows current;
    private @Nullable RawSheet currentSheet;
    private SheetKind currentKind = SheetKind.COVER;

    private SubmissionRows(RawWorkbook workbook, String file, Headers headers) {
        this.workbook = workbook;
        this.file = file;
        this.headers = headers;
        this.sheets = SheetMatch.of(workbook, headers);
        this.structure = new StructureFindings(file, headers);
        structure.ignored(sheets.others());
        structure.passedOver(sheets.passedOver());
    }

    /**
     * Opens a submission; fails if it is no workbook at all. Damage found later ends that sheet with a finding.
     *
     * @param fileName the name by which places call the file
     */
    public static SubmissionRows open(Path file, String fileName, Headers headers) throws UnreadableWorkbookException {
        return new SubmissionRows(Workbooks.open(file), fileName, headers);
    }

    /** Opens a received file under its name. */
    public static SubmissionRows open(ReceivedFile file, Headers headers) throws UnreadableWorkbookException {
        return open(file.snapshot(), file.name(), headers);
    }

    /** The next row; null at the end. */
    public @Nullable SubmissionRow next() {
        while (true) {
            SheetRows rows = current;
            RawSheet sheet = currentSheet;
            if (rows != null && sheet != null) {
                SubmissionRow row = pull(rows, sheet);
                if (row != null) {
                    return row;
                }
                rows.close();
                current = null;
            }
            SheetKind kind = remaining.poll();
            if (kind == null) {
                return null;
            }
            SubmissionRow cover = begin(kind);
            if (cover != null) {
                return cover;
            }
        }
    }

    private @Nullable SubmissionRow pull(SheetRows rows, RawSheet sheet) {
        try {
            return rows.next();
        } catch (UnreadableWorkbookException e) {
            structure.damaged(currentKind, sheet, e);
            return null;
        }
    }

    /** Turns to a kind of sheet; the cover is read at once. */
    private @Nullable SubmissionRow begin(SheetKind kind) {
        List<RawSheet> found = sheets.sheets(kind);
        currentKind = kind;
        if (found.isEmpty()) {
            structure.missing(kind, sheets.others());
            return null;
        }
        if (found.size() > 1) {
            structure.doubled(kind, found);
        }
        RawSheet sheet = found.get(0);
        ColumnNames names = new ColumnNames(headers.sheet(kind));
        try {
            if (kind == SheetKind.COVER) {
                return cover(sheet, names);
            }
            open(kind, sheet, names);
        } catch (UnreadableWorkbookException e) {
            structure.damaged(kind, sheet, e);
        }
        return null;
    }

    private SubmissionRow cover(RawSheet sheet, ColumnNames names) throws UnreadableWorkbookException {
        CoverSheet.Read cover = CoverSheet.read(workbook, sheet, file, names);
        structure.present(SheetKind.COVER);
        structure.contradictoryCover(sheet, cover.doubled());
        structure.strangeUnits(sheet, cover.strange());
        return cover.entries();
    }

    private void open(SheetKind kind, RawSheet sheet, ColumnNames names) throws UnreadableWorkbookException {
        SheetRows rows = SheetRows.open(workbook, sheet, file, names);
        current = rows;
        currentSheet = sheet;
        if (rows.empty()) {
            structure.empty(kind, sheet);
            return;
        }
        structure.present(kind);
        rows.header()
                .ifPresentOrElse(
                        header -> structure.columns(kind, sheet, header), () -> structure.withoutHeader(kind, sheet));
    }

    /** What the submission is made of; complete once {@link #next} has returned null. */
    public SubmissionStructure structure() {
        return structure.result();
    }

    @Override
    public void close() {
        SheetRows rows = current;
        if (rows != null) {
            rows.close();
        }
        workbook.close();
    }
}
