package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} tells an accountant before sending. */
class CheckTest {
    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void shippedSample() throws IOException {
        scene = Scene.shipped(folder);
    }

    @Test
    void saysThatGoodSubmissionsCanBeSentAndTouchesNothing() throws IOException {
        assertThat(check(Scene.LEAD, Scene.OFFICE, Scene.MUSEUM)).isZero();

        assertThat(scene.printed()).contains("共 3 份，都可以提交").contains("254302  反邪办    可以提交  －    3");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("input", "config");
        }
    }

    @Test
    void findsWhatARunFinds() throws IOException {
        spoil();
        scene.run();
        String message = scene.printed()
                .lines()
                .filter(line -> line.contains("约数"))
                .findFirst()
                .orElseThrow();

        assertThat(check(Scene.LEAD, Scene.OFFICE)).isEqualTo(2);

        assertThat(scene.printed().lines()).contains(message);
        assertThat(scene.printed()).contains("1 份须更正后再提交");
    }

    @Test
    void writesFeedbackForFilesWithFindingsIntoANewFolder() throws IOException {
        spoil();
        byte[] before = Files.readAllBytes(scene.input(Scene.OFFICE));
        Path feedback = scene.place("退回/新");

        assertThat(check(Scene.OFFICE, Scene.MUSEUM, "--feedback", feedback.toString()))
                .isEqualTo(2);

        assertThat(feedback).isDirectoryContaining(file -> true);
        try (var files = Files.list(feedback)) {
            assertThat(files).containsExactly(feedback.resolve("反邪办2023预算-问题清单.xls"));
        }
        try (Workbook returned =
                WorkbookFactory.create(feedback.resolve("反邪办2023预算-问题清单.xls").toFile(), null, true)) {
            assertThat(returned.getSheetName(0)).isEqualTo("问题清单");
        }
        assertThat(Files.readAllBytes(scene.input(Scene.OFFICE))).isEqualTo(before);
    }

    @Test
    void neverWritesOverACheckedFile() throws IOException {
        spoil();
        Path own = scene.input("反邪办2023预算-问题清单.xls");
        Files.copy(scene.input(Scene.OFFICE), own);
        byte[] before = Files.readAllBytes(own);

        check(
                Scene.OFFICE,
                "反邪办2023预算-问题清单.xls",
                "--feedback",
                scene.place("input").toString());

        assertThat(Files.readAllBytes(own)).isEqualTo(before);
        assertThat(scene.input("反邪办2023预算-问题清单-2.xls")).exists();
        assertThat(scene.printed()).contains("同一单位有多份申报表");
    }

    @Test
    void anotherYearOrAnUnknownUnitIsNotInOrder() throws IOException {
        assertThat(check(Scene.OFFICE, "--year", "2023")).isZero();
        scene.edit(
                Scene.OFFICE,
                workbook -> workbook.getSheet("封面").getRow(0).getCell(1).setCellValue("2022"));
        assertThat(check(Scene.OFFICE)).isEqualTo(2);
        assertThat(scene.printed()).contains("预算年度为 2022").contains("未读取");

        scene.edit(
                Scene.OFFICE,
                workbook -> workbook.getSheet("封面").getRow(1).getCell(1).setCellValue("999999"));
        assertThat(check(Scene.OFFICE)).isEqualTo(2);
        assertThat(scene.printed()).contains("单位代码不在配置中").doesNotContain("缺少申报表");
    }

    @Test
    void aFileThatIsNoWorkbookGetsAListOnly() throws IOException {
        Files.writeString(scene.input("坏.xlsx"), "这不是工作簿");

        assertThat(check("坏.xlsx", "--feedback", scene.place("fb").toString())).isEqualTo(2);

        try (Workbook list =
                WorkbookFactory.create(scene.place("fb/坏-问题清单.xlsx").toFile(), null, true)) {
            assertThat(list.getNumberOfSheets()).isOne();
            assertThat(list.getSheetAt(0).getRow(5).getCell(4).getStringCellValue())
                    .isEqualTo("文件无法读取");
        }
    }

    @Test
    void refusesACallWithoutAFileOrWithOneThatIsNotThere() {
        assertThat(scene.check()).isEqualTo(64);
        assertThat(scene.check(scene.input("没有.xlsx").toString())).isEqualTo(64);
        assertThat(scene.printed()).contains("找不到文件").contains("没有.xlsx");
        assertThat(scene.check(scene.place("input").toString())).isEqualTo(64);
    }

    private void spoil() throws IOException {
        scene.edit(
                Scene.OFFICE,
                workbook -> workbook.getSheet("基本支出").getRow(1).getCell(7).setCellValue("约数"));
    }

    /** Checks files of the input folder; what begins with a dash and what follows it is passed on. */
    private int check(String... arguments) {
        boolean option = false;
        String[] resolved = arguments.clone();
        for (int i = 0; i < resolved.length; i++) {
            option |= resolved[i].startsWith("-");
            resolved[i] = option ? resolved[i] : scene.input(resolved[i]).toString();
        }
        return scene.check(resolved);
    }
}
