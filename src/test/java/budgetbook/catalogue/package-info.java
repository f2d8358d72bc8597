/**
 * A case for every finding of the catalogue, and the page that is drawn from both.
 *
 * <p>A case is a folder {@code src/test/resources/cases/<code>}: {@code case.txt} says how a good submission is spoilt,
 * {@code expected.txt} what a run then finds. {@link budgetbook.catalogue.CaseScript} knows the words of the former.
 */
@NullMarked
package budgetbook.catalogue;

import org.jspecify.annotations.NullMarked;
