package budgetbook.cli.menu;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code menu}: a choice by number; with files, which were dropped on the start script, checks them and opens the result. */
@Command(
        name = "menu",
        description = {"显示菜单，按编号选择：汇总、试算、检查文件、生成模板、打开结果、查看历史。", "写了申报表的，只检查这些文件，并打开标出问题的副本；退出状态同 check。"})
public final class MenuCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "申报表", arity = "0..*", description = "要检查的工作簿，可以有多份；不写的显示菜单。")
    private List<String> files = new ArrayList<>();

    @Option(names = "--input", paramLabel = "文件夹", description = "申报表所在文件夹，缺省为 input。")
    private Path input = Path.of("input");

    @Option(names = "--output", paramLabel = "文件夹", description = "发布到的文件夹，缺省为 output。")
    private Path output = Path.of("output");

    @Option(names = "--config", paramLabel = "文件夹", description = "配置文件夹，缺省为 config。")
    private Path config = Path.of("config");

    @Option(names = "--state", paramLabel = "文件夹", description = "程序自用的文件夹（数据库、日志），缺省为 .budgetbook。")
    private Path state = Path.of(".budgetbook");

    @Option(names = "--feedback", paramLabel = "文件夹", description = "检查时把标出问题的副本放在这里，一次一个文件夹，缺省为 检查结果。")
    private Path feedback = Path.of("检查结果");

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    private MenuCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CommandLine program = spec.root().commandLine();
        Opener opener = new DesktopOpener(out);
        MenuCommands commands =
                new MenuCommands(words -> program.execute(words.toArray(String[]::new)), input, output, config, state);
        Keyboard keyboard = new Keyboard(System.in, out);
        FileCheck check = new FileCheck(commands, feedback, opener, out);
        if (!files.isEmpty()) {
            return check.of(TypedPaths.ofThisSystem().each(files));
        }
        new Menu(commands, check, new ResultFiles(output, keyboard, opener, out), keyboard, out).show();
        return 0;
    }
}
