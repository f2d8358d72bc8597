/** 舍位平衡: prints tables so that every printed total is the sum of its printed parts. */
@NullMarked
package budgetbook.rounding;

import org.jspecify.annotations.NullMarked;
