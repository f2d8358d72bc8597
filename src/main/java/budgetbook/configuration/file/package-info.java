/**
 * Files of the configuration as text, YAML and CSV, each value with the line on which it stands.
 *
 * <p>In come files as people save them (any encoding, any line ends); out go nodes and rows that are read with the
 * expectation of a shape, and refused by file and line where they depart from it. It knows nothing of budgets, and it
 * is the only package that knows YAML and CSV.
 */
@NullMarked
package budgetbook.configuration.file;

import org.jspecify.annotations.NullMarked;
