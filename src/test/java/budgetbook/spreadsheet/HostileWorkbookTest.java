package budgetbook.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.spreadsheet.cell.RawCell;
import budgetbook.spreadsheet.cell.RawRow;
import budgetbook.spreadsheet.cell.RawRows;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.spreadsheet.cell.RawWorkbook;
import budgetbook.spreadsheet.cell.TopMerges;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a workbook may claim to break its reader: each is refused in words, or read for what it is, and soon. */
@Timeout(10)
class HostileWorkbookTest {
    @TempDir
    Path folder;

    static Stream<Arguments> refusals() {
        return Stream.of(
                sheet("a row twice", "<row r=\"2\"/><row r=\"2\"/>", "重复"),
                sheet("rows going down", "<row r=\"3\"/><row r=\"2\"/>", "颠倒"),
                sheet("a row below zero", "<row r=\"-1\"/>", "越界"),
                sheet("a row number without end", "<row r=\"99999999999999\"/>", "损坏"),
                sheet("a column beyond XFD", "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", "列号"),
                sheet("a cell of another row", "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>", "列号"),
                sheet("a place that is none", "<row r=\"1\"><c r=\"A1B\"><v>1</v></c></row>", "列号"),
                sheet(
                        "two cells in one place",
                        "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c><c r=\"B1\"><v>3</v></c></row>",
                        "同一位置"),
                sheet("two values in a cell", "<row r=\"1\"><c r=\"A1\"><v>1</v><v>2</v></c></row>", "两个值"),
                sheet("a text of two megabytes", text(2 << 20), "32767"),
                sheet("nested without end", "<a>".repeat(1000) + "</a>".repeat(1000), "损坏"),
                sheet("an entity", "<row r=\"1\"><c t=\"str\"><v>&b;</v></c></row>", "损坏"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void isRefused(String name, String rows, String reason) {
        assertThatThrownBy(() -> count(new HandMade()
                        .sheet("<sheetData>" + rows + "</sheetData>")
                        .save(folder.resolve("h.xlsx"))))
                .as(name)
                .isInstanceOfSatisfying(
                        UnreadableWorkbookException.class,
                        refusal -> assertThat(refusal.reason()).contains(reason));
    }

    @Test
    void anAttributeTooLongForMemoryIsRefused() {
        assertThatThrownBy(() -> count(new HandMade()
                        .sheet("<sheetData><row x=\"" + noise(9 << 20) + "\"/></sheetData>")
                        .save(folder.resolve("a.xlsx"))))
                .isInstanceOf(UnreadableWorkbookException.class)
                .hasMessageContaining("庞大");
    }

    @Test
    void sharedTextsTooManyForMemoryAreRefused() {
        assertThatThrownBy(() -> count(new HandMade()
                        .strings(("<si><t>" + noise(20_000) + "</t></si>").repeat(4_000))
                        .sheet("<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>")
                        .save(folder.resolve("s.xlsx"))))
                .isInstanceOf(UnreadableWorkbookException.class)
                .hasMessageMatching(".*(异常地多|庞大).*");
    }

    @Test
    void cellsOutOfOrderAreReadByTheirPlace() throws Exception {
        Path file = new HandMade()
                .sheet("<sheetData><row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c></row></sheetData>")
                .save(folder.resolve("o.xlsx"));
        try (RawWorkbook workbook = Workbooks.open(file);
                RawRows rows = workbook.rows(workbook.sheets().get(0))) {
            RawRow row = Objects.requireNonNull(rows.next());
            assertThat(row.cells()).extracting(RawCell::column).containsExactly(0, 2);
            assertThat(row.value(2).shown()).isEqualTo("3");
        }
    }

    @Test
    void whatJavaReadsAsANumberButExcelDoesNotStaysAText() throws Exception {
        Path file = new HandMade()
                .sheet("<sheetData><row r=\"1\"><c><v>60d</v></c><c><v>0x1p3</v></c><c><v>NaN</v></c><c><v>INF</v></c>"
                        + "<c><v>1.5e-3</v></c><c><v>-0</v></c><c><v>12345678901234567</v></c></row></sheetData>")
                .save(folder.resolve("n.xlsx"));
        try (RawWorkbook workbook = Workbooks.open(file);
                RawRows rows = workbook.rows(workbook.sheets().get(0))) {
            RawRow row = Objects.requireNonNull(rows.next());
            assertThat(row.cells().stream().map(cell -> cell.value().shown()))
                    .containsExactly("60d", "0x1p3", "NaN", "INF", "0.0015", "0", "12345678901234600");
            assertThat(row.value(0)).isInstanceOf(RawValue.Text.class);
        }
    }

    @Test
    void mergesByTheHundredThousandAndColumnsByTheMillionCostLittle() throws Exception {
        StringBuilder merges = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            merges.append("<mergeCell ref=\"A")
                    .append(i + 1)
                    .append(":XFD")
                    .append(i + 2)
                    .append("\"/>");
        }
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            columns.append("<col min=\"1\" max=\"").append(i % 16_384 + 1).append("\" hidden=\"1\"/>");
        }
        Path file = new HandMade()
                .sheet("<dimension ref=\"A1:XFD1048576\"/><cols>" + columns
                        + "</cols><sheetData><row><c><v>1</v></c></row>" + "</sheetData><mergeCells>" + merges
                        + "</mergeCells>")
                .save(folder.resolve("m.xlsx"));
        long began = System.nanoTime();
        try (RawWorkbook workbook = Workbooks.open(file)) {
            TopMerges top = new TopMerges(workbook.layout(workbook.sheets().get(0)), 20);
            assertThat(top.over(20, 16_383)).isPresent();
        }
        assertThat(count(file)).isEqualTo(1);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    private static String text(int length) {
        return "<row r=\"1\"><c t=\"str\"><v>" + noise(length) + "</v></c></row>";
    }

    /** Text that does not compress to nothing. */
    private static String noise(int length) {
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.toString();
    }

    private static Arguments sheet(String name, String rows, String reason) {
        return Arguments.of(name, rows, reason);
    }

    private static int count(Path file) throws UnreadableWorkbookException {
        int cells = 0;
        try (RawWorkbook workbook = Workbooks.open(file);
                RawRows rows = workbook.rows(workbook.sheets().get(0))) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                cells += row.cells().size();
            }
        }
        return cells;
    }
}
