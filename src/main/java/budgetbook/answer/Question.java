package budgetbook.answer;

import budgetbook.finding.Answer;

/**
 * Something that can be answered, as a person is asked.
 *
 * @param kind 提示 or 口径差
 * @param whose the unit or the rule that it is about; empty if it is about the department
 * @param place where to look
 * @param text what was found, in a sentence
 * @param number by which the answer finds it again
 * @param answer what has been said so far
 */
public record Question(String kind, String whose, String place, String text, String number, Answer answer) {}
