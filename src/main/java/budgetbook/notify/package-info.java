/**
 * People are told of a run by mail, a chat's robot or a command, without asking.
 *
 * <p>In comes how a run ended; out go messages, one to each recipient, of what is new to it. {@link
 * budgetbook.notify.Notifier} is the way in. What was told and what could not be delivered is remembered in the state folder.
 */
@NullMarked
package budgetbook.notify;

import org.jspecify.annotations.NullMarked;
