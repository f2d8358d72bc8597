package budgetbook.oracle;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredIncome;
import budgetbook.declared.DeclaredLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The sentences that a book must hold, from the declared lines alone; # stands for a share. */
public final class BookOracle {
    /** The items of which 三公经费 is the sum. */
    static final List<String> PARTS = List.of("因公出国（境）费", "公务用车购置费", "公务用车运行费", "公务接待费");

    private static final String NEW = "本部门为新设立部门，无上年预算";

    private final RandomBook book;
    private final DeclaredDepartment department;
    private final List<DeclaredLine> lines;
    private final String year;

    private BookOracle(RandomBook book) {
        this.book = book;
        this.department = book.random().department();
        this.lines = department.lines();
        this.year = department.year() + "年";
    }

    /** Returns the sentences, in order. */
    public static List<String> sentences(RandomBook book) {
        return new BookOracle(book).all();
    }

    /** This year's amounts of the items that are compared with last year. */
    static Map<String, BigDecimal> amounts(DeclaredDepartment department) {
        List<DeclaredLine> lines = department.lines();
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        amounts.put("收支总计", wan(lines, line -> true));
        amounts.put("一般公共预算收支", wan(lines, fund("一般公共预算")));
        amounts.put("政府性基金收支", wan(lines, fund("政府性基金")));
        amounts.put("国有资本经营收支", wan(lines, fund("国有资本经营预算")));
        List<String> patterns = List.of("30212", "30913|31013", "30231", "30217");
        Predicate<DeclaredLine> general = fund("一般公共预算");
        for (int i = 0; i < PARTS.size(); i++) {
            String economic = patterns.get(i);
            amounts.put(
                    PARTS.get(i), wan(lines, general.and(line -> line.economic().matches(economic))));
        }
        amounts.put("三公经费", wan(lines, general.and(line -> line.economic().matches(String.join("|", patterns)))));
        amounts.put("机关（机构）运行经费", wan(lines, DeclaredLine::operating));
        return amounts;
    }

    private List<String> all() {
        List<String> all = new ArrayList<>();
        String total = text(amount("收支总计"));
        all.add(year + "收入总计" + total + "万元，支出总计" + total + "万元，" + changeOfTotal() + reason("收支总计", "。主要原因：") + "。");
        all.add(year + "收入合计" + total + "万元，其中：" + incomes() + "。");
        BigDecimal basic = wan(lines, DeclaredLine::basic);
        BigDecimal project = wan(lines, line -> !line.basic());
        all.add(year + "支出合计" + total + "万元"
                + (total.equals("0") ? "" : "，其中：基本支出" + text(basic) + "万元，占#；项目支出" + text(project) + "万元，占#")
                + "。");
        all.add(year + funds());
        all.add(byClass("一般公共预算", year + "一般公共预算支出年初预算为", "。其中本年支出主要用于以下方面：", "我部门" + year + "没有使用一般公共预算拨款安排的支出。"));
        all.add(year + "“三公”经费支出预算为" + said("三公经费") + "。");
        all.add("（一）因公出国（境）费" + said("因公出国（境）费") + "。");
        all.add("（二）公务用车购置及运行费"
                + text(wan(lines, fund("一般公共预算").and(line -> line.economic().matches("30913|31013|30231"))))
                + "万元。其中：公务用车购置费" + said("公务用车购置费") + "；公务用车运行费" + used("公务用车运行费") + "。");
        all.add("（三）公务接待费" + used("公务接待费") + "。");
        all.add(year + "政府采购预算安排" + text(wan(lines, line -> !line.procurement().isEmpty())) + "万元，其中："
                + List.of("货物", "工程", "服务").stream()
                        .map(kind -> "政府采购" + kind + "预算"
                                + text(wan(lines, line -> line.procurement().equals(kind))) + "万元")
                        .collect(Collectors.joining("、"))
                + "。");
        Predicate<DeclaredLine> staff = line -> line.economic().matches("30[13].*");
        long projects = lines.stream()
                .filter(line -> !line.basic())
                .map(DeclaredLine::projectCode)
                .distinct()
                .count();
        all.add("我部门纳入预算绩效管理的支出总额为" + total + "万元。其中：人员经费支出"
                + text(wan(lines, staff.and(DeclaredLine::basic))) + "万元；公用经费支出"
                + text(wan(lines, staff.negate().and(DeclaredLine::basic))) + "万元；项目支出" + text(project)
                + "万元，涉及项目" + projects + "个。");
        return all;
    }

    private String incomes() {
        List<String> said = new ArrayList<>();
        for (String fund : List.of("一般公共预算", "政府性基金", "国有资本经营预算", "财政专户管理资金")) {
            String name = fund.equals("政府性基金") ? "政府性基金预算收入" : fund + "收入";
            said.add(name + text(income(DeclaredIncome::thisYear, Sums.ofFund(fund))) + "万元");
        }
        for (String source : List.of("事业收入", "事业单位经营收入", "上级补助收入", "附属单位上缴收入", "其他收入")) {
            BigDecimal amount = income(DeclaredIncome::thisYear, source::equals);
            if (amount.signum() != 0) {
                said.add(source + text(amount) + "万元");
            }
        }
        BigDecimal carried = income(DeclaredIncome::carriedOver, source -> true);
        if (carried.signum() != 0) {
            said.add("上年结转结余" + text(carried) + "万元");
        }
        return String.join("；", said);
    }

    private String funds() {
        List<String> names = new ArrayList<>(List.of("一般公共预算", "政府性基金"));
        if (amount("国有资本经营收支").signum() != 0) {
            names.add("国有资本经营");
        }
        return names.stream()
                        .map(name -> name + "收支预算" + text(amount(name + "收支")) + "万元")
                        .collect(Collectors.joining("，"))
                + "。"
                + names.stream()
                        .map(name -> name + "收支预算" + change(name + "收支") + reason(name + "收支", "，主要原因："))
                        .collect(Collectors.joining("；"))
                + "。";
    }

    private String byClass(String fund, String begin, String list, String none) {
        BigDecimal total = wan(lines, fund(fund));
        if (total.signum() == 0) {
            return none;
        }
        List<String> said = new ArrayList<>();
        for (String name : classes()) {
            BigDecimal amount =
                    wan(lines, fund(fund).and(line -> line.function().startsWith(name.substring(0, 3))));
            if (amount.signum() != 0) {
                said.add(name.substring(3) + text(amount) + "万元，占#");
            }
        }
        return begin + text(total) + "万元" + (said.isEmpty() ? "" : list + String.join("；", said)) + "。";
    }

    /** The classes as table 04 names them, with their codes. */
    private List<String> classes() {
        return BalanceOracle.CLASSES_OF_04;
    }

    private String used(String item) {
        String use = amount(item).signum() == 0 ? "" : "，" + book.uses().get(item);
        return text(amount(item)) + "万元" + use + "，" + change(item) + reason(item, "，主要原因：");
    }

    private String said(String item) {
        return text(amount(item)) + "万元，" + change(item) + reason(item, "，主要原因：");
    }

    private String reason(String item, String before) {
        String reason = book.reasons().getOrDefault(item, "");
        return reason.isEmpty() ? "" : before + reason;
    }

    private String changeOfTotal() {
        String change = change("收支总计");
        if (change.equals(NEW)) {
            return change;
        }
        if (change.equals("与上年持平")) {
            return "收、支总计与上年持平";
        }
        return change.startsWith("上年无") ? change.replace("比上年", "收、支总计各") : change.replace("比上年", "与上年相比，收、支总计各");
    }

    private String change(String item) {
        if (book.twist() == RandomBook.Twist.NEW) {
            return NEW;
        }
        BigDecimal now = amount(item);
        BigDecimal before = Objects.requireNonNull(book.prior().get(item), item);
        BigDecimal by = now.subtract(before);
        if (by.signum() == 0) {
            return "与上年持平";
        }
        if (before.signum() == 0) {
            return "上年无此项预算，比上年增加" + text(now) + "万元";
        }
        String percent = by.abs()
                .movePointRight(2)
                .divide(before, 2, RoundingMode.HALF_UP)
                .toPlainString();
        if (now.signum() == 0) {
            percent = "100";
        } else if (percent.equals("0.00")) {
            percent = "不足0.01";
        }
        return "比上年" + (by.signum() > 0 ? "增加" : "减少") + text(by.abs()) + "万元，" + (by.signum() > 0 ? "增长" : "下降")
                + percent + "%";
    }

    private BigDecimal amount(String item) {
        return Objects.requireNonNull(amounts(department).get(item), item);
    }

    private BigDecimal income(Function<DeclaredIncome, BigDecimal> part, Predicate<String> source) {
        return wan(Sums.income(department.income(), part, source));
    }

    private static Predicate<DeclaredLine> fund(String fund) {
        return line -> Sums.fund(line.source()).equals(fund);
    }

    private static BigDecimal wan(List<DeclaredLine> lines, Predicate<DeclaredLine> counted) {
        return wan(Sums.of(lines, counted));
    }

    private static BigDecimal wan(BigDecimal yuan) {
        return yuan.movePointLeft(4).setScale(2, RoundingMode.HALF_UP);
    }

    private static String text(BigDecimal wan) {
        return wan.signum() == 0 ? "0" : wan.stripTrailingZeros().toPlainString();
    }
}
