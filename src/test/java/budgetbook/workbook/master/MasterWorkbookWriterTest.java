package budgetbook.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.table.Cell;
import budgetbook.table.GoldenTables;
import budgetbook.table.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterWorkbookWriterTest {
    private final MasterWorkbookWriter writer = new MasterWorkbookWriter();

    @TempDir
    private Path folder;

    @Test
    void theSheetsAreTheTablesInTheirOrder() throws IOException {
        try (XSSFWorkbook workbook = written(GoldenTables.all())) {
            assertThat(StreamSupport.stream(workbook.spliterator(), false).map(sheet -> sheet.getSheetName()))
                    .containsExactlyElementsOf(
                            GoldenTables.all().stream().map(Table::name).toList());
            assertThat(workbook.getActiveSheetIndex()).isZero();
        }
    }

    @Test
    void everyCellStandsWhereTheStandardSays() throws IOException {
        try (XSSFWorkbook workbook = written(GoldenTables.all())) {
            for (Table table : GoldenTables.all()) {
                XSSFSheet sheet = workbook.getSheet(table.name());
                assertThat(text(sheet, 0, 0)).isEqualTo(table.name());
                assertThat(text(sheet, 1, 0)).isEqualTo(table.title());
                assertThat(text(sheet, 2, 0)).isEqualTo(table.caption().get(0));
                int lastColumn = table.columns().size() - 1;
                int lastRow = table.firstDataRow()
                        - 1
                        + table.rows().size()
                        + table.notes().size()
                        - 1;
                assertThat(sheet.getLastRowNum()).as(table.name()).isEqualTo(lastRow);
                for (int row = 0; row < table.rows().size(); row++) {
                    XSSFCell beyond =
                            sheet.getRow(table.firstDataRow() - 1 + row).getCell(lastColumn + 1);
                    assertThat(beyond).isNull();
                    for (int column = 0; column <= lastColumn; column++) {
                        XSSFCell cell =
                                sheet.getRow(table.firstDataRow() - 1 + row).getCell(column);
                        assertHolds(cell, table.rows().get(row).cells().get(column), table.name());
                    }
                }
            }
        }
    }

    @Test
    void notesFollowTheLastRow() throws IOException {
        Table table = GoldenTables.table(10);
        try (XSSFWorkbook workbook = written(List.of(table))) {
            assertThat(text(workbook.getSheetAt(0), 6, 4)).isEqualTo("合计");
            assertThat(text(workbook.getSheetAt(0), 7, 0))
                    .isEqualTo(table.notes().get(0));
        }
    }

    @Test
    void aFormStartsAtTheFourthRow() throws IOException {
        try (XSSFWorkbook workbook = written(List.of(GoldenTables.table(14)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(text(sheet, 3, 0)).isEqualTo("部门（单位）名称");
            assertThat(sheet.getMergedRegions().stream().map(Object::toString)).anyMatch(r -> r.contains("B4:E4"));
        }
    }

    @Test
    void nothingButValuesIsInTheFile() throws IOException {
        Path file = folder.resolve("values.xlsx");
        writer.write(GoldenTables.all(), file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName()))
                    .allMatch(name -> name.matches("(\\[Content_Types]|_rels/\\.rels|docProps/\\w+|xl/(workbook|styles"
                            + "|sharedStrings|_rels/workbook\\.xml|worksheets/(_rels/)?sheet\\d+(\\.xml)?"
                            + "|drawings/drawing\\d+))(\\.xml|\\.rels)?"));
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
            assertThat(workbook.getNumCellStyles()).isLessThan(30);
        }
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws IOException {
        Path first = folder.resolve("first.xlsx");
        Path second = folder.resolve("second.xlsx");
        TimeZone home = TimeZone.getDefault();
        writer.write(GoldenTables.all(), first);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            writer.write(GoldenTables.all(), second);
        } finally {
            TimeZone.setDefault(home);
        }
        assertThat(second).hasSameBinaryContentAs(first);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(second))) {
            PackagePropertiesPart properties =
                    workbook.getProperties().getCoreProperties().getUnderlyingProperties();
            assertThat(properties.getCreatedPropertyString()).isEqualTo("2000-01-01T00:00:00Z");
            assertThat(properties.getModifiedPropertyString()).isEqualTo("2000-01-01T00:00:00Z");
        }
        try (ZipFile zip = new ZipFile(second.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getTimeLocal().getYear()))
                    .containsOnly(2000);
        }
    }

    @Test
    void aMissingFolderIsTheCallersFault() {
        assertThatThrownBy(() -> writer.write(GoldenTables.all(), folder.resolve("none/x.xlsx")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private XSSFWorkbook written(List<Table> tables) throws IOException {
        Path file = folder.resolve("master.xlsx");
        writer.write(tables, file);
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static void assertHolds(XSSFCell actual, Cell expected, String table) {
        String place = table + "!" + actual.getAddress();
        if (expected instanceof Cell.Text text) {
            assertThat(actual.getCellType()).as(place).isEqualTo(CellType.STRING);
            assertThat(actual.getStringCellValue()).as(place).isEqualTo(text.text());
        } else if (expected instanceof Cell.Amount amount && amount.printed()) {
            assertThat(actual.getCellType()).as(place).isEqualTo(CellType.NUMERIC);
            assertThat(new BigDecimal(actual.getRawValue()))
                    .as(place)
                    .isEqualByComparingTo(amount.exact().printedWan());
            assertThat(actual.getCellStyle().getDataFormatString()).as(place).isEqualTo("#,##0.00");
        } else {
            assertThat(actual.getCellType()).as(place).isEqualTo(CellType.BLANK);
        }
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }
}
