package budgetbook.rounding;

import budgetbook.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What adds up to what in the fifteen standard tables, told from the forms and the standard (docs/standard.md), not from the rules:
 * across each row, down each column, and from table to table.
 */
final class FootingOracle {
    private static final Map<String, String> FUND_TABLES =
            Map.of("支出/一般公共预算/小计", "05", "支出/政府性基金", "10", "支出/国有资本经营预算", "11");
    private static final List<String> TYPES = List.of("人员类", "公用经费", "其他运转类", "特定目标类");

    private final List<PrintedTable> tables;
    private final List<String> wrong = new ArrayList<>();

    private FootingOracle(List<Table> tables) {
        this.tables = tables.stream().map(PrintedTable::new).toList();
    }

    /** What does not foot. */
    static List<String> wrong(List<Table> tables) {
        FootingOracle oracle = new FootingOracle(tables);
        for (String number : List.of("02", "03", "04", "05", "06", "07", "08", "10", "11", "12", "15")) {
            oracle.across(oracle.table(number));
        }
        oracle.down();
        oracle.balance();
        oracle.between();
        return oracle.wrong;
    }

    private PrintedTable table(String number) {
        return tables.get(Integer.parseInt(number) - 1);
    }

    private void across(PrintedTable table) {
        for (int total : table.amountColumns()) {
            List<Integer> parts = table.isTotal(total) ? parts(table, total) : List.of();
            for (int row = 0; row < (parts.isEmpty() ? 0 : table.table().rows().size()); row++) {
                int at = row;
                BigDecimal sum =
                        parts.stream().map(part -> table.amount(at, part)).reduce(BigDecimal.ZERO, BigDecimal::add);
                equal(table.table().name() + " row " + row + " " + table.header(total), table.amount(row, total), sum);
            }
        }
    }

    /** In 02 the group 合计 tells the funds once more. */
    private static List<Integer> parts(PrintedTable table, int total) {
        return table.parts(total).stream()
                .filter(part ->
                        !table.header(total).equals("总计") || !table.header(part).startsWith("合计/"))
                .toList();
    }

    private void down() {
        down("02", row -> row > 1);
        for (String number : List.of("03", "05", "10", "11")) {
            PrintedTable table = table(number);
            down(number, row -> !table.text(row, table.column("科目编码/项")).isEmpty());
        }
        down("06", row -> row > 0);
        for (String number : List.of("07", "12")) {
            PrintedTable table = table(number);
            down(number, row -> TYPES.contains(table.text(row, table.column("类型"))));
        }
        down("08", row -> !table("08").text(row, 1).isEmpty());
        down("13", row -> row > 0);
    }

    private void down(String number, Predicate<Integer> details) {
        PrintedTable table = table(number);
        for (int column : table.amountColumns()) {
            BigDecimal sum = table.sum(table.rows(details), column);
            equal(table.table().name() + " down " + table.header(column), table.amount(0, column), sum);
        }
    }

    private void balance() {
        PrintedTable one = table("01");
        int income = one.column("收入/金额");
        int spent = one.amountColumns().get(one.amountColumns().size() - 1);
        equal(
                "01 income",
                one.amount(one.row("收入总计", 0), income),
                one.amount(one.row("本年收入合计", 0), income).add(one.amount(one.row("上年结转结余", 0), income)));
        equal(
                "01 functions",
                one.amount(one.row("支出总计", spent - 1), spent),
                one.sum(one.rows(row -> one.text(row, spent - 1).contains("、")), spent));
        PrintedTable four = table("04");
        int item = four.column("支出/项目");
        for (int column : four.amountColumns()) {
            if (four.header(column).startsWith("支出/")) {
                equal(
                        "04 functions " + four.header(column),
                        four.amount(four.row("支出合计", item), column),
                        four.sum(four.rows(row -> four.text(row, item).strip().startsWith("（")), column));
            }
        }
    }

    private void between() {
        PrintedTable four = table("04");
        int total = four.row("支出合计", four.column("支出/项目"));
        BigDecimal all = table("03").amount(0, "合计");
        PrintedTable one = table("01");
        equal("01 = 03", one.amount(one.row("收入总计", 0), one.column("收入/金额")), all);
        equal("02 = 03", table("02").amount(0, "总计"), all);
        equal("04 = 03", four.amount(total, "支出/合计"), all);
        equal("08 = 03", table("08").amount(0, "总计"), all);
        equal("07 + 12 = 03", table("07").amount(0, "合计").add(table("12").amount(0, "合计")), all);
        equal("07 = 03", table("07").amount(0, "合计"), table("03").amount(0, "基本支出/小计"));
        equal("12 = 03", table("12").amount(0, "合计"), table("03").amount(0, "项目支出/小计"));
        FUND_TABLES.forEach((column, number) -> equal(
                "04 = " + number, four.amount(total, column), table(number).amount(0, "合计")));
        PrintedTable targets = table("15");
        int code = targets.column("单位编码/（项目编码）");
        int whole = targets.column("项目金额（万元）/资金总额");
        equal(
                "15 = 12",
                targets.sum(targets.rows(row -> targets.text(row, code).matches("[0-9]{21}")), whole),
                table("12").amount(0, "合计"));
    }

    private void equal(String what, BigDecimal printed, BigDecimal parts) {
        if (printed.compareTo(parts) != 0) {
            wrong.add(what + ": " + printed + " ≠ " + parts);
        }
    }
}
