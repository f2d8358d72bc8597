/**
 * notify.yml: who is told what of a run, and on which way.
 *
 * <p>In comes a file that need not be there; out go channels with their recipients, and secrets that are known by their
 * place only until they are used.
 */
@NullMarked
package budgetbook.configuration.notify;

import org.jspecify.annotations.NullMarked;
