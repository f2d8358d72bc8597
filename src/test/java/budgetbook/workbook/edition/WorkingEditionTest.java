package budgetbook.workbook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The working edition as a program reads it: the same values as the master, totals alive, every amount traceable. */
class WorkingEditionTest {
    private static final long GOLDEN = 0;
    private static final Path TOTALS = Path.of("src/test/resources/edition/totals.txt");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {GOLDEN, 2, 3, 5})
    void everySheetOfTheMasterStandsInItWithTheSameValues(long seed) throws Exception {
        EditionScene scene = scene(seed);

        try (XSSFWorkbook edition = scene.open();
                XSSFWorkbook master = EditionScene.open(scene.master())) {
            for (Sheet sheet : master) {
                List<String> differences = new ArrayList<>();
                for (Row row : sheet) {
                    row.forEach(cell -> {
                        String expected = value((XSSFCell) cell);
                        String found = value(at(
                                edition.getSheet(sheet.getSheetName()),
                                cell.getAddress().formatAsString()));
                        if (!expected.equals(found) && !(expected.isEmpty() && found.equals("合计"))) {
                            differences.add(cell.getAddress() + ": " + expected + " but " + found);
                        }
                    });
                }
                assertThat(differences).as(sheet.getSheetName()).isEmpty();
            }
        }
    }

    @Test
    void totalRowsThatTheMasterLeavesBareSayThatTheyAreTotals() throws Exception {
        EditionScene scene = scene(GOLDEN);

        try (XSSFWorkbook edition = scene.open();
                XSSFWorkbook master = EditionScene.open(scene.master())) {
            assertThat(value(at(master.getSheet("预算07表"), "A6"))).isEmpty();
            assertThat(value(at(edition.getSheet("预算07表"), "A6"))).isEqualTo("合计");
            assertThat(value(at(edition.getSheet("预算03表"), "A7")))
                    .as("a total that has a label, in another column")
                    .isEmpty();
        }
    }

    @Test
    void everyTotalWhosePartsStandOnItsSheetIsTheFormulaThatWasApproved() throws Exception {
        List<String> formulas = new ArrayList<>();
        try (XSSFWorkbook edition = scene(GOLDEN).open()) {
            for (int number = 0; number < 15; number++) {
                Sheet sheet = edition.getSheet(String.format("预算%02d表", number + 1));
                for (Row row : sheet) {
                    row.forEach(cell -> {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas.add(sheet.getSheetName() + "!" + cell.getAddress() + " =" + cell.getCellFormula());
                        }
                    });
                }
            }
        }
        Path drawn = Files.write(
                Files.createDirectories(Path.of("target", "edition")).resolve("totals.txt"), formulas);

        assertThat(drawn).as("to approve it, copy it to %s", TOTALS).hasSameTextualContentAs(TOTALS);
    }

    @Test
    void aChangedPartChangesItsTotalWhenRecalculated() throws Exception {
        try (XSSFWorkbook edition = scene(GOLDEN).open()) {
            XSSFCell part = at(edition.getSheet("预算03表"), "H10");
            XSSFCell total = at(edition.getSheet("预算03表"), "H7");
            double before = total.getNumericCellValue();

            part.setCellValue(part.getNumericCellValue() + 1);
            new XSSFFormulaEvaluator(edition).evaluateFormulaCell(total);

            assertThat(total.getNumericCellValue()).isEqualTo(before + 1);
        }
    }

    @Test
    void theSameInputsGiveTheSameBytes() throws Exception {
        EditionScene scene = scene(3);
        Path again = folder.resolve("again.xlsx");

        new WorkingEditionWriter().write(scene.edition(), again);

        assertThat(again).hasSameBinaryContentAs(scene.file());
    }

    @Test
    void noClockGoesIntoItsZip() throws Exception {
        try (ZipFile zip = new ZipFile(scene(GOLDEN).file().toFile())) {
            assertThat(zip.stream())
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.getTimeLocal())
                            .as(entry.getName())
                            .isEqualTo(LocalDateTime.of(2000, 1, 1, 0, 0)));
        }
    }

    private static EditionScene scene(long seed) throws Exception {
        return seed == GOLDEN ? EditionScene.golden() : EditionScene.random(seed);
    }

    private static XSSFCell at(Sheet sheet, String address) {
        CellReference reference = new CellReference(address.substring(address.indexOf('!') + 1));
        Row row = sheet.getRow(reference.getRow());
        return (XSSFCell) row.getCell(reference.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static String value(XSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }
}
