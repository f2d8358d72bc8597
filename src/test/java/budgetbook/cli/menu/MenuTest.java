package budgetbook.cli.menu;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.cli.Commands;
import budgetbook.sample.SharedFolder;
import budgetbook.sample.WithoutBook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The menu over the real commands: what is typed, what is done and what is opened. */
class MenuTest {
    private static final String DEPARTMENT = "output/2023/254-焦作市科学技术协会";

    @TempDir
    private Path folder;

    private final StringWriter printed = new StringWriter();
    private final List<Path> opened = new ArrayList<>();

    @BeforeEach
    void shippedSample() throws IOException {
        SharedFolder.copy(Path.of("input"), folder.resolve("input"));
        SharedFolder.copy(Path.of("config"), folder.resolve("config"));
        WithoutBook.in(folder.resolve("config"));
    }

    @Test
    void endsAtZeroOrAtTheEndOfTheInputAndTellsAWrongChoice() {
        type("7", "合计", "０", "1");

        assertThat(printed.toString())
                .contains("没有“7”这一项")
                .contains("没有“合计”这一项")
                .doesNotContain("已发布");
        type();
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void consolidatesAndOpensWhatCameOfIt() {
        type("5", "", "１", "", "5", "9", "2", "", "5", "5", "", "5", "0", "", "6", "", "0");

        assertThat(printed.toString())
                .contains("还没有结果")
                .contains("已发布第 1 号")
                .contains("没有“9”这一项。请输入 0 到 5")
                .contains("现行");
        assertThat(opened)
                .containsExactly(folder.resolve(DEPARTMENT + "/焦作市科学技术协会2023年度部门预算.xlsx"), folder.resolve(DEPARTMENT));
    }

    @Test
    void draftsWhereAUnitIsLate() throws IOException {
        Files.delete(folder.resolve("input/反邪办2023预算.xls"));

        type("2", "", "0");

        assertThat(folder.resolve(DEPARTMENT + "/试算/运行报告.html")).exists();
    }

    @Test
    void checksFilesThatAreAskedForOrDroppedOnTheWindow() throws IOException {
        Path office = folder.resolve("input/反邪办2023预算.xls");
        Path museum = folder.resolve("input/科技馆2023年预算申报（定稿）.xlsx");

        type("3", "'" + office + "' " + museum, "", museum.toString(), "", "3", "没有.xls", "", "3", "", "", "0");

        assertThat(printed.toString())
                .contains("共 2 份，都可以提交。")
                .contains("共 1 份，都可以提交。")
                .contains("找不到文件：没有.xls");
        assertThat(opened).hasSize(1).allMatch(copy -> copy.endsWith("反邪办2023预算-问题清单.xls") && Files.exists(copy));
    }

    @Test
    void writesTemplatesWithTheLinesOfAYear() {
        type("4", "去年", "2023", "", "0");

        assertThat(printed.toString()).contains("“去年”不是年度").contains("254302 反邪办");
        assertThat(folder.resolve(DEPARTMENT + "/模板")).isDirectoryContaining("glob:**/254302-*.xlsx");
    }

    private void type(String... lines) {
        PrintWriter out = new PrintWriter(printed, true);
        MenuCommands commands = new MenuCommands(
                words -> Commands.execute(out, words.toArray(String[]::new)),
                folder.resolve("input"),
                folder.resolve("output"),
                folder.resolve("config"),
                folder.resolve("state"));
        Keyboard keyboard =
                new Keyboard(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), out);
        new Menu(
                        commands,
                        new FileCheck(commands, folder.resolve("检查结果"), opened::add, out),
                        new ResultFiles(folder.resolve("output"), keyboard, opened::add, out),
                        keyboard,
                        out)
                .show();
    }
}
