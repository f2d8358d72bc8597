/**
 * The commands, their options and exit statuses.
 *
 * <p>In come words from a command line; out go calls of the packages below and, through {@link
 * budgetbook.cli.console}, text for people.
 */
@NullMarked
package budgetbook.cli;

import org.jspecify.annotations.NullMarked;
