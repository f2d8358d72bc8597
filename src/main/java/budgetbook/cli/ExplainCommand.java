package budgetbook.cli;

import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.budget.Unit;
import budgetbook.cli.console.ExplanationJson;
import budgetbook.cli.console.LineTable;
import budgetbook.configuration.Configuration;
import budgetbook.explain.Explanation;
import budgetbook.explain.Explanation.NoExplanationException;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.LedgerDatabase;
import budgetbook.ledger.LedgerLine;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.Manifest;
import budgetbook.run.RunLock;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain 预算05表!F9}: the budget lines behind a printed figure, each with file, sheet and cell. */
@Command(name = "explain", description = "说明总册中一个数的来历：由哪些明细行相加而成，在哪个文件的哪个单元格。")
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TABLE!CELL", description = "总册中的单元格，如 预算05表!F9。")
    private String cell;

    @Mixin
    private RunOptions options;

    @Option(names = "--json", description = "以 JSON 输出，供程序使用。")
    private boolean json;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    ExplainCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Configuration configuration = options.configuration();
        Department department = RunCommand.onlyDepartment(configuration, options.departments);
        DepartmentFolder folder = new DepartmentFolder(
                options.output,
                configuration.year(),
                department,
                options.folders().publications());
        Optional<Manifest> manifest = folder.current();
        try {
            Optional<Explanation> found =
                    manifest.isEmpty() ? Optional.empty() : explain(configuration, department, manifest.get());
            if (manifest.isEmpty() || found.isEmpty()) {
                String why = manifest.isPresent()
                        ? " 的明细账不在了"
                        : folder.damage()
                                .map(damage -> " 现行发布的文件" + damage)
                                .orElse(" 还没有 " + configuration.year() + " 年度的发布");
                out.println(department.name() + why + "，请先运行 run。");
                return Commands.BAD_USAGE;
            }
            Explanation explanation = found.get();
            if (!configuration.digest(department).equals(manifest.get().configuration()) && !json) {
                out.println("注意：配置在第 " + manifest.get().number() + " 号发布之后有改动，以下按现在的配置说明。");
            }
            if (json) {
                out.println(ExplanationJson.of(explanation));
            } else {
                print(explanation, department, out);
            }
            return 0;
        } catch (NoExplanationException e) {
            out.println(e.getMessage() + "。");
            return Commands.BAD_USAGE;
        }
    }

    /** Looks the cell up, while a run waits; empty if there is no ledger. */
    private Optional<Explanation> explain(Configuration configuration, Department department, Manifest manifest)
            throws IOException, NoExplanationException {
        try (RunLock lock = RunLock.toRead(options.state)) {
            @Nullable Ledger ledger = LedgerDatabase.open(options.state).orElse(null);
            return ledger == null
                    ? Optional.empty()
                    : Optional.of(Explanation.of(cell, configuration, department, manifest, ledger));
        }
    }

    private static void print(Explanation explanation, Department department, PrintWriter out) {
        out.println(explanation.cell() + "　" + explanation.heading());
        out.println("印出 " + explanation.printed() + " 万元；" + adjusted(explanation) + "精确合计 " + explanation.exact()
                + "，共 " + explanation.lines().size() + " 行");
        for (Unit unit : department.units()) {
            List<LedgerLine> lines = explanation.lines().stream()
                    .filter(line -> line.fact().value(Dimension.UNIT).equals(unit.code()))
                    .toList();
            if (!lines.isEmpty()) {
                Money sum = lines.stream().map(line -> line.fact().amount()).reduce(Money.ZERO, Money::plus);
                out.println();
                out.println(unit.code() + " " + unit.name() + "　" + sum + "，" + lines.size() + " 行");
                out.println("  " + lines.get(0).place().file());
                Map<String, List<LedgerLine>> bySheet = new LinkedHashMap<>();
                lines.forEach(line -> bySheet.computeIfAbsent(line.place().sheet(), sheet -> new ArrayList<>())
                        .add(line));
                bySheet.forEach((sheet, some) -> {
                    out.println("    " + sheet);
                    LineTable.print(some, out, "      ");
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
