package budgetbook.report.page;

import budgetbook.run.UnitState;

/**
 * Where a unit stands.
 *
 * @param file its submission; empty if there is none
 * @param changed whether the submission is new or different since it was last read
 * @param returned its feedback workbook, a path relative to the page; empty if there is none
 */
public record UnitRow(
        String code,
        String name,
        String shortName,
        UnitState.State state,
        int errors,
        int notices,
        String file,
        boolean changed,
        String returned) {}
