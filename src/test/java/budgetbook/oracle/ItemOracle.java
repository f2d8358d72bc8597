package budgetbook.oracle;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 07 (items of basic expenditure) and 12 (projects). Without a line only the first row is left, blank. */
final class ItemOracle {
    private static final String AMOUNTS = "合计 本年拨款/一般公共预算 本年拨款/政府性基金预算 本年拨款/国有资本经营预算 财政拨款结转结余/一般公共预算"
            + " 财政拨款结转结余/政府性基金预算 财政拨款结转结余/国有资本经营预算 财政专户管理资金 单位资金";

    private final DeclaredDepartment department;

    ItemOracle(DeclaredDepartment department) {
        this.department = department;
    }

    ExpectedTable table07() {
        List<DeclaredLine> lines = department.lines().stream()
                .filter(DeclaredLine::basic)
                .sorted(Comparator.comparing(DeclaredLine::unit)
                        .thenComparing(line -> line.type().equals("公用经费") ? 0 : 1)
                        .thenComparing(DeclaredLine::function))
                .toList();
        return new ExpectedTable(
                7,
                department.year() + "年一般公共预算基本支出明细表",
                Headings.of("项目单位 类型 项目名称", AMOUNTS),
                rows(
                        lines,
                        line -> List.of(line.unit(), line.type(), line.item()),
                        line -> Cells.row().text(unitName(line), line.type(), line.item())));
    }

    ExpectedTable table12() {
        List<DeclaredLine> lines = department.lines().stream()
                .filter(line -> !line.basic())
                .sorted(Comparator.comparing(DeclaredLine::unit)
                        .thenComparing(DeclaredLine::function)
                        .thenComparing(DeclaredLine::projectCode))
                .toList();
        return new ExpectedTable(
                12,
                department.year() + "年项目支出预算表",
                Headings.of("类型 项目名称 项目单位", AMOUNTS),
                rows(
                        lines,
                        line -> List.of(line.unit(), line.projectCode()),
                        line -> Cells.row().text(line.type(), line.item(), unitName(line))));
    }

    private List<List<@Nullable String>> rows(
            List<DeclaredLine> lines,
            Function<DeclaredLine, List<String>> identity,
            Function<DeclaredLine, Cells> labels) {
        Map<List<String>, List<DeclaredLine>> groups = new LinkedHashMap<>();
        for (DeclaredLine line : lines) {
            groups.computeIfAbsent(identity.apply(line), key -> new ArrayList<>())
                    .add(line);
        }
        List<List<@Nullable String>> rows = new ArrayList<>();
        rows.add(amounts(Cells.row().blank(3), lines));
        if (!lines.isEmpty()) {
            rows.add(amounts(Cells.row().text(department.code()).blank(1).text(department.name()), lines));
        }
        groups.values().forEach(group -> rows.add(amounts(labels.apply(group.get(0)), group)));
        return rows;
    }

    private static List<@Nullable String> amounts(Cells cells, List<DeclaredLine> lines) {
        return cells.amount(Sums.of(lines))
                .amount(
                        fund(lines, "一般公共预算", false),
                        fund(lines, "政府性基金", false),
                        fund(lines, "国有资本经营预算", false),
                        fund(lines, "一般公共预算", true),
                        fund(lines, "政府性基金", true),
                        fund(lines, "国有资本经营预算", true))
                .amount(
                        fund(lines, "财政专户管理资金", false).add(fund(lines, "财政专户管理资金", true)),
                        fund(lines, "单位资金", false).add(fund(lines, "单位资金", true)))
                .done();
    }

    private static BigDecimal fund(List<DeclaredLine> lines, String fund, boolean carriedOver) {
        return Sums.of(
                lines,
                line -> line.carriedOver() == carriedOver
                        && Sums.fund(line.source()).equals(fund));
    }

    private String unitName(DeclaredLine line) {
        return department.unit(line.unit()).name();
    }
}
