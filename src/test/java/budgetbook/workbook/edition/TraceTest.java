package budgetbook.workbook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.place.ColumnName;
import budgetbook.table.Cell;
import budgetbook.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 追溯 as a program reads it: every amount leads to rows of 明细 that add up to it, and these lead back. */
class TraceTest {
    private static final Pattern ROWS = Pattern.compile("SUM\\('(明细[0-9]*)'!([A-Z]+)([0-9]+):[A-Z]+([0-9]+)\\)");

    /** What the block of an amount says. */
    private static final class Block {
        private long fen;
        private int shares;
        private final List<String> back = new ArrayList<>();
        private final List<String> forth = new ArrayList<>();
        private final List<String> firstRows = new ArrayList<>();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 5})
    void everyAmountLeadsToRowsThatAddUpToItAndThatLeadBack(long seed) throws Exception {
        assertTraced(EditionScene.random(seed), false);
    }

    @Test
    void everyAmountOfThePublishedBudgetLeadsToItsRows() throws Exception {
        assertTraced(EditionScene.golden(), false);
    }

    @Test
    void whatManyUnitsAddUpToIsShownByUnit() throws Exception {
        assertTraced(EditionScene.random(4, 40), true);
    }

    private static void assertTraced(EditionScene scene, boolean large) throws Exception {
        int runs = 0;
        int shares = 0;

        try (XSSFWorkbook edition = scene.open()) {
            Map<String, Hyperlink> links = links(edition);
            for (Table table : scene.edition().tables()) {
                for (int row = 0; row < table.rows().size(); row++) {
                    for (int column = 0; column < table.columns().size(); column++) {
                        if (table.rows().get(row).cells().get(column) instanceof Cell.Amount amount
                                && amount.printed()) {
                            String place = table.name() + "!" + ColumnName.cell(table.firstDataRow() - 1 + row, column);
                            Block block = block(edition, links, place);
                            assertThat(block.fen)
                                    .as(place)
                                    .isEqualTo(amount.exact().fen());
                            assertThat(block.back)
                                    .as("back from the block of %s", place)
                                    .contains(place);
                            assertThat(block.forth)
                                    .as("forth from the block of %s", place)
                                    .isEqualTo(block.firstRows);
                            runs += block.forth.size();
                            shares += block.shares;
                        }
                    }
                }
            }
        }

        assertThat(runs).as("runs of rows").isPositive();
        assertThat(shares > 0).as("shares of sums over many rows").isEqualTo(large);
    }

    private static Block block(XSSFWorkbook edition, Map<String, Hyperlink> links, String place) {
        CellReference head = target(links.get(place), place);
        Sheet trace = edition.getSheet(head.getSheetName());
        Block block = new Block();
        assertThat(trace.getRow(head.getRow()).getCell(head.getCol()).getStringCellValue())
                .as("where %s leads", place)
                .startsWith(place + "　");
        for (int at = head.getRow(); trace.getRow(at) != null; at++) {
            for (org.apache.poi.ss.usermodel.Cell cell : trace.getRow(at)) {
                if (links.get(place(cell)) != null) {
                    CellReference target = target(links.get(place(cell)), place(cell));
                    boolean forth = target.getSheetName().startsWith("明细");
                    (forth ? block.forth : block.back).add(target.getSheetName() + "!" + target.formatAsString(false));
                }
                if (cell.getCellType() == CellType.FORMULA) {
                    Matcher rows = ROWS.matcher(cell.getCellFormula());
                    if (rows.find()) {
                        block.fen += sum(edition, rows);
                        block.firstRows.add(rows.group(1) + "!A" + rows.group(3));
                    }
                }
            }
            if (unitShare(trace.getRow(at))) {
                block.shares++;
                block.fen += Math.round(trace.getRow(at).getCell(amounts(trace)).getNumericCellValue() * 100);
            }
        }
        return block;
    }

    private static boolean unitShare(Row row) {
        org.apache.poi.ss.usermodel.Cell amount = row.getCell(amounts(row.getSheet()));
        return amount != null
                && amount.getCellType() == CellType.NUMERIC
                && row.getCell(3) != null
                && !row.getCell(3).getStringCellValue().isEmpty();
    }

    private static long sum(XSSFWorkbook edition, Matcher rows) {
        Sheet lines = edition.getSheet(rows.group(1));
        long fen = 0;
        for (int row = Integer.parseInt(rows.group(3)); row <= Integer.parseInt(rows.group(4)); row++) {
            fen += Math.round(lines.getRow(row - 1)
                            .getCell(ColumnName.column(rows.group(2)))
                            .getNumericCellValue()
                    * 100);
        }
        return fen;
    }

    private static int amounts(Sheet trace) {
        for (org.apache.poi.ss.usermodel.Cell cell : trace.getRow(4)) {
            if (cell.getStringCellValue().equals("金额（元）")) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column of amounts on " + trace.getSheetName());
    }

    /** The links of all sheets by their cells; POI goes through all of a sheet's whenever it is asked for one. */
    private static Map<String, Hyperlink> links(XSSFWorkbook edition) {
        Map<String, Hyperlink> links = new HashMap<>();
        for (Sheet sheet : edition) {
            for (Hyperlink link : sheet.getHyperlinkList()) {
                assertThat(link.getLastRow()).as("one cell").isEqualTo(link.getFirstRow());
                assertThat(link.getLastColumn()).as("one cell").isEqualTo(link.getFirstColumn());
                CellAddress address = new CellAddress(link.getFirstRow(), link.getFirstColumn());
                assertThat(links.put(sheet.getSheetName() + "!" + address, link))
                        .as("a second link in a cell")
                        .isNull();
            }
        }
        return links;
    }

    private static String place(org.apache.poi.ss.usermodel.Cell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getAddress();
    }

    private static CellReference target(@Nullable Hyperlink link, String from) {
        if (link == null) {
            throw new AssertionError("no link in " + from);
        }
        return new CellReference(link.getAddress());
    }
}
