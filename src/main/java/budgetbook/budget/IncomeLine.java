package budgetbook.budget;

import budgetbook.place.SourceCell;

/**
 * One amount of income of a unit (收入预算).
 *
 * @param unit the unit's code
 * @param source the fund source's standard name
 * @param carriedOver 上年结转结余 rather than 本年收入
 * @param sequence the line's number in its submission, from 1
 */
public record IncomeLine(
        String unit, String source, boolean carriedOver, Money amount, SourceCell place, int sequence) {}
