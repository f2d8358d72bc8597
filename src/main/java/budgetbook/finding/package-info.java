/**
 * What can be found wrong or unusual in a submission or a publication.
 *
 * <p>{@link budgetbook.finding.FindingCode} is the catalogue; a {@link budgetbook.finding.Finding} names one of its
 * codes, a place, what stands there and what should.
 */
@NullMarked
package budgetbook.finding;

import org.jspecify.annotations.NullMarked;
