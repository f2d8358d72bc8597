package budgetbook.notify;

import java.time.Instant;

/**
 * What one run has to tell a recipient.
 *
 * @param at when the run ended
 */
record Part(Instant at, String subject, String text) {}
