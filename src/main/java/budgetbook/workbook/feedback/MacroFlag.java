package budgetbook.workbook.feedback;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** The records of an .xls that say that it has macros: Excel complains where they are and the macros are not. */
final class MacroFlag {
    /** ObProj and CodeName of the workbook. */
    private static final List<Integer> RECORDS = List.of(0xD3, 0x1BD);

    private MacroFlag() {}

    static void remove(HSSFWorkbook workbook) {
        List<Record> records = new ArrayList<>(workbook.getInternalWorkbook().getRecords());
        for (Record flag : records) {
            if (RECORDS.contains((int) flag.getSid())) {
                workbook.getInternalWorkbook().getWorkbookRecordList().remove(flag);
            }
        }
    }
}
