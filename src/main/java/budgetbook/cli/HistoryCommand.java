package budgetbook.cli;

import budgetbook.budget.Department;
import budgetbook.cli.console.TextTable;
import budgetbook.configuration.Configuration;
import budgetbook.launch.Launch;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.PastPublication;
import budgetbook.run.PastRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code history}: past publications with what changed, and past runs with how they ended. */
@Command(name = "history", description = "列出以往的发布（变动原因、所在位置）和运行（起止、结果）。")
final class HistoryCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Option(names = "--runs", paramLabel = "N", description = "最多列出多少次运行，缺省为 20。", defaultValue = "20")
    private int runs;

    @Option(names = "--diff", arity = "2", paramLabel = "编号", description = "逐格比较两次发布的总册，如 --diff 1 2：原数、现数、差额。")
    private List<Integer> diff = List.of();

    @Option(names = "--restore", paramLabel = "编号", description = "把以前的一次发布作为新的一次重新发布；申报表或配置变动前一直有效。")
    private @Nullable Integer restore;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    HistoryCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Configuration configuration = options.configuration();
        if (!diff.isEmpty()) {
            return new PublicationDiff(configuration, options, out).print(diff.get(0), diff.get(1));
        }
        if (restore != null) {
            return new Restoration(configuration, options, out).restore(restore);
        }
        for (Department department : RunCommand.departments(configuration, options.departments)) {
            publications(
                    new DepartmentFolder(
                            options.output,
                            configuration.year(),
                            department,
                            options.folders().publications()),
                    department,
                    out);
        }
        if (Files.isDirectory(options.state)) {
            runs(Launch.history(options.folders(), configuration, runs), out);
        }
        return 0;
    }

    private static void publications(DepartmentFolder folder, Department department, PrintWriter out) {
        out.println(department.code() + " " + department.name() + "　" + folder.path());
        List<PastPublication> publications = PastPublication.of(folder);
        if (publications.isEmpty()) {
            out.println("  还没有发布");
        } else {
            TextTable table = new TextTable("编号", "发布时间", "状态", "变动", "位置");
            for (PastPublication publication : publications) {
                table.row(
                        Integer.toString(publication.manifest().number()),
                        published(publication),
                        publication.current() ? "现行" : "历史",
                        String.join("，", publication.reasons()),
                        folder.path().relativize(publication.folder()).toString());
            }
            table.print(out, "  ");
        }
        out.println();
    }

    private static String published(PastPublication publication) {
        return OffsetDateTime.parse(publication.manifest().publishedAt())
                .atZoneSameInstant(ZoneId.systemDefault())
                .format(TIME);
    }

    private static void runs(List<PastRun> runs, PrintWriter out) {
        out.println("运行（最近的在前）");
        TextTable table = new TextTable("开始", "用时", "部门", "年度", "结果");
        for (PastRun run : runs) {
            table.row(
                    run.start() == null ? "－" : run.start().format(TIME),
                    duration(run.start(), run.end()),
                    run.department(),
                    Long.toString(run.year()),
                    run.outcome());
        }
        table.print(out, "  ");
    }

    private static String duration(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        return start == null || end == null
                ? "－"
                : String.format(
                        Locale.ROOT, "%.1f 秒", Duration.between(start, end).toMillis() / 1000.0);
    }
}
