package budgetbook.submission.intake;

import java.time.Duration;

/**
 * How long files that people are still working on are waited for.
 *
 * @param settle a file is whole when its size and time have not changed for so long
 * @param atMost how long all files together are waited for at most
 */
public record Patience(Duration settle, Duration atMost) {
    /** Takes files as they are. */
    public static final Patience NONE = new Patience(Duration.ZERO, Duration.ZERO);

    /** With whole seconds. */
    public static Patience ofSeconds(int settle, int atMost) {
        return new Patience(Duration.ofSeconds(settle), Duration.ofSeconds(atMost));
    }
}
