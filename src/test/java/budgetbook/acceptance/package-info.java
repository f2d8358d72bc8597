/** The whole product judged from outside: run on real folders, its master workbook read with plain POI. */
@NullMarked
package budgetbook.acceptance;

import org.jspecify.annotations.NullMarked;
