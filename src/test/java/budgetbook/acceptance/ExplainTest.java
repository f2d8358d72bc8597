package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code explain}: from a printed figure back to the cells in which somebody typed its parts. */
class ExplainTest {
    private static final long SEED = 20231123;
    private static final int CELLS = 15;

    @TempDir
    private Path folder;

    private final Map<String, Workbook> submissions = new HashMap<>();
    private Scene scene;

    @BeforeEach
    void publishedSample() throws IOException {
        scene = Scene.published(folder);
    }

    @Test
    void theLinesOfAnyFigureAddUpToItAndStandWhereItSays() throws IOException {
        List<Cell> figures = new ArrayList<>();
        try (Workbook master = WorkbookFactory.create(scene.master().toFile(), null, true)) {
            for (Sheet sheet : master) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.NUMERIC) {
                            figures.add(cell);
                        }
                    }
                }
            }
            assertThat(figures).hasSize(652);
            Collections.shuffle(figures, new Random(SEED));
            for (Cell figure : figures.subList(0, CELLS)) {
                String place = figure.getSheet().getSheetName() + "!" + figure.getAddress();
                assertExplained(place, BigDecimal.valueOf(figure.getNumericCellValue()));
            }
        }
    }

    private void assertExplained(String place, BigDecimal printed) throws IOException {
        assertThat(scene.command("explain", place, "--json"))
                .as("seed %s, %s", SEED, place)
                .isZero();
        JsonNode json = JsonMapper.shared().readTree(scene.printed());
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode line : json.get("lines")) {
            BigDecimal yuan = new BigDecimal(line.get("yuan").asString());
            assertThat(typed(line)).as("%s of %s", line, place).isEqualByComparingTo(yuan);
            sum = sum.add(yuan);
        }
        assertThat(sum).as(place).isEqualByComparingTo(json.get("exactYuan").asString());
        BigDecimal units = BigDecimal.ZERO;
        for (JsonNode unit : json.get("units")) {
            units = units.add(new BigDecimal(unit.get("yuan").asString()));
        }
        assertThat(units).as(place).isEqualByComparingTo(sum);
        assertThat(sum.movePointLeft(4).setScale(2, RoundingMode.HALF_UP))
                .as(place)
                .isEqualByComparingTo(printed);
    }

    /** What stands in the sender's cell, in 元. */
    private BigDecimal typed(JsonNode line) throws IOException {
        String file = line.get("file").asString();
        CellReference at = new CellReference(line.get("cell").asString());
        Cell cell = submission(file)
                .getSheet(line.get("sheet").asString())
                .getRow(at.getRow())
                .getCell(at.getCol());
        BigDecimal value = cell.getCellType() == CellType.NUMERIC
                ? BigDecimal.valueOf(cell.getNumericCellValue())
                : new BigDecimal(cell.getStringCellValue().replaceAll("[,，\\s]", ""));
        return file.equals(Scene.LEAD) ? value.movePointRight(4) : value;
    }

    private Workbook submission(String file) throws IOException {
        Workbook opened = submissions.get(file);
        if (opened == null) {
            opened = WorkbookFactory.create(scene.input(file).toFile(), null, true);
            submissions.put(file, opened);
        }
        return opened;
    }

    @AfterEach
    void closeSubmissions() throws IOException {
        for (Workbook workbook : submissions.values()) {
            workbook.close();
        }
    }

    @Test
    void saysWhereTheFiguresAreWhenACellIsNone() {
        assertThat(scene.command("explain", "预算05表!A3")).isEqualTo(64);
        assertThat(scene.printed()).contains("不在表的数据行中").contains("第 7 至 21 行");
        assertThat(scene.command("explain", "预算05表!E9")).isEqualTo(64);
        assertThat(scene.printed()).contains("不是金额");
        assertThat(scene.command("explain", "五表九行")).isEqualTo(64);
        assertThat(scene.printed()).contains("应写作 预算05表!F9");
    }
}
