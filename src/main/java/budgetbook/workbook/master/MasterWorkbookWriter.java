package budgetbook.workbook.master;

import budgetbook.table.Table;
import budgetbook.workbook.file.StreamedSheet;
import budgetbook.workbook.file.WorkbookFile;
import budgetbook.workbook.sheet.PageMark;
import budgetbook.workbook.sheet.StyleRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the master workbook (总册): a sheet per table, values only. Holds no state; any thread may use it. */
public final class MasterWorkbookWriter {

    /**
     * Writes exactly these tables, in this order; the same tables give the same bytes.
     *
     * @param tables at least one
     * @param file its folder must exist; what stands there is replaced
     * @throws IOException if the file cannot be written; what is there then is of no use
     */
    public void write(List<Table> tables, Path file) throws IOException {
        write(tables, file, "");
    }

    /** The same with a mark at the head of every page; the empty one is none. */
    public void write(List<Table> tables, Path file, String mark) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            StyleRegistry styles = StyleRegistry.sameEverywhere(workbook);
            List<StreamedSheet> sheets = new ArrayList<>();
            for (Table table : tables) {
                XSSFSheet sheet = workbook.createSheet(table.name());
                TableSheet drawn = TableSheet.paged(table, sheet, styles);
                sheets.add(drawn.draw().on(sheet));
                drawn.showAgain();
            }
            PageMark.on(workbook, mark);
            workbook.setActiveSheet(0);
            WorkbookFile.save(workbook, sheets, file);
        }
    }
}
