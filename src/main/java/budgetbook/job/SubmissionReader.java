package budgetbook.job;

import budgetbook.budget.SourceCell;
import budgetbook.configuration.Headers;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.submission.ReceivedFile;
import budgetbook.submission.SubmissionRow;
import budgetbook.submission.SubmissionRows;
import budgetbook.submission.UnreadableWorkbookException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads one submission row by row; the last item says that it has been read to its end. Not safe for threads. */
final class SubmissionReader implements ItemStreamReader<SubmissionReader.Item> {

    /**
     * A row, or the end.
     *
     * @param row null at the end
     * @param findings at the end, those on the workbook as a whole
     */
    record Item(@Nullable SubmissionRow row, List<Finding> findings) {}

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
                return new Item(row, List.of());
            }
            ended = true;
            return new Item(null, rows.findings());
        } catch (UnreadableWorkbookException e) {
            ended = true;
            return new Item(
                    null,
                    List.of(new Finding(
                            FindingCode.FILE_UNREADABLE, SourceCell.ofFile(file.name()), e.reason(), "")));
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
