package budgetbook.reconcile.readback;

import budgetbook.place.SheetCell;

/**
 * A cell name is how people speak of a cell of the master workbook.
 *
 * @param at the sheet of its table and the place there
 * @param row the words that name its row, e.g. 机构运行; 第N行 where there are none
 * @param column the header path, e.g. 基本支出/小计
 */
public record CellName(SheetCell at, String row, String column) {}
