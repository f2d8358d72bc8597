package budgetbook.report.page;

import budgetbook.finding.Severity;

/**
 * A finding as the page lists it.
 *
 * @param unit the code of the unit that can mend it; empty if it is none's
 * @param place 文件 › 工作表 › 单元格
 * @param message what was found, what was expected, what to do
 */
public record Problem(Severity severity, String unit, String place, String message) {}
