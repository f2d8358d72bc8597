package budgetbook.cli;

import budgetbook.classlist.CodeUses;
import budgetbook.classlist.ListKind;
import budgetbook.classlist.ListReading;
import budgetbook.classlist.Proposal;
import budgetbook.classlist.Replacement;
import budgetbook.classlist.YearFolder;
import budgetbook.cli.UsageErrors.WrongUsage;
import budgetbook.cli.console.ListReport;
import budgetbook.cli.console.Log;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.configuration.OfficeZone;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code classification}: takes in whole lists of codes; shows what would change, and replaces only when told to. */
@Command(
        name = "classification",
        description = {
            "读入财政部或财政系统的整本科目表（工作簿或 CSV），检查上级、重复和对照，列出新增、删去、改名。",
            "不加 --apply 只看不改。退出状态：0 可以使用或已写入；2 科目表有错误，未写入。"
        })
final class ClassificationCommand implements Callable<Integer> {
    private static final int NOT_IN_ORDER = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "科目表", arity = "1..*", description = "要读入的文件，可以有多份，一份中可以有多张工作表。")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--list",
            paramLabel = "种类",
            description = "科目表的种类，看不出来时指明：function 功能、economic-department 部门经济、economic-government 政府经济、"
                    + "economic-mapping 经济科目对照。")
    private @Nullable String list;

    @Option(names = "--apply", description = "写入 config/classification/<年度>；原文件留在旁边，名称加 .bak 和时间。")
    private boolean apply;

    @Option(names = "--all", description = "新增、删去、改名全部列出。")
    private boolean all;

    @Option(names = "--year", paramLabel = "年度", description = "科目表的年度；缺省为 config/budgetbook.yml 中的 year。")
    private @Nullable Integer year;

    @Option(names = "--config", paramLabel = "文件夹", description = "配置文件夹，缺省为 config。")
    private Path config = Path.of("config");

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    ClassificationCommand() {}

    @Override
    public Integer call() throws IOException {
        Log.off();
        PrintWriter out = spec.commandLine().getOut();
        Optional<ListKind> kind = Optional.ofNullable(list).map(this::kind);
        files.forEach(this::requireFile);
        OfficeZone.settings(config);
        ConfigurationFolder configuration = new ConfigurationFolder(config);
        int of = year == null ? configuration.settings().year() : year;
        YearFolder folder = YearFolder.of(config, of);
        out.println("科目表　" + of + " 年度　" + folder.path());
        if (folder.isNew()) {
            out.println("这个年度还没有科目表，以 " + folder.source(ListKind.FUNCTION).getParent() + " 为现有科目表。");
        }
        Proposal proposal = ListReading.of(files, kind, folder.present());
        new ListReport(out, all).print(proposal, CodeUses.of(folder.standard(), proposal));
        if (!proposal.isSound()) {
            out.println("科目表有错误，没有写入。");
            return NOT_IN_ORDER;
        }
        if (!proposal.isChange() && !folder.isNew()) {
            out.println("与现有科目表相同，无须写入。");
        } else if (apply) {
            apply(folder, proposal, () -> configuration.read(Optional.of(of)));
        } else {
            out.println("没有写入；确认无误后加 --apply 再运行一次。");
        }
        return 0;
    }

    private void apply(YearFolder folder, Proposal proposal, Runnable check) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Path> kept = new Replacement(folder, LocalDateTime.ofInstant(Instant.now(), ZoneId.systemDefault()))
                .of(proposal, check);
        out.println("已写入 " + folder.path() + "，配置检查通过。");
        if (!kept.isEmpty()) {
            out.println("原来的文件留作：");
            kept.forEach(file -> out.println("  " + file));
            out.println("要退回，把它们改回原名（去掉 .bak 及其后）即可。");
        }
    }

    private ListKind kind(String word) {
        return ListKind.of(word)
                .orElseThrow(() -> new WrongUsage(
                        spec.commandLine(),
                        "--list 的值“" + word + "”有误；可用："
                                + Arrays.stream(ListKind.values())
                                        .map(ListKind::word)
                                        .collect(Collectors.joining("、"))
                                + "。"));
    }

    private void requireFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage(spec.commandLine(), Files.isDirectory(file) ? "是文件夹，不是文件：" + file : "找不到文件：" + file);
        }
    }
}
