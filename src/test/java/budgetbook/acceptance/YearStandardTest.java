package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.GoldenDepartment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each year is published by its own standard, and restated by it when later years have another. */
class YearStandardTest {
    private static final String COLUMN =
            "      - {header: 合计}\n      - {header: 其中：事业单位, where: {unit: [\"254301\", \"254302\"]}}";

    @TempDir
    private Path folder;

    private Scene scene;

    /** 2023 is published; then table 13 gets a column in 2024, with a rule on it, and all units submit for 2024, too. */
    @BeforeEach
    void twoYears() throws IOException {
        scene = Scene.shipped(folder);
        for (String name : List.of(Scene.LEAD, Scene.MUSEUM, Scene.OFFICE)) {
            submitAgain(name, 2024);
        }
        Path tables = Files.createDirectories(scene.config("2024/tables"));
        Files.writeString(
                tables.resolve("13.yml"),
                Files.readString(scene.config("tables/13.yml")).replace("      - {header: 合计}", COLUMN));
        Path rules = Files.createDirectories(scene.config("2024/reconciliation"));
        Files.writeString(rules.resolve("90-year.yml"), """
                - id: 表内-13-事业单位
                  name: 事业单位的机关运行经费等于各行之和
                  guards: 新增的列漏计。
                  level: 错误
                  left: 预算13表[合计, 其中：事业单位]
                  right: sum(预算13表[科目编码=*, 其中：事业单位])
                  remedy: 请核对预算13表。
                """);
    }

    @Test
    void eachYearHasItsOwnTablesAndRules() throws IOException {
        assertThat(scene.run()).as(scene.printed()).isZero();
        byte[] published = Files.readAllBytes(scene.master());

        assertThat(scene.run("--year", "2024")).as(scene.printed()).isZero();

        assertThat(scene.printed()).contains("通过 4446");
        Path later = scene.place("output/2024/254-焦作市科学技术协会/焦作市科学技术协会2024年度部门预算.xlsx");
        assertThat(texts(later, "预算13表")).contains("其中：事业单位", "4.11");
        assertThat(texts(scene.master(), "预算13表")).doesNotContain("其中：事业单位");

        restate();

        assertThat(scene.master()).hasBinaryContent(published);
        assertThat(WorkbookText.compare(scene.master(), GoldenDepartment.FOLDER))
                .isEmpty();
    }

    @Test
    void aFigureIsExplainedByTheTablesOfItsYear() throws IOException {
        assertThat(scene.run("--year", "2024")).as(scene.printed()).isZero();

        assertThat(scene.command("explain", "--year", "2024", "预算13表!D6"))
                .as(scene.printed())
                .isZero();
        assertThat(scene.printed()).contains("其中：事业单位");
        assertThat(scene.command("explain", "--year", "2023", "预算13表!D6"))
                .as(scene.printed())
                .isEqualTo(64);
    }

    @Test
    void laterYearsGoByTheNearestStandardBefore() throws IOException {
        submitAgain(Scene.LEAD, 2026);
        submitAgain(Scene.MUSEUM, 2026);
        submitAgain(Scene.OFFICE, 2026);

        assertThat(scene.run("--year", "2026")).as(scene.printed()).isZero();

        assertThat(texts(scene.place("output/2026/254-焦作市科学技术协会/焦作市科学技术协会2026年度部门预算.xlsx"), "预算13表"))
                .contains("其中：事业单位");
    }

    /** Publishes 2023 anew, as its submission has come in anew, changed where nothing of it is published. */
    private void restate() throws IOException {
        Path file = scene.input(Scene.MUSEUM);
        try (Workbook workbook = open(file)) {
            workbook.getSheet("封面").createRow(40).createCell(0).setCellValue("由王五核对");
            save(workbook, file);
        }
        assertThat(scene.run("--year", "2023")).as(scene.printed()).isZero();
        assertThat(scene.printed()).contains("已发布第 2 号");
    }

    private void submitAgain(String name, int year) throws IOException {
        try (Workbook workbook = open(scene.input(name))) {
            boolean found = false;
            for (Row row : workbook.getSheet("封面")) {
                for (Cell cell : row) {
                    if (cell.toString().startsWith("2023")) {
                        cell.setCellValue(Integer.toString(year));
                        found = true;
                    }
                }
            }
            assertThat(found).as("the year on the cover of " + name).isTrue();
            save(workbook, scene.input(year + name));
        }
    }

    private static Workbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return WorkbookFactory.create(in);
        }
    }

    private static void save(Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private static List<String> texts(Path file, String sheet) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Workbook workbook = open(file)) {
            for (Row row : workbook.getSheet(sheet)) {
                row.forEach(cell -> texts.add(cell.toString()));
            }
        }
        return texts;
    }
}
