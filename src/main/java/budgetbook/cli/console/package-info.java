/**
 * What the console says: reports of runs and checks, progress, tables of text.
 *
 * <p>In come outcomes and findings; out goes Chinese text for people.
 */
@NullMarked
package budgetbook.cli.console;

import org.jspecify.annotations.NullMarked;
