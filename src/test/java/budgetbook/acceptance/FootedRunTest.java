package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.oracle.RandomConfiguration;
import budgetbook.oracle.RandomDepartment;
import budgetbook.rounding.HalfCents;
import budgetbook.sample.RandomSubmissions;
import budgetbook.sample.WithoutBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code rounding: footed}, from the configuration to the published workbooks. */
class FootedRunTest {
    private static final long SEED = 3;
    private static final long UNFOOTABLE = 8;

    @TempDir
    private Path folder;

    @Test
    void theSampleIsPublishedAgainBecauseOfTheConfigurationAndPrintsTheSame() throws IOException {
        Scene scene = Scene.published(folder);
        byte[] before = Files.readAllBytes(scene.master());

        scene.configure("budgetbook.yml", "rounding: exact", "rounding: footed");

        assertThat(scene.run()).isZero();
        assertThat(scene.history()).hasSize(1);
        assertThat(scene.command("history")).isZero();
        assertThat(scene.printed()).contains("配置改动");
        assertThat(Files.readAllBytes(scene.master())).isEqualTo(before);
        assertThat(scene.run()).isZero();
        assertThat(scene.history()).as("nothing has changed").hasSize(1);
    }

    @Test
    void adjustmentsAreListedInTheWorkingEditionAndExplained() throws Exception {
        RandomDepartment random = RandomDepartment.of(SEED);
        Scene scene = footed(random, random.department());

        assertThat(scene.run()).as("%s: %s", random, scene.printed()).isZero();

        Path output = folder.resolve("output");
        Path master = BudgetbookRun.master(
                output,
                random.department().year(),
                random.department().code(),
                random.department().name());
        List<List<String>> listed = adjustments(edition(master));
        assertThat(listed).hasSizeGreaterThan(20);
        try (Workbook published = WorkbookFactory.create(master.toFile(), null, true)) {
            for (List<String> adjustment : listed.subList(0, 3)) {
                assertExplained(scene, adjustment.get(0), Double.parseDouble(adjustment.get(1)), published);
            }
        }
        assertThat(Files.readString(master.resolveSibling("运行报告.html")))
                .contains("舍位调整", listed.get(0).get(0).split("!")[1]);
    }

    @Test
    void totalsThatCannotFootArePublishedAndListed() throws Exception {
        RandomDepartment random = RandomDepartment.of(UNFOOTABLE);
        Scene scene = footed(random, HalfCents.of(random.department()));

        assertThat(scene.run()).as("%s: %s", random, scene.printed()).isZero();

        Path master = BudgetbookRun.master(
                folder.resolve("output"),
                random.department().year(),
                random.department().code(),
                random.department().name());
        List<String> listed = unfooted(edition(master));
        assertThat(listed)
                .hasSizeGreaterThan(5)
                .allMatch(text -> text.matches(".*，印出的两方相差 0\\.0\\d 万元，涉及 预算\\d\\d表!.*"));
        String page = Files.readString(master.resolveSibling("运行报告.html"));
        assertThat(listed).allMatch(page::contains);
    }

    /** Its submissions, its configuration, and tables that are to foot. */
    private Scene footed(RandomDepartment random, DeclaredDepartment department) throws Exception {
        Scene scene = Scene.of(folder);
        RandomSubmissions.write(department, random.codes(), SEED, Files.createDirectory(folder.resolve("input")));
        RandomConfiguration.write(random, folder.resolve("config"));
        WithoutBook.in(folder.resolve("config"));
        scene.configure("budgetbook.yml", "rounding: exact", "rounding: footed");
        return scene;
    }

    /** What the sheet 舍位调整 lists as not to be footed. */
    private static List<String> unfooted(Path edition) throws IOException {
        List<String> listed = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(edition.toFile(), null, true)) {
            for (Row row : workbook.getSheet("舍位调整")) {
                if (row.getCell(8) != null && row.getCell(8).toString().startsWith("未能平衡：")) {
                    listed.add(row.getCell(8).toString());
                }
            }
        }
        return listed;
    }

    private static void assertExplained(Scene scene, String place, double added, Workbook published) {
        assertThat(scene.command("explain", place, "--json")).as(place).isZero();
        JsonNode json = JsonMapper.shared().readTree(scene.printed());
        String[] cell = place.split("!");
        var at = new org.apache.poi.ss.util.CellReference(cell[1]);
        double printed = published
                .getSheet(cell[0])
                .getRow(at.getRow())
                .getCell(at.getCol())
                .getNumericCellValue();
        assertThat(json.get("printedWan").asString()).isEqualTo(String.format("%.2f", printed));
        assertThat(Double.parseDouble(json.get("adjustmentWan").asString())).isEqualTo(added);
        assertThat(scene.command("explain", place)).isZero();
        assertThat(scene.printed()).contains("舍位平衡调整");
    }

    private static Path edition(Path master) {
        return master.resolveSibling(master.getFileName().toString().replace(".xlsx", "-核对稿.xlsx"));
    }

    /** The cells that the sheet 舍位调整 lists, and what was added to each. */
    private static List<List<String>> adjustments(Path edition) throws IOException {
        List<List<String>> listed = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(edition.toFile(), null, true)) {
            Sheet sheet = workbook.getSheet("舍位调整");
            for (Row row : sheet) {
                if (row.getCell(1) != null && row.getCell(1).toString().matches("预算\\d\\d表!.*")) {
                    listed.add(List.of(
                            row.getCell(1).toString(),
                            Double.toString(row.getCell(7).getNumericCellValue())));
                }
            }
        }
        return listed;
    }
}
