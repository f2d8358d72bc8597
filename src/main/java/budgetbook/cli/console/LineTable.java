package budgetbook.cli.console;

import budgetbook.budget.Dimension;
import budgetbook.budget.YesNo;
import budgetbook.ledger.Fact;
import budgetbook.ledger.LedgerLine;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Budget lines of one sheet on the console: cell, amount and codes in columns, below them what is said of the line. */
public final class LineTable {
    private LineTable() {}

    public static void print(List<LedgerLine> lines, PrintWriter out, String indent) {
        TextTable table = new TextTable("单元格", "金额", "功能", "部门经济", "政府经济", "结转");
        table.below("类型　项目　资金来源");
        for (LedgerLine line : lines) {
            Fact fact = line.fact();
            table.row(
                    line.place().cell(),
                    fact.amount().toString(),
                    fact.value(Dimension.FUNCTION),
                    fact.value(Dimension.ECONOMIC),
                    fact.value(Dimension.GOVERNMENT),
                    fact.value(Dimension.YEAR).equals(Fact.CARRIED_OVER) ? YesNo.YES.label() : "");
            table.below(Stream.of(Dimension.TYPE, Dimension.ITEM, Dimension.SOURCE)
                    .map(fact::value)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("　")));
        }
        table.print(out, indent);
    }
}
