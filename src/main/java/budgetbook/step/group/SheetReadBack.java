package budgetbook.step.group;

import budgetbook.budget.Money;
import budgetbook.ledger.FactSums;
import budgetbook.reconcile.readback.SheetCells;
import budgetbook.run.GroupOutcome.Missing;
import budgetbook.table.Cell;
import budgetbook.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sheet of a group's workbook against its table.
 *
 * @param sheet as it stands on the disk
 */
record SheetReadBack(Table table, SheetCells sheet) {

    /** Returns how many cells of the table are amounts. */
    int amounts() {
        return (int) table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Amount.class::isInstance)
                .count();
    }

    /** Returns the cells that are not what they should be. */
    List<String> failures(FactSums sums) {
        List<String> failures = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                Optional<BigDecimal> shown = sheet.number(table.firstDataRow() - 1 + row, column);
                Money sum = cells.get(column) instanceof Cell.Amount amount ? sums.sum(amount.condition()) : Money.ZERO;
                if (!isShown(sum, shown)) {
                    failures.add(table.cellAt(row, column).name() + " 印出 "
                            + shown.map(BigDecimal::toPlainString).orElse("空") + "，各部门明细合计 " + sum.printedWan()
                            + " 万元");
                }
            }
        }
        int below =
                table.firstDataRow() - 1 + table.rows().size() + table.notes().size();
        if (sheet.rows() > below) {
            failures.add(table.name() + " 第 " + (below + 1) + " 行以下还有内容");
        }
        return failures;
    }

    /** An exact zero may be left empty; an amount that merely rounds to it may not. */
    private static boolean isShown(Money sum, Optional<BigDecimal> shown) {
        return shown.map(number -> number.compareTo(sum.printedWan()) == 0).orElse(sum.isZero());
    }

    /** Returns what the sheet should say of the departments and does not. */
    List<String> unsaid(GroupWork work) {
        String said = IntStream.range(0, sheet.rows())
                .filter(row -> row < table.firstDataRow()
                        || row >= table.firstDataRow() - 1 + table.rows().size())
                .mapToObj(this::row)
                .collect(Collectors.joining("\n"));
        List<String> all =
                new ArrayList<>(List.of(work.group().sums(work.counted().size())));
        work.missing().stream().map(Missing::named).forEach(all::add);
        return all.stream()
                .filter(text -> !said.contains(text))
                .map(text -> table.name() + " 没有写明：" + text)
                .toList();
    }

    private String row(int row) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> sheet.text(row, column))
                .collect(Collectors.joining("\t"));
    }
}
