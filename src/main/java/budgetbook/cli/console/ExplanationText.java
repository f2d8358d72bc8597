package budgetbook.cli.console;

import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.budget.Unit;
import budgetbook.explain.ExplainedCell;
import budgetbook.explain.Explanation;
import budgetbook.explain.GroupExplanation;
import budgetbook.explain.TextExplanation;
import budgetbook.ledger.LedgerLine;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is behind a figure, on the console: by unit, file and sheet; of a group by department first. */
public final class ExplanationText {
    private final PrintWriter out;

    public ExplanationText(PrintWriter out) {
        this.out = out;
    }

    /** Prints the explanation of a department's figure. */
    public void print(Explanation explanation, Department department) {
        out.println(explanation.cell() + "　" + explanation.heading());
        out.println("印出 " + explanation.printed() + " 万元；" + adjusted(explanation) + "精确合计 " + explanation.exact()
                + "，共 " + explanation.lines().size() + " 行");
        units(explanation.lines(), department, "");
    }

    /** Prints the explanation of a figure of the text. */
    public void print(TextExplanation explanation, Department department) {
        out.println("说明!" + explanation.figure().id() + "　" + explanation.section());
        if (!explanation.sentence().isEmpty()) {
            out.println("“" + explanation.sentence() + "”");
        }
        out.println("印出 " + explanation.figure().text() + " "
                + explanation.figure().measure() + "；取数 " + explanation.source().expression());
        if (!explanation.source().says().isEmpty()) {
            out.println(explanation.source().says());
        }
        for (ExplainedCell cell : explanation.cells()) {
            out.println("出自 " + cell.name() + "　" + cell.heading() + "　" + cell.printed());
        }
        if (!explanation.lines().isEmpty()) {
            out.println("共 " + explanation.lines().size() + " 行");
            units(explanation.lines(), department, "");
        }
    }

    /** Prints the explanation of a group's figure. */
    public void print(GroupExplanation explanation) {
        out.println(explanation.cell() + "　" + explanation.heading());
        out.println("印出 " + explanation.printed() + " 万元；精确合计 " + explanation.exact());
        explanation.each(part -> {
            out.println();
            out.println(part.department().code() + " " + part.department().name() + "（第 " + part.number() + " 号发布）　"
                    + part.sum() + "，" + part.lines().size() + " 行");
            units(part.lines(), part.department(), "  ");
        });
    }

    private void units(List<LedgerLine> all, Department department, String indent) {
        for (Unit unit : department.units()) {
            List<LedgerLine> lines = all.stream()
                    .filter(line -> line.fact().value(Dimension.UNIT).equals(unit.code()))
                    .toList();
            if (!lines.isEmpty()) {
                Money sum = lines.stream().map(line -> line.fact().amount()).reduce(Money.ZERO, Money::plus);
                out.println();
                out.println(indent + unit.code() + " " + unit.name() + "　" + sum + "，" + lines.size() + " 行");
                out.println(indent + "  " + lines.get(0).place().file());
                Map<String, List<LedgerLine>> bySheet = new LinkedHashMap<>();
                lines.forEach(line -> bySheet.computeIfAbsent(line.place().sheet(), sheet -> new ArrayList<>())
                        .add(line));
                bySheet.forEach((sheet, some) -> {
                    out.println(indent + "    " + sheet);
                    LineTable.print(some, out, indent + "      ");
                });
            }
        }
    }

    private static String adjusted(Explanation explanation) {
        BigDecimal adjustment = explanation.adjustment();
        return adjustment.signum() == 0
                ? ""
                : "四舍五入 " + explanation.exact().printedWan() + " 万元，舍位平衡调整 " + (adjustment.signum() > 0 ? "+" : "−")
                        + adjustment.abs() + " 万元；";
    }
}
