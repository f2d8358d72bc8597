package budgetbook.cli;

import budgetbook.budget.Department;
import budgetbook.budget.Group;
import budgetbook.cli.console.ExplanationJson;
import budgetbook.cli.console.ExplanationText;
import budgetbook.configuration.Configuration;
import budgetbook.explain.CellAddress;
import budgetbook.explain.Explanation;
import budgetbook.explain.GroupExplanation;
import budgetbook.explain.NoExplanationException;
import budgetbook.explain.TextExplanation;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.LedgerDatabase;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.Manifest;
import budgetbook.run.RunLock;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain 预算05表!F9}, {@code explain 410800 汇总03表!C7}: the budget lines behind a printed figure. */
@Command(name = "explain", description = "说明总册、公开文本或汇总册中一个数的来历：由哪些明细行相加而成，在哪个文件的哪个单元格。")
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TABLE!CELL",
            arity = "1..2",
            description = "总册中的单元格，如 预算05表!F9；公开文本中的数，如 说明!收入总计；汇总册中的，如 汇总03表!C7。前面可写部门或汇总的代码：410800 汇总03表!C7。")
    private List<String> asked;

    @Mixin
    private RunOptions options;

    @Option(names = "--json", description = "以 JSON 输出，供程序使用。")
    private boolean json;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    ExplainCommand() {}

    @Override
    public Integer call() throws IOException {
        Configuration configuration = options.configuration();
        String cell = asked.get(asked.size() - 1);
        List<String> codes = asked.subList(0, asked.size() - 1);
        if (CellAddress.isOfGroup(cell)
                || codes.stream()
                        .anyMatch(code -> configuration.groups().group(code).isPresent())) {
            return ofGroup(cell, ChosenGroup.of(configuration, codes), configuration);
        }
        return ofDepartment(
                cell,
                RunCommand.onlyDepartment(configuration, codes.isEmpty() ? options.departments : codes),
                configuration);
    }

    private int ofDepartment(String cell, Department department, Configuration configuration) throws IOException {
        DepartmentFolder folder = new DepartmentFolder(
                options.output,
                configuration.year(),
                department,
                options.folders().publications());
        return explained(folder, department.name(), configuration.digest(department), (manifest, ledger) -> {
            if (TextExplanation.isAskedBy(cell)) {
                TextExplanation explanation = TextExplanation.of(cell, configuration, department, manifest, ledger);
                return out -> {
                    if (json) {
                        out.println(ExplanationJson.of(explanation));
                    } else {
                        new ExplanationText(out).print(explanation, department);
                    }
                };
            }
            Explanation explanation = Explanation.of(CellAddress.of(cell), configuration, department, manifest, ledger);
            return out -> {
                if (json) {
                    out.println(ExplanationJson.of(explanation));
                } else {
                    new ExplanationText(out).print(explanation, department);
                }
            };
        });
    }

    private int ofGroup(String cell, Group group, Configuration configuration) throws IOException {
        RunCommand.departments(configuration, options.departments); // an unknown one is refused
        DepartmentFolder folder = DepartmentFolder.ofGroup(
                options.output, configuration.year(), group, options.folders().publications());
        String digest = configuration.groups().digest(group);
        return explained(folder, "汇总 " + group.name(), digest, (manifest, ledger) -> {
            GroupExplanation explanation = GroupExplanation.of(
                    CellAddress.of(cell), configuration, group, folder, manifest, options.departments, ledger);
            return out -> {
                if (json) {
                    out.println(ExplanationJson.of(explanation));
                } else {
                    new ExplanationText(out).print(explanation);
                }
            };
        });
    }

    /** How a publication's cell is explained. */
    @FunctionalInterface
    private interface Explaining {
        Said of(Manifest manifest, Ledger ledger) throws NoExplanationException;
    }

    /** What is said of it. */
    @FunctionalInterface
    private interface Said {
        void to(PrintWriter out);
    }

    /**
     * Explains a cell of what stands in a folder, while a run waits.
     *
     * @param digest of the configuration as it is now
     */
    private int explained(DepartmentFolder folder, String whose, String digest, Explaining explaining)
            throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Optional<Manifest> manifest = folder.current();
        if (manifest.isEmpty()) {
            String why = folder.damage()
                    .map(damage -> " 现行发布的文件" + damage)
                    .orElse(" 还没有 " + options.configuration().year() + " 年度的发布");
            out.println(whose + why + "，请先运行 run。");
            return Commands.BAD_USAGE;
        }
        try (RunLock lock = RunLock.toRead(options.state)) {
            Optional<Ledger> ledger = LedgerDatabase.open(options.state);
            if (ledger.isEmpty()) {
                out.println(whose + " 的明细账不在了，请先运行 run。");
                return Commands.BAD_USAGE;
            }
            Said said = explaining.of(manifest.get(), ledger.get());
            if (!digest.equals(manifest.get().configuration()) && !json) {
                out.println("注意：配置在第 " + manifest.get().number() + " 号发布之后有改动，以下按现在的配置说明。");
            }
            said.to(out);
            return 0;
        } catch (NoExplanationException e) {
            out.println(e.getMessage() + "。");
            return Commands.BAD_USAGE;
        }
    }
}
