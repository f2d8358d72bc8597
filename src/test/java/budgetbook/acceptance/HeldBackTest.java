package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds a department back is told, and leaves alone what was published, and the other departments. */
class HeldBackTest {
    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void shippedSample() throws IOException {
        scene = Scene.shipped(folder);
    }

    @Test
    void holdsBackWhenASubmissionIsMissingAndLeavesWhatWasPublished() throws IOException {
        scene.hasPublished();
        byte[] before = Files.readAllBytes(scene.master());
        Files.delete(scene.input(Scene.MUSEUM));

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed()).contains("科技馆    缺报").contains("未收到 254301").contains("第 1 号保持不变");
        assertThat(Files.readAllBytes(scene.master())).isEqualTo(before);
    }

    @Test
    void tellsTheSameFindingsAgainWhenNothingWasMended() throws IOException {
        Files.delete(scene.input(Scene.MUSEUM));
        scene.run();
        String first = scene.printed().replaceAll("[0-9.]+ 秒", "");

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed().replaceAll("[0-9.]+ 秒", "").lines().filter(line -> line.contains("：未收到")))
                .isEqualTo(first.lines().filter(line -> line.contains("：未收到")).toList());
    }

    @Test
    void namesBothFilesWhenAUnitHasSubmittedTwice() throws IOException {
        Files.createDirectories(scene.input("旧"));
        Files.copy(scene.input(Scene.OFFICE), scene.input("旧/反邪办-副本.xls"));

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed())
                .contains("反邪办    有误")
                .contains("“" + Scene.OFFICE + "”")
                .contains("“旧/反邪办-副本.xls”");
    }

    @Test
    void leavesOutASubmissionOfAnotherYear() throws IOException {
        scene.cover(Scene.MUSEUM, "预算年度", "2022");

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed()).contains("预算年度为 2022，未读取").contains("科技馆    缺报");
    }

    @Test
    void reportsAFileThatIsNoWorkbook() throws IOException {
        Files.writeString(scene.input(Scene.MUSEUM), "这不是工作簿");

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed()).contains("文件无法读取").contains(Scene.MUSEUM).doesNotContain("Exception");
    }

    @Test
    void gathersTheFindingsOfAllUnitsInOneRun() throws IOException {
        scene.edit(Scene.LEAD, workbook -> workbook.removeSheetAt(workbook.getSheetIndex("收入预算")));
        scene.cover(Scene.OFFICE, "支出总计", "1");

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed()).contains("缺少工作表").contains("封面总计与明细合计不符").contains("科协本级  有误");
        assertThat(scene.master()).doesNotExist();
    }

    @Test
    void publishesNothingWhenAReconciliationRuleFails() throws IOException {
        Files.writeString(scene.config("reconciliation/99-test.yml"), """
                - id: 试-1
                  name: 必然不成立
                  guards: 试验。
                  level: 错误
                  left: 预算01表[收入总计, 收入/金额]
                  right: 预算02表[合计, 总计] + 预算02表[合计, 总计]
                  tolerance: exact
                  remedy: 删去本条。
                """);

        assertThat(scene.run()).isEqualTo(3);

        assertThat(scene.printed()).contains("试-1").contains("708.06").contains("1416.12");
        assertThat(scene.master()).doesNotExist();
    }

    @Test
    void aDepartmentThatFailsHoldsBackNoOther() throws IOException {
        Files.writeString(scene.config("departments/255.yml"), """
                code: "255"
                name: 焦作市试验局
                units:
                  - {code: "255101", name: 焦作市试验局, short-name: 试验局, nature: 行政, lead: true}
                """);

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed()).contains("已发布第 1 号").contains("未收到 255101");
        assertThat(scene.run("--department", "254")).isZero();
    }

    @Test
    void aDepartmentWhoseFolderCannotBeWrittenHoldsBackNoOther() throws IOException {
        Files.writeString(scene.config("departments/255.yml"), """
                code: "255"
                name: 焦作市试验局
                units:
                  - {code: "255101", name: 焦作市试验局, short-name: 试验局, nature: 行政, lead: true}
                """);
        Files.createDirectories(scene.published().getParent());
        Files.writeString(scene.published(), "一个文件占了文件夹的位置");

        assertThat(scene.run()).isEqualTo(70);

        assertThat(scene.printed()).contains("文件无法读写").contains("未收到 255101").doesNotContain("Exception");
    }
}
