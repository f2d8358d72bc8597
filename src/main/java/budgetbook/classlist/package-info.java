/**
 * Takes in whole lists of codes, as the ministry or a finance system gives them.
 *
 * <p>In come workbooks and CSV files in whatever layout, and the lists of a year; out goes a {@link
 * budgetbook.classlist.Proposal}: the lists that would follow, what changes, and what is wrong. Nothing is written
 * before {@link budgetbook.classlist.Replacement} is asked to.
 */
@NullMarked
package budgetbook.classlist;

import org.jspecify.annotations.NullMarked;
