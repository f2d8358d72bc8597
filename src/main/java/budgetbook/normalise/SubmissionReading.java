package budgetbook.normalise;

import budgetbook.budget.Unit;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.header.Headers;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Wording;
import budgetbook.place.SourceCell;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.submission.SubmissionRows;
import budgetbook.submission.intake.ReceivedFile;
import budgetbook.submission.row.SubmissionRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One submission read and normalised from beginning to end, a row at a time. Not safe for threads. */
public final class SubmissionReading implements AutoCloseable {
    private final ReceivedFile file;
    private final Headers headers;
    private final Normaliser normaliser;
    private @Nullable SubmissionRows rows;
    private boolean ended;

    /** Prepares to read a unit's file; nothing is opened yet. */
    public SubmissionReading(Unit unit, ReceivedFile file, Configuration configuration) {
        this.file = file;
        this.headers = configuration.headers();
        this.normaliser = new Normaliser(unit, configuration, file.name());
    }

    /** What the next row comes to; at the end, what can only be said then; null after that. */
    public @Nullable Normalised next() {
        if (ended) {
            return null;
        }
        try {
            SubmissionRows open = rows;
            if (open == null) {
                open = SubmissionRows.open(file, headers);
                rows = open;
            }
            SubmissionRow row = open.next();
            if (row != null) {
                return normaliser.accept(row);
            }
            ended = true;
            return normaliser.finish(open.structure());
        } catch (UnreadableWorkbookException e) {
            ended = true;
            Finding unreadable =
                    new Finding(Wording.NO_WORKBOOK.of(Argument.of(e.reason())), SourceCell.ofFile(file.name()));
            return new Normalised(List.of(), List.of(), List.of(), List.of(unreadable));
        }
    }

    /** Whether what {@link #next} returned last was the submission's end. */
    public boolean ended() {
        return ended;
    }

    @Override
    public void close() {
        SubmissionRows open = rows;
        if (open != null) {
            open.close();
            rows = null;
        }
    }
}
