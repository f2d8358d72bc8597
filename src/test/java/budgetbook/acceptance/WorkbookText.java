package budgetbook.acceptance;

import budgetbook.oracle.ExpectedTable;
import budgetbook.oracle.GoldenTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import tools.jackson.databind.json.JsonMapper;

/** A master workbook, read with plain POI, against the tables that it must print. */
public final class WorkbookText {
    private WorkbookText() {}

    /**
     * The differences between a master workbook and the golden tables, each with sheet, cell, expected and found; empty
     * if there is none.
     *
     * @param golden the folder of golden data
     */
    public static List<String> compare(Path master, Path golden) throws IOException {
        String name = JsonMapper.shared()
                .readTree(golden.resolve("department.json"))
                .get("name")
                .asString();
        return compare(master, GoldenTables.read(golden), name);
    }

    /** Likewise with tables from elsewhere. */
    public static List<String> compare(Path master, List<ExpectedTable> tables, String departmentName)
            throws IOException {
        List<String> differences = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(master.toFile(), "", true)) {
            List<String> sheets = IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(workbook::getSheetName)
                    .toList();
            List<String> names = tables.stream().map(ExpectedTable::name).toList();
            if (!sheets.equals(names)) {
                differences.add("sheets: expected " + names + ", found " + sheets);
            }
            for (ExpectedTable table : tables) {
                if (sheets.contains(table.name())) {
                    differences.addAll(
                            new SheetComparison(workbook.getSheet(table.name()), table).differences(departmentName));
                }
            }
        }
        return differences;
    }
}
