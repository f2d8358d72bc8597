/**
 * What can be found wrong or unusual in a submission or a publication.
 *
 * <p>{@link budgetbook.finding.FindingCode} is the catalogue of what can be found, {@link budgetbook.finding.Wording} that
 * of what is said of it. In a {@link budgetbook.finding.Finding} go a place and a {@link budgetbook.finding.Statement}: a
 * wording and the {@link budgetbook.finding.Argument}s of its slots, as values. Out comes Chinese, when it is shown.
 */
@NullMarked
package budgetbook.finding;

import org.jspecify.annotations.NullMarked;
