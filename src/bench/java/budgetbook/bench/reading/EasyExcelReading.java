package budgetbook.bench.reading;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.context.AnalysisContext;
import com.alibaba.excel.event.AnalysisEventListener;
import java.nio.file.Path;
import java.util.Map;

/** Reads by EasyExcel, row by row as maps. */
public final class EasyExcelReading extends AnalysisEventListener<Map<Integer, String>> {
    private long cells;

    private EasyExcelReading() {}

    /** Reads the folder that the command line names. */
    public static void main(String[] arguments) throws Exception {
        CellCount.print(arguments, EasyExcelReading::count);
    }

    private static long count(Path file) {
        EasyExcelReading reading = new EasyExcelReading();
        EasyExcel.read(file.toFile(), reading).headRowNumber(0).doReadAll();
        return reading.cells;
    }

    @Override
    public void invoke(Map<Integer, String> row, AnalysisContext context) {
        cells += row.size();
    }

    @Override
    public void doAfterAllAnalysed(AnalysisContext context) {}
}
