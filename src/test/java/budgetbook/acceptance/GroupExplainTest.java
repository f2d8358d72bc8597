package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code explain} of a group: from a figure to its departments, their units and the cells of their submissions. */
class GroupExplainTest {
    private static final long SEED = 410800;
    private static final int CELLS = 12;

    @TempDir
    private Path folder;

    @Test
    void theLinesOfItsDepartmentsAddUpToAnyFigure() throws IOException {
        GroupScene group = GroupScene.of(folder, 31, 2);
        assertThat(group.scene().run()).isZero();
        try (Workbook book = WorkbookFactory.create(group.workbook().toFile(), null, true)) {
            List<Cell> figures = new ArrayList<>();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    row.forEach(cell -> {
                        if (cell.getCellType() == CellType.NUMERIC) {
                            figures.add(cell);
                        }
                    });
                }
            }
            Collections.shuffle(figures, new Random(SEED));
            for (Cell figure : figures.subList(0, CELLS)) {
                String place = figure.getSheet().getSheetName() + "!" + figure.getAddress();
                assertExplained(group, place, BigDecimal.valueOf(figure.getNumericCellValue()));
            }
        }
    }

    private static void assertExplained(GroupScene group, String place, BigDecimal printed) throws IOException {
        assertThat(group.scene().command("explain", GroupScene.CODE, place, "--json"))
                .as(place + group.scene().printed())
                .isZero();
        JsonNode json = JsonMapper.shared().readTree(group.scene().printed());
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode department : json.get("departments")) {
            BigDecimal own = BigDecimal.ZERO;
            for (JsonNode line : department.get("lines")) {
                assertThat(line.get("unit").asString())
                        .startsWith(department.get("department").asString());
                own = own.add(new BigDecimal(line.get("yuan").asString()));
            }
            assertThat(own)
                    .as(place)
                    .isEqualByComparingTo(department.get("yuan").asString());
            sum = sum.add(own);
        }
        assertThat(sum).as(place).isEqualByComparingTo(json.get("exactYuan").asString());
        assertThat(sum.movePointLeft(4).setScale(2, RoundingMode.HALF_UP))
                .as(place)
                .isEqualByComparingTo(printed);
    }

    @Test
    void peopleReadDepartmentUnitAndLine() throws IOException {
        GroupScene group = GroupScene.of(folder, 31, 2);
        assertThat(group.scene().run()).isZero();
        String first = group.department(0).code() + " " + group.department(0).name();
        String second = group.department(1).code() + " " + group.department(1).name();

        assertThat(group.scene().command("explain", "汇总03!C6")).isZero();

        assertThat(group.scene().printed())
                .startsWith("汇总03表!C6　焦作市2023年各部门支出汇总表 · 合计 · 支出总计")
                .containsSubsequence(
                        first + "（第 1 号发布）",
                        group.department(0).units().get(0).code(),
                        second + "（第 1 号发布）",
                        group.department(1).units().get(0).code());

        assertThat(group.scene()
                        .command(
                                "explain",
                                "汇总03表!C6",
                                "--department",
                                group.department(1).code()))
                .isZero();
        assertThat(group.scene().printed()).contains(second).doesNotContain(first);
    }

    @Test
    void whatCannotBeExplainedSaysWhy() throws IOException {
        GroupScene group = GroupScene.of(folder, 31, 2);
        assertThat(group.scene().command("explain", "汇总03表!C6")).isEqualTo(64);
        assertThat(group.scene().printed()).contains("汇总 焦作市 还没有 2023 年度的发布，请先运行 run。");
        assertThat(group.scene().run()).isZero();

        assertThat(explained(group, GroupScene.CODE, "预算03表!C6")).contains("汇总册中没有预算表");
        assertThat(explained(group, "410801", "汇总03表!C6")).contains("没有汇总“410801”", GroupScene.CODE);
        assertThat(explained(group, "汇总09表!C6")).contains("没有汇总09表");
        assertThat(explained(group, "汇总03表!A7")).contains("不是金额");
        assertThat(explained(group, "汇总03表!C2")).contains("不在表的数据行中");

        group.correct(0);
        group.scene().run("--department", group.department(0).code());
        assertThat(group.scene().command("explain", "汇总03表!C6"))
                .as("the run of one department sums the group, too")
                .isZero();
    }

    private static String explained(GroupScene group, String... arguments) {
        assertThat(group.scene().command("explain", arguments)).isEqualTo(64);
        return group.scene().printed();
    }
}
