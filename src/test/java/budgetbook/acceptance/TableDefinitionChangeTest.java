package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed table definition changes the sheet, with no code; a wrong one is refused with file and line. */
class TableDefinitionChangeTest {
    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void shippedSampleWithoutRules() throws IOException {
        scene = Scene.shipped(folder);
        try (Stream<Path> rules = Files.list(scene.config("reconciliation"))) {
            for (Path file : rules.toList()) {
                Files.writeString(file, "[]\n");
            }
        }
    }

    @Test
    void anAddedColumnIsPrintedWithItsSums() throws IOException {
        scene.configure(
                "tables/13.yml",
                "      - {header: 合计}",
                "      - {header: 合计}\n      - {header: 其中：事业单位, where: {unit: [\"254301\", \"254302\"]}}");

        assertThat(scene.run()).isZero();

        assertThat(column("预算13表", 3)).startsWith("其中：事业单位", "4.11");
    }

    @Test
    void aRenamedHeaderIsPrintedInEveryTableThatSharesIt() throws IOException {
        scene.configure("tables/03.yml", "header: 资本性支出", "header: 资本性支出（含基建）");

        assertThat(scene.run()).isZero();

        for (String table : List.of("预算03表", "预算05表", "预算10表", "预算11表")) {
            assertThat(column(table, 10)).contains("资本性支出（含基建）");
        }
    }

    @Test
    void aDroppedBlockOfRowsIsGone() throws IOException {
        String definition = Files.readString(scene.config("tables/02.yml"));
        Files.writeString(scene.config("tables/02.yml"), definition.substring(0, definition.indexOf("  - each: unit")));

        assertThat(scene.run()).isZero();

        assertThat(column("预算02表", 1)).endsWith("合计", "焦作市科学技术协会").doesNotContain("焦作市科技馆");
    }

    @Test
    void anUnknownKeyIsRefusedWithFileAndLine() throws IOException {
        scene.configure("tables/13.yml", "order: [economic]", "ordre: [economic]");

        assertThat(scene.run()).isEqualTo(64);

        assertThat(scene.printed()).contains("13.yml 第 16 行").contains("ordre").doesNotContain("Exception");
    }

    @Test
    void aCodeThatIsNotInTheClassificationIsRefused() throws IOException {
        scene.configure(
                "tables/09.yml",
                "{header: 公务接待费, where: {economic: \"30217\"}}",
                "{header: 公务接待费, where: {economic: \"30288\"}}");

        assertThat(scene.run()).isEqualTo(64);

        assertThat(scene.printed()).contains("09.yml").contains("30288");
    }

    @Test
    void anUnknownVariableIsRefused() throws IOException {
        scene.configure("tables/13.yml", "{economic.name}", "{economic.nmae}");

        assertThat(scene.run()).isEqualTo(64);

        assertThat(scene.printed()).contains("13.yml").contains("{economic.nmae}");
    }

    /** The texts of a column, empty cells left out, from the first header row down. */
    private List<String> column(String table, int column) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(scene.master().toFile(), null, true)) {
            Sheet sheet = workbook.getSheet(table);
            return IntStream.rangeClosed(3, sheet.getLastRowNum())
                    .mapToObj(sheet::getRow)
                    .filter(row -> row != null)
                    .map(row -> text(row, column))
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : cell.toString();
    }
}
