package budgetbook.run;

import budgetbook.publication.PublicationRegister;
import java.nio.file.Path;

/**
 * Where a run reads and writes.
 *
 * @param input the submissions
 * @param output the publications
 * @param state the program's own: its database, its copies of the submissions, its lock, its log and its status
 * @param logFormat how the log is written
 */
public record Folders(Path input, Path output, Path state, LogFormat logFormat) {
    /** With the log as text. */
    public Folders(Path input, Path output, Path state) {
        this(input, output, state, LogFormat.TEXT);
    }

    /** The program's log. */
    public Path log() {
        return state.resolve("logs").resolve(logFormat.file());
    }

    /** Where workbooks are kept that are being written and do not fit into memory. */
    public Path temporary() {
        return state.resolve("temporary");
    }

    /** What is remembered of the publications in the output folder. */
    public PublicationRegister publications() {
        return PublicationRegister.of(state, output);
    }

    public Path snapshots() {
        return state.resolve("received");
    }
}
