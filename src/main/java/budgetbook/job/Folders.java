package budgetbook.job;

import java.nio.file.Path;

/**
 * Where a run reads and writes.
 *
 * @param input the submissions
 * @param output the publications
 * @param state the program's own: its database, its copies of the submissions, its lock and its log
 */
public record Folders(Path input, Path output, Path state) {
    /** The program's log. */
    public Path log() {
        return state.resolve("logs").resolve("budgetbook.log");
    }

    Path snapshots() {
        return state.resolve("received");
    }
}
