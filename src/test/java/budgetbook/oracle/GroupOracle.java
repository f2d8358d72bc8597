package budgetbook.oracle;

import budgetbook.declared.Codes;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredIncome;
import budgetbook.declared.DeclaredLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What the tables of a group must say: sums over what the units of its departments have declared, exact, in 元. */
public final class GroupOracle {
    private static final List<String> FUNDS = List.of("一般公共预算", "政府性基金", "国有资本经营预算", "财政专户管理资金", "单位资金");
    private static final List<String> GOVERNMENT_FUNDS = FUNDS.subList(0, 3);
    private static final List<String> THREE = List.of("30212", "30913", "31013", "30231", "30217");

    private final List<DeclaredDepartment> departments;
    private final Codes codes;

    public GroupOracle(List<DeclaredDepartment> departments, Codes codes) {
        this.departments = departments;
        this.codes = codes;
    }

    /** Returns the amounts of each row of a table, by what stands in its columns of text. */
    public Map<String, List<BigDecimal>> table(int number) {
        return switch (number) {
            case 1 -> balance();
            case 2 -> income();
            case 3 -> byDepartment(lines(line -> true), this::expenditure);
            case 4 -> byCode(codes.functions(), "fct", DeclaredLine::function);
            case 5 -> byCode(codes.government(), "gov", DeclaredLine::government);
            case 6 ->
                byDepartment(lines(line -> isFund(line, "一般公共预算") && THREE.contains(line.economic())), this::three);
            case 7 -> projects();
            default -> throw new IllegalArgumentException("no table " + number);
        };
    }

    private Map<String, List<BigDecimal>> balance() {
        Map<String, List<BigDecimal>> rows = new LinkedHashMap<>();
        List<DeclaredLine> all = lines(line -> true);
        codes.functions().forEach((code, name) -> {
            if (code.length() == 3) {
                rows.put(name, List.of(Sums.of(all, line -> line.function().startsWith(code))));
            }
        });
        rows.put("支出总计", List.of(Sums.of(all)));
        BigDecimal carried = Sums.income(incomeLines(), DeclaredIncome::carriedOver, source -> true);
        rows.put("上年结转结余", List.of(carried));
        BigDecimal thisYear = Sums.income(incomeLines(), DeclaredIncome::thisYear, source -> true);
        rows.put("本年收入合计", List.of(thisYear));
        rows.put("收入总计", List.of(thisYear.add(carried)));
        return rows;
    }

    private Map<String, List<BigDecimal>> income() {
        Map<String, List<BigDecimal>> rows = new LinkedHashMap<>();
        rows.put("合计", income(incomeLines()));
        departments.forEach(
                department -> rows.put(department.code() + " " + department.name(), income(department.income())));
        return rows;
    }

    private static List<BigDecimal> income(List<DeclaredIncome> lines) {
        List<BigDecimal> amounts = new ArrayList<>();
        BigDecimal thisYear = Sums.income(lines, DeclaredIncome::thisYear, source -> true);
        BigDecimal carried = Sums.income(lines, DeclaredIncome::carriedOver, source -> true);
        amounts.add(thisYear.add(carried));
        amounts.add(thisYear);
        amounts.add(Sums.income(lines, DeclaredIncome::thisYear, Sums.ofFund("一般公共预算")));
        amounts.add(Sums.income(lines, DeclaredIncome::thisYear, Sums::appropriation));
        FUNDS.subList(1, FUNDS.size())
                .forEach(fund -> amounts.add(Sums.income(lines, DeclaredIncome::thisYear, Sums.ofFund(fund))));
        amounts.add(carried);
        return amounts;
    }

    private Map<String, List<BigDecimal>> byDepartment(
            List<DeclaredLine> lines, java.util.function.Function<List<DeclaredLine>, List<BigDecimal>> columns) {
        Map<String, List<BigDecimal>> rows = new LinkedHashMap<>();
        rows.put("合计", columns.apply(lines));
        for (DeclaredDepartment department : departments) {
            rows.put(
                    department.code() + " " + department.name(),
                    columns.apply(lines.stream()
                            .filter(line -> line.unit().startsWith(department.code()))
                            .toList()));
        }
        return rows;
    }

    private List<BigDecimal> expenditure(List<DeclaredLine> lines) {
        Predicate<DeclaredLine> personal =
                line -> line.economic().startsWith("301") || line.economic().startsWith("303");
        List<BigDecimal> amounts = new ArrayList<>(List.of(
                Sums.of(lines),
                Sums.of(lines, DeclaredLine::basic),
                Sums.of(lines, personal.and(DeclaredLine::basic)),
                Sums.of(lines, personal.negate().and(DeclaredLine::basic)),
                Sums.of(lines, line -> !line.basic()),
                Sums.of(lines, line -> line.type().equals("其他运转类")),
                Sums.of(lines, line -> line.type().equals("特定目标类"))));
        FUNDS.forEach(fund -> amounts.add(Sums.of(lines, line -> isFund(line, fund))));
        return amounts;
    }

    private List<BigDecimal> three(List<DeclaredLine> lines) {
        List<BigDecimal> amounts = new ArrayList<>();
        amounts.add(Sums.of(lines));
        amounts.add(Sums.of(lines, line -> line.economic().equals("30212")));
        Predicate<DeclaredLine> bought = line -> List.of("30913", "31013").contains(line.economic());
        Predicate<DeclaredLine> run = line -> line.economic().equals("30231");
        amounts.add(Sums.of(lines, bought.or(run)));
        amounts.add(Sums.of(lines, bought));
        amounts.add(Sums.of(lines, run));
        amounts.add(Sums.of(lines, line -> line.economic().equals("30217")));
        return amounts;
    }

    private Map<String, List<BigDecimal>> byCode(
            Map<String, String> names, String kind, java.util.function.Function<DeclaredLine, String> code) {
        Map<String, List<BigDecimal>> rows = new LinkedHashMap<>();
        rows.put("合计", split(lines(line -> true)));
        TreeSet<String> used =
                new TreeSet<>(lines(line -> true).stream().map(code).toList());
        for (String one : used) {
            String levels = one.substring(0, 3) + " " + one.substring(3, 5)
                    + (kind.equals("fct") ? " " + one.substring(5) : "");
            rows.put(
                    levels + " " + names.get(one),
                    split(lines(line -> code.apply(line).equals(one))));
        }
        return rows;
    }

    private static List<BigDecimal> split(List<DeclaredLine> lines) {
        List<BigDecimal> amounts = new ArrayList<>(
                List.of(Sums.of(lines), Sums.of(lines, DeclaredLine::basic), Sums.of(lines, line -> !line.basic())));
        FUNDS.forEach(fund -> amounts.add(Sums.of(lines, line -> isFund(line, fund))));
        return amounts;
    }

    private Map<String, List<BigDecimal>> projects() {
        Map<String, List<BigDecimal>> rows = new LinkedHashMap<>();
        rows.put("合计", project(lines(line -> !line.basic())));
        for (DeclaredDepartment department : departments) {
            List<DeclaredLine> own =
                    department.lines().stream().filter(line -> !line.basic()).toList();
            if (!own.isEmpty()) {
                rows.put(department.code() + " " + department.name(), project(own));
            }
            Map<String, List<DeclaredLine>> projects = new LinkedHashMap<>();
            own.forEach(line -> projects.computeIfAbsent(
                            line.projectCode() + " " + line.item() + " "
                                    + department.unit(line.unit()).name() + " " + line.type(),
                            first -> new ArrayList<>())
                    .add(line));
            projects.forEach((name, lines) -> rows.put(name, project(lines)));
        }
        return rows;
    }

    private static List<BigDecimal> project(List<DeclaredLine> lines) {
        List<BigDecimal> amounts = new ArrayList<>(List.of(Sums.of(lines)));
        for (boolean carried : new boolean[] {false, true}) {
            GOVERNMENT_FUNDS.forEach(fund ->
                    amounts.add(Sums.of(lines, line -> isFund(line, fund) && line.carriedOver() == carried)));
        }
        FUNDS.subList(3, 5).forEach(fund -> amounts.add(Sums.of(lines, line -> isFund(line, fund))));
        return amounts;
    }

    private List<DeclaredLine> lines(Predicate<DeclaredLine> which) {
        return departments.stream()
                .flatMap(department -> department.lines().stream())
                .filter(which)
                .toList();
    }

    private List<DeclaredIncome> incomeLines() {
        return departments.stream()
                .flatMap(department -> department.income().stream())
                .toList();
    }

    private static boolean isFund(DeclaredLine line, String fund) {
        return Sums.fund(line.source()).equals(fund);
    }
}
