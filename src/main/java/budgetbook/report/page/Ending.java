package budgetbook.report.page;

import budgetbook.run.DepartmentOutcome;

/**
 * How the run ended for the department.
 *
 * @param number of the publication that stands: the one just made, or the one that stays; 0 if there is none
 * @param problem why the program failed and what to do, in Chinese; empty unless it did
 */
public record Ending(DepartmentOutcome.Result result, int number, String problem) {}
