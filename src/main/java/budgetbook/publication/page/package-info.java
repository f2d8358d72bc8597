@NullMarked
package budgetbook.publication.page;

import org.jspecify.annotations.NullMarked;
