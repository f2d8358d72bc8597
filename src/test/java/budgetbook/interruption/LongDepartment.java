package budgetbook.interruption;

import budgetbook.declared.Codes;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredIncome;
import budgetbook.declared.DeclaredLine;
import budgetbook.declared.DeclaredTask;
import budgetbook.declared.DeclaredUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A department whose submissions are long enough to be killed in the midst of. */
final class LongDepartment {
    private static final String SOURCE = "一般公共预算-财政拨款";
    private static final List<String> ITEMS = List.of("基本工资", "津贴补贴", "奖金", "养老保险", "医疗保险");
    private static final List<String> FUNCTIONS = List.of("2060701", "2060702", "2060705", "2060799", "2080505");
    private static final List<String> ECONOMIC = List.of("30101", "30102", "30103", "30112", "30201", "30202");

    private final Codes codes = Codes.shipped();
    private final int units;
    private final int linesPerUnit;

    LongDepartment(int units, int linesPerUnit) {
        this.units = units;
        this.linesPerUnit = linesPerUnit;
    }

    Codes codes() {
        return codes;
    }

    /** The department's year; in every second edition one unit has asked for 1 万元 more. */
    DeclaredDepartment edition(int number) {
        List<DeclaredUnit> declared = new ArrayList<>();
        List<DeclaredLine> lines = new ArrayList<>();
        List<DeclaredIncome> income = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            String code = "300" + (101 + i);
            declared.add(new DeclaredUnit(code, i == 0 ? "试验局" : "试验局第" + i + "站", "第" + i + "站", "事业", i == 0));
            BigDecimal more = i == units - 1 ? BigDecimal.valueOf(number % 2 * 10_000L) : BigDecimal.ZERO;
            BigDecimal total = BigDecimal.ZERO;
            for (int n = 0; n < linesPerUnit; n++) {
                DeclaredLine line = line(code, n, n == 0 ? more : BigDecimal.ZERO);
                lines.add(line);
                total = total.add(line.yuan());
            }
            income.add(new DeclaredIncome(code, SOURCE, total, BigDecimal.ZERO));
        }
        return new DeclaredDepartment(
                "300",
                "试验局",
                2023,
                declared,
                income,
                lines,
                List.of(),
                List.of("做好试验。"),
                List.of(new DeclaredTask("试验", "开展试验。")),
                List.of());
    }

    private DeclaredLine line(String unit, int number, BigDecimal more) {
        String economic = ECONOMIC.get(number % ECONOMIC.size());
        return new DeclaredLine(
                unit,
                economic.startsWith("302") ? "公用经费" : "人员类",
                "",
                ITEMS.get(number % ITEMS.size()),
                FUNCTIONS.get(number / 7 % FUNCTIONS.size()),
                economic,
                codes.mapping().getOrDefault("事业" + economic, ""),
                SOURCE,
                false,
                BigDecimal.valueOf(100L + number, 2).add(more),
                false,
                "");
    }
}
