package budgetbook.cli;

import budgetbook.budget.Product;
import budgetbook.cli.menu.MenuCommand;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The commands of the program; a bare call is {@code run}. */
@Command(
        name = "budgetbook",
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            TemplateCommand.class,
            ClassificationCommand.class,
            ExplainCommand.class,
            HistoryCommand.class,
            ScheduleCommand.class,
            NotifyCommand.class,
            MenuCommand.class
        },
        synopsisSubcommandLabel = "[命令]",
        description = {"预算总册：收齐各单位的预算申报表，汇总、勾稽、发布部门预算十五张表。", "不带命令时即 run。"},
        footer = {"", "退出状态：0 已发布或没有变化；2 有单位缺报或有误；3 勾稽不符；4 另有一次运行；64 用法或配置有误；70 程序内部故障。"})
public final class Commands implements Callable<Integer> {
    static final int ANOTHER_RUN = 4;
    static final int BAD_USAGE = 64;
    static final int INTERNAL_ERROR = 70;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Option(names = "--version", description = "显示版本后退出。")
    private boolean version;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    private Commands() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (version) {
            out.println(Product.NAME + " " + Product.VERSION);
            return 0;
        }
        return new WatchedRun(options, InstantSource.system()).make(out).exitStatus();
    }

    /** Runs a command line, writing to {@code out}, and returns the exit status. */
    public static int execute(PrintWriter out, String... args) {
        CommandLine commands = new CommandLine(new Commands())
                .setOut(out)
                .setErr(out)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler((problem, command, parsed) -> explain(problem, out));
        ChineseUsage.apply(commands);
        return commands.execute(args);
    }

    private static int explain(Exception problem, PrintWriter out) {
        Problem told = Problem.of(problem);
        out.println(told.message());
        return told.exitStatus();
    }
}
