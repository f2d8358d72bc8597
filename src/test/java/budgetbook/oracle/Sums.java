package budgetbook.oracle;

import budgetbook.declared.DeclaredIncome;
import budgetbook.declared.DeclaredLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Sums over declared facts, exact, in 元; and what a source counts as. */
final class Sums {
    private Sums() {}

    static BigDecimal of(List<DeclaredLine> lines, Predicate<DeclaredLine> counted) {
        return lines.stream().filter(counted).map(DeclaredLine::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal of(List<DeclaredLine> lines) {
        return of(lines, line -> true);
    }

    static BigDecimal income(
            List<DeclaredIncome> income, Function<DeclaredIncome, BigDecimal> year, Predicate<String> source) {
        return income.stream()
                .filter(line -> source.test(line.source()))
                .map(year)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The fund of a source. */
    static String fund(String source) {
        if (source.startsWith("一般公共预算-")) {
            return "一般公共预算";
        }
        return switch (source) {
            case "政府性基金", "国有资本经营预算", "财政专户管理资金" -> source;
            case "事业收入", "事业单位经营收入", "上级补助收入", "附属单位上缴收入", "其他收入" -> "单位资金";
            default -> throw new IllegalArgumentException(source);
        };
    }

    static Predicate<String> ofFund(String fund) {
        return source -> fund(source).equals(fund);
    }

    /** 财政拨款, to which the standard counts 上级专项转移支付 everywhere. */
    static boolean appropriation(String source) {
        return source.equals("一般公共预算-财政拨款") || source.equals("一般公共预算-上级专项转移支付");
    }

    /** 政府预算资金: the three funds of the government's own budget. */
    static boolean governmentMoney(String source) {
        return !fund(source).equals("财政专户管理资金") && !fund(source).equals("单位资金");
    }
}
