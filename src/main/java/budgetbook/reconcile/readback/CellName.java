package budgetbook.reconcile.readback;

/**
 * A cell name is how people speak of a cell of the master workbook.
 *
 * @param table e.g. 预算05表
 * @param address e.g. F9
 * @param row the words that name its row, e.g. 机构运行; 第N行 where there are none
 * @param column the header path, e.g. 基本支出/小计
 */
public record CellName(String table, String address, String row, String column) {}
