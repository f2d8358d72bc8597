/**
 * 预算总册: the workbooks of budget units in, the standard tables of a department's public budget out.
 *
 * <p>This package is the entry only. A run is {@link budgetbook.launch.Launch}; the rooms and their order are told in
 * docs/architecture.md and held by the architecture tests.
 */
@NullMarked
package budgetbook;

import org.jspecify.annotations.NullMarked;
