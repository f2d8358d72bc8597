package budgetbook.job;

import budgetbook.budget.SourceCell;
import budgetbook.configuration.Headers;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.submission.ReceivedFile;
import budgetbook.submission.SubmissionRow;
import budgetbook.submission.SubmissionRows;
import budgetbook.submission.SubmissionStructure;
import budgetbook.submission.UnreadableWorkbookException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads one submission row by row; the last item says that it has been read to its end. Not safe for threads. */
final class SubmissionReader implements ItemStreamReader<SubmissionReader.Item> {

    /**
     * A row, or the end.
     *
     * @param row null at the end
     * @param structure what the workbook turned out to be made of; of no meaning before the end
     */
    record Item(@Nullable SubmissionRow row, SubmissionStructure structure) {}

    private static final SubmissionStructure NOTHING = new SubmissionStructure(Set.of(), Set.of(), List.of());

    private final ReceivedFile file;
    private final Headers headers;
    private @Nullable SubmissionRows rows;
    private boolean ended;

    SubmissionReader(ReceivedFile file, Headers headers) {
        this.file = file;
        this.headers = headers;
    }

    @Override
    public void open(ExecutionContext context) {
        ended = false;
    }

    @Override
    public @Nullable Item read() {
        if (ended) {
            return null;
        }
        try {
            if (rows == null) {
                rows = SubmissionRows.open(file.snapshot(), file.name(), headers);
            }
            SubmissionRow row = rows.next();
            if (row != null) {
                return new Item(row, NOTHING);
            }
            ended = true;
            return new Item(null, rows.structure());
        } catch (UnreadableWorkbookException e) {
            ended = true;
            Finding unreadable =
                    new Finding(FindingCode.FILE_UNREADABLE, SourceCell.ofFile(file.name()), e.reason(), "");
            return new Item(null, new SubmissionStructure(Set.of(), Set.of(), List.of(unreadable)));
        }
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }
}
