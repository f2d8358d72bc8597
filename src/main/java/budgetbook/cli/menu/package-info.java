/**
 * The menu for those who type no commands.
 *
 * <p>In come lines from a keyboard, among them paths of files that were dropped on the window; out go command lines, as a
 * person would have typed them, and files opened by the desktop.
 */
@NullMarked
package budgetbook.cli.menu;

import org.jspecify.annotations.NullMarked;
