package budgetbook.rounding;

import budgetbook.budget.Money;
import budgetbook.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What stands in several of the fifteen tables, split in different ways, told from the forms alone: where the exact amounts
 * of both sides agree, the printed ones have to.
 */
final class BetweenTablesOracle {
    private static final Map<String, String> BOOKS =
            new TreeMap<>(Map.of("05", "一般公共预算", "10", "政府性基金", "11", "国有资本经营预算"));
    private static final String DIGITS = "一二三四五六七八九十";
    private static final List<String> TYPES = List.of("人员类", "公用经费", "其他运转类", "特定目标类");
    /** Column of 02 and of 08. */
    private static final Map<String, String> SOURCES = new TreeMap<>(Map.of(
            "本年收入/一般公共预算/其中：财政拨款", "一般公共预算/其中：财政拨款",
            "本年收入/事业收入", "事业收入",
            "本年收入/事业单位经营收入", "事业单位经营收入",
            "本年收入/上级补助收入", "上级补助收入",
            "本年收入/附属单位上缴收入", "附属单位上缴收入",
            "本年收入/其他收入", "其他收入"));

    private final List<PrintedTable> tables;
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Integer> compared = new TreeMap<>();

    BetweenTablesOracle(List<Table> tables) {
        this.tables = tables.stream().map(PrintedTable::new).toList();
        classes();
        functions();
        stages();
        own();
        units();
        sources();
    }

    /** What does not agree in print. */
    List<String> wrong() {
        return wrong;
    }

    /** How many pairs of amounts that are not zero agreed exactly, by what they are about. */
    Map<String, Integer> compared() {
        return compared;
    }

    private PrintedTable table(String number) {
        return tables.get(Integer.parseInt(number) - 1);
    }

    /** 04 by class and fund is the sum of the functions of that class in the fund's table. The classes are numbered. */
    private void classes() {
        PrintedTable four = table("04");
        int item = four.column("支出/项目");
        for (int row : four.rows(at -> four.text(at, item).strip().startsWith("（"))) {
            String text = four.text(row, item).strip();
            String code = Integer.toString(200 + number(text.substring(1, text.indexOf('）'))));
            BOOKS.forEach((number, fund) -> equal(
                    "04 by class",
                    text + fund,
                    new Sum().add(four, row, number.equals("05") ? "支出/一般公共预算/小计" : "支出/" + fund),
                    details(
                            number,
                            at -> table(number)
                                    .text(at, table(number).column("科目编码/类"))
                                    .equals(code),
                            "合计")));
        }
    }

    private static int number(String chinese) {
        int ten = chinese.indexOf('十');
        int ones = ten == chinese.length() - 1 ? 0 : DIGITS.indexOf(chinese.charAt(chinese.length() - 1)) + 1;
        return ten < 0 ? ones : 10 * (ten == 0 ? 1 : DIGITS.indexOf(chinese.charAt(0)) + 1) + ones;
    }

    /** Each amount of a function in 03 is the sum of those in 05, 10 and 11. */
    private void functions() {
        PrintedTable three = table("03");
        for (int row : three.rows(at -> !code(three, at).endsWith("/"))) {
            for (int column : three.amountColumns()) {
                Sum parts = new Sum();
                BOOKS.keySet()
                        .forEach(number -> parts.add(details(
                                number, at -> code(table(number), at).equals(code(three, row)), three.header(column))));
                equal(
                        "03 by function",
                        code(three, row) + three.header(column),
                        new Sum().add(three, row, column),
                        parts);
            }
        }
    }

    private static String code(PrintedTable table, int row) {
        return table.text(row, table.column("科目编码/类")) + "/" + table.text(row, table.column("科目编码/款")) + "/"
                + table.text(row, table.column("科目编码/项"));
    }

    private Sum details(String number, Predicate<Integer> rows, String column) {
        PrintedTable table = table(number);
        Sum sum = new Sum();
        table.rows(row -> !code(table, row).endsWith("/") && rows.test(row))
                .forEach(row -> sum.add(table, row, column));
        return sum;
    }

    private void stages() {
        BOOKS.forEach((number, fund) -> {
            equal("basic", number, new Sum().add(table(number), 0, "基本支出/小计"), funds("07", row -> row == 0, fund));
            equal("project", number, new Sum().add(table(number), 0, "项目支出/小计"), funds("12", row -> row == 0, fund));
        });
    }

    /** What 07 or 12 prints of a fund, this year's and carried over. */
    private Sum funds(String number, Predicate<Integer> rows, String fund) {
        String column = fund.equals("政府性基金") ? "政府性基金预算" : fund;
        Sum sum = new Sum();
        PrintedTable table = table(number);
        table.rows(rows).forEach(row -> sum.add(table, row, "本年拨款/" + column).add(table, row, "财政拨款结转结余/" + column));
        return sum;
    }

    private void own() {
        PrintedTable four = table("04");
        int total = four.row("支出合计", four.column("支出/项目"));
        Map.of("支出/财政专户管理资金收入", "财政专户管理资金", "支出/单位资金", "单位资金")
                .forEach((column, fund) -> equal(
                        "own money",
                        fund,
                        new Sum().add(four, total, column),
                        new Sum().add(table("07"), 0, fund).add(table("12"), 0, fund)));
    }

    private void units() {
        PrintedTable two = table("02");
        int name = two.column("部门（单位）名称");
        for (int row : two.rows(at -> at > 1)) {
            String unit = two.text(row, name);
            BOOKS.values()
                    .forEach(fund -> equal(
                            "02 by unit",
                            unit + fund,
                            new Sum().add(two, row, "合计/" + fund),
                            funds("07", at -> isOf(table("07"), at, unit), fund)
                                    .add(funds("12", at -> isOf(table("12"), at, unit), fund))));
        }
    }

    private static boolean isOf(PrintedTable table, int row, String unit) {
        return TYPES.contains(table.text(row, table.column("类型")))
                && table.text(row, table.column("项目单位")).equals(unit);
    }

    private void sources() {
        SOURCES.forEach((income, spent) ->
                equal("02 = 08", income, new Sum().add(table("02"), 0, income), new Sum().add(table("08"), 0, spent)));
    }

    private void equal(String about, String what, Sum left, Sum right) {
        if (left.exact.equals(right.exact) && left.exact.fen() != 0) {
            compared.merge(about, 1, Integer::sum);
            if (left.printed.compareTo(right.printed) != 0) {
                wrong.add(about + " " + what + ": " + left.printed + " ≠ " + right.printed);
            }
        }
    }

    private static final class Sum {
        private BigDecimal printed = BigDecimal.ZERO;
        private Money exact = Money.ZERO;

        Sum add(PrintedTable table, int row, String column) {
            return add(table, row, table.column(column));
        }

        Sum add(PrintedTable table, int row, int column) {
            printed = printed.add(table.amount(row, column));
            exact = exact.plus(table.exact(row, column));
            return this;
        }

        Sum add(Sum other) {
            printed = printed.add(other.printed);
            exact = exact.plus(other.exact);
            return this;
        }
    }
}
