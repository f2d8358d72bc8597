/**
 * Feedback: a copy of a submission in which the cells of its findings are marked, with the list of the findings in
 * front. In go the submission's file and its {@link budgetbook.finding.Finding}s; out comes the copy or, where that
 * cannot be had, the list alone. An earlier feedback's marks are taken out first. {@link budgetbook.workbook.feedback.QuestionBook} asks about a whole
 * department. Only here is a submission held as a
 * whole in memory.
 */
@NullMarked
package budgetbook.workbook.feedback;

import org.jspecify.annotations.NullMarked;
