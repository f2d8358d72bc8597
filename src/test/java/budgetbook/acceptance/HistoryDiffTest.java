package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code history --diff A B}: what two publications print differently, cell by cell. */
class HistoryDiffTest {
    private static final String BASIC = "基本支出预算表";
    private static final int AMOUNT = 4;
    private static final int ECONOMIC = 9;

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void firstPublication() throws IOException {
        scene = Scene.published(folder);
    }

    @Test
    void tellsOldAndNewAndDifferenceOfEveryCellThatAMovedAmountTouches() throws IOException {
        scene.edit(Scene.MUSEUM, workbook -> {
            amount(workbook, 4, 557400);
            amount(workbook, 5, 18200);
        });
        scene.run();

        assertThat(scene.command("history", "--diff", "1", "2")).isZero();

        assertThat(lines())
                .hasSize(14)
                .contains(
                        "预算06表 E27 E27 基本工资 工资福利支出 本年一般公共预算基本支出/合计 60.97 59.97 -1.00",
                        "预算07表 D48 D48 焦作市科技馆 人员类 事业人员及事业技术工人年基本工资 合计 56.74 55.74 -1.00",
                        "预算07表 D49 D49 焦作市科技馆 人员类 国家保留津贴（事业） 合计 0.82 1.82 +1.00");
    }

    @Test
    void rowsThatOnlyMovedHaveNotChanged() throws IOException {
        scene.edit(Scene.MUSEUM, workbook -> {
            Row row = workbook.getSheet(BASIC).getRow(5);
            row.getCell(ECONOMIC).setCellValue("30103");
            row.getCell(ECONOMIC + 1).setCellValue("奖金");
            amount(workbook, 5, 8200);
        });
        scene.run();

        scene.command("history", "--diff", "1", "2");

        assertThat(lines())
                .hasSize(10)
                .contains("预算06表 E31 E28 奖金 工资福利支出 本年一般公共预算基本支出/合计 56.93 57.75 +0.82")
                .allSatisfy(line -> assertThat(line).matches("预算0[68]表 .*(津贴补贴|奖金).*0\\.82$"));
    }

    @Test
    void tellsTextsThatChanged() throws IOException {
        scene.configure("tables/10.yml", "预算安排的支出", "预算安排的任何支出");
        scene.run();

        scene.command("history", "--diff", "1", "2");

        assertThat(scene.printed()).contains("总册有 1 格不同").contains("附注").contains("预算安排的任何支出");
    }

    @Test
    void comparesAcrossAnAddedColumn() throws IOException {
        scene.configure(
                "tables/13.yml",
                "      - {header: 合计}",
                "      - {header: 合计}\n      - {header: 其中：事业单位, where: {unit: [\"254301\", \"254302\"]}}");
        scene.run();

        scene.command("history", "--diff", "1", "2");

        assertThat(lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("预算13表 － D").contains("机构运行经费支出/其中：事业单位 － "));
    }

    @Test
    void saysWhenNothingDiffers() {
        assertThat(scene.command("history", "--diff", "1", "1")).isZero();

        assertThat(scene.printed()).contains("总册各格相同");
    }

    @Test
    void namesThePublicationsThatThereAreWhenOneIsAskedForThatIsNot() {
        assertThat(scene.command("history", "--diff", "1", "7")).isEqualTo(64);

        assertThat(scene.printed()).contains("没有第 7 号发布").contains("现有：1");
    }

    /** The table's lines, one space between the columns. */
    private List<String> lines() {
        return scene.printed()
                .lines()
                .filter(line -> line.startsWith("  预算"))
                .map(line -> line.strip().replaceAll(" {2,}", " "))
                .toList();
    }

    private static void amount(Workbook workbook, int row, double yuan) {
        Sheet sheet = workbook.getSheet(BASIC);
        sheet.getRow(row).getCell(AMOUNT).setCellValue(yuan);
    }
}
