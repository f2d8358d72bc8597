/**
 * 审核说明: what people have said to a 提示 or a 口径差.
 *
 * <p>In come the workbooks that people hand in, in which {@link budgetbook.answer.AnswerSheet} finds the list that this
 * program wrote and they filled in; out come {@link budgetbook.answer.Answers}, which know what has been said to which number.
 * How the lists are written is a matter of the workbooks; what their columns are called is said here.
 */
@NullMarked
package budgetbook.answer;

import org.jspecify.annotations.NullMarked;
