package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 试算: what can be computed is, whatever is missing or wrong; nothing that was published is touched. */
@NullUnmarked
class DraftTest {
    private static final String MASTER = "焦作市科学技术协会2023年度部门预算.xlsx";
    private static final String EDITION = "焦作市科学技术协会2023年度部门预算-核对稿.xlsx";

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void shippedSample() throws IOException {
        scene = Scene.shipped(folder);
    }

    @Test
    void computesWithoutAUnitAndSaysOnEverySheetAndPageWhatIsMissing() throws IOException {
        Files.delete(scene.input(Scene.OFFICE));

        assertThat(scene.run("--draft")).isZero();

        assertThat(scene.printed()).contains("支出总计 691.19 万元").contains("试算稿（未发布）：" + draft());
        assertThat(names(draft())).containsExactly(EDITION, MASTER, "运行报告.html");
        assertThat(names(scene.published())).containsExactly("试算");
        for (String file : List.of(MASTER, EDITION)) {
            try (Workbook workbook = open(draft().resolve(file))) {
                for (Sheet sheet : workbook) {
                    assertThat(sheet.getHeader().getCenter())
                            .as(sheet.getSheetName())
                            .contains("试算稿，未发布　缺报：反邪办　勾稽不通过");
                }
            }
        }
        try (Workbook workbook = open(draft().resolve(MASTER))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(15);
            for (Sheet sheet : workbook) {
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).endsWith("（试算稿）");
                Row last = sheet.getRow(sheet.getLastRowNum());
                assertThat(last.getCell(0).getStringCellValue()).startsWith("试算稿，未发布　缺报：反邪办");
            }
        }
        assertThat(Files.readString(draft().resolve("运行报告.html")))
                .contains("试算稿，未发布：1 个单位缺报")
                .contains("请 254302 反邪办 报送申报表。");
    }

    @Test
    void leavesThePublicationItsHistoryAndWhatMonitorsKnow() throws IOException {
        scene.hasPublished();
        scene.edit(
                Scene.OFFICE,
                workbook -> workbook.getSheet("封面").getRow(1).createCell(1).setCellValue("x"));
        String status = Files.readString(scene.place("state/status.json"));
        List<String> before = names(scene.published());
        byte[] master = Files.readAllBytes(scene.master());
        scene.command("history");
        String history = scene.printed();

        assertThat(scene.run("--draft")).as(scene.printed()).isZero();

        assertThat(names(scene.published())).containsAll(before).contains("试算").hasSize(before.size() + 1);
        assertThat(Files.readAllBytes(scene.master())).isEqualTo(master);
        assertThat(scene.place("state/status.json")).hasContent(status);
        scene.command("history");
        assertThat(scene.printed()).isEqualTo(history);
        assertThat(scene.run("--draft")).as("again").isZero();
    }

    @Test
    void aPublicationRemovesTheDraft() throws IOException {
        assertThat(scene.run("--draft")).isZero();
        assertThat(scene.printed()).contains("试算稿（未发布）");
        assertThat(draft()).isDirectory();

        assertThat(scene.run()).isZero();

        assertThat(draft()).doesNotExist();
        assertThat(scene.master()).exists();
    }

    @Test
    void whatIsNotReconciledCanBeLookedAtInTheDraft() throws IOException {
        Files.copy(
                Path.of("src/test/resources/cases/RECONCILIATION_FAILED/rule.yml"),
                scene.config("reconciliation/99.yml"));

        assertThat(scene.run()).isEqualTo(3);

        assertThat(scene.printed()).contains("试算/" + MASTER);
        assertThat(names(draft())).contains(MASTER, EDITION);
        assertThat(scene.master()).doesNotExist();
        try (Workbook workbook = open(draft().resolve(MASTER))) {
            assertThat(workbook.getSheetAt(0).getHeader().getCenter()).contains("勾稽不通过");
        }
        assertThat(Files.readString(scene.published().resolve("运行报告.html"))).contains("试算/");
    }

    private Path draft() {
        return scene.published().resolve("试算");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Workbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return WorkbookFactory.create(in);
        }
    }
}
