package budgetbook.publication;

import java.io.IOException;

/** The output folder is not where the publications were, most likely because a share is not mounted. */
public final class LostOutputException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What was found and what to do; a clause in Chinese. */
    LostOutputException(String message) {
        super(message);
    }
}
