package budgetbook.job;

import budgetbook.normalise.Normalised;
import budgetbook.normalise.SubmissionReading;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads one submission row by row; the last item says that it has been read to its end. Not safe for threads. */
final class SubmissionReader implements ItemStreamReader<SubmissionWriter.Result> {
    private final SubmissionReading reading;

    SubmissionReader(SubmissionReading reading) {
        this.reading = reading;
    }

    @Override
    public SubmissionWriter.@Nullable Result read() {
        Normalised facts = reading.next();
        return facts == null ? null : new SubmissionWriter.Result(facts, reading.ended());
    }

    @Override
    public void close() {
        reading.close();
    }
}
