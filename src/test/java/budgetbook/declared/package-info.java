/**
 * What the units of a department declare: the facts that both a submission's writer and the oracle start from. Plain
 * records of the tests' own, so that no test judges production code by itself.
 */
@NullMarked
package budgetbook.declared;

import org.jspecify.annotations.NullMarked;
