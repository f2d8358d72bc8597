/**
 * The configuration of a run, read and checked once.
 *
 * <p>In come the files of {@code config/}; out go records that cannot be wrong in themselves: {@link
 * budgetbook.configuration.Configuration} holds all of them. An unknown key, a double or a dangling code is refused at
 * the start, with file and line. The rooms below read what they are named after.
 */
@NullMarked
package budgetbook.configuration;

import org.jspecify.annotations.NullMarked;
