package budgetbook.submission.intake;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A workbook from the input folder, copied for the run.
 *
 * @param name its path below the input folder, with slashes
 * @param original where it was found
 * @param snapshot the run's own copy; people go on working on theirs
 * @param sha256 of the copy, hex
 * @param saved when the file was last changed, by its folder
 */
public record ReceivedFile(String name, Path original, Path snapshot, String sha256, Instant saved) {}
