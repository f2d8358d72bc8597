package budgetbook.bench.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads by fastexcel, row by row. */
public final class FastexcelReading {
    private FastexcelReading() {}

    /** Reads the folder that the command line names. */
    public static void main(String[] arguments) throws Exception {
        CellCount.print(arguments, FastexcelReading::count);
    }

    private static long count(Path file) throws IOException {
        long cells = 0;
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    cells += rows.mapToLong(Row::getCellCount).sum();
                }
            }
        }
        return cells;
    }
}
