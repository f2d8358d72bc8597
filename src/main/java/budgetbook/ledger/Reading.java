package budgetbook.ledger;

/**
 * A submission that was read to its end and sealed.
 *
 * @param id stands for it elsewhere
 */
public record Reading(long id, SubmissionKey key) {}
