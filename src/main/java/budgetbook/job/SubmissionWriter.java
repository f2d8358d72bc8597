package budgetbook.job;

import budgetbook.ledger.Ledger;
import budgetbook.ledger.SubmissionKey;
import budgetbook.normalise.Normalised;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStream;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes what one submission comes to; with its end it becomes complete, in the same transaction. */
final class SubmissionWriter implements ItemWriter<SubmissionWriter.Result>, ItemStream {

    /** What an item came to; {@code last} at the submission's end. */
    record Result(Normalised facts, boolean last) {}

    private final Ledger ledger;
    private final SubmissionKey key;
    private final Runnable whenRead;
    private long submission;

    SubmissionWriter(Ledger ledger, SubmissionKey key, Runnable whenRead) {
        this.ledger = ledger;
        this.key = key;
        this.whenRead = whenRead;
    }

    @Override
    public void open(ExecutionContext context) {
        submission = ledger.begin(key);
    }

    @Override
    public void write(Chunk<? extends Result> results) {
        ledger.write(submission, results.getItems().stream().map(Result::facts).toList());
        if (results.getItems().stream().anyMatch(Result::last)) {
            ledger.finish(submission);
            whenRead.run();
        }
    }
}
