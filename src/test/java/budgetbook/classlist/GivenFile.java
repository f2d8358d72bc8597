package budgetbook.classlist;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A list of codes as somebody hands it in, made for a test; a row is a text with | between its cells. */
final class GivenFile {
    private final Workbook workbook;
    private final Sheet sheet;

    private GivenFile(Workbook workbook, String sheet) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(sheet);
    }

    static GivenFile xlsx(String sheet, String... rows) {
        return new GivenFile(new XSSFWorkbook(), sheet).with(rows);
    }

    static GivenFile xls(String sheet, String... rows) {
        return new GivenFile(new HSSFWorkbook(), sheet).with(rows);
    }

    static Path csv(Path file, Charset charset, String... rows) throws IOException {
        String text =
                Arrays.stream(rows).map(row -> row.replace('|', ',') + "\n").collect(Collectors.joining());
        return Files.write(file, text.getBytes(charset));
    }

    /** A further sheet of the same workbook. */
    GivenFile and(String name, String... rows) {
        return new GivenFile(workbook, name).with(rows);
    }

    /** Merges cells such as A3:A8. */
    GivenFile merged(String... regions) {
        Arrays.stream(regions).map(CellRangeAddress::valueOf).forEach(sheet::addMergedRegion);
        return this;
    }

    Path save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                workbook) {
            workbook.write(out);
        }
        return file;
    }

    /** A cell that begins with # is a number. */
    private GivenFile with(String... rows) {
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|");
            for (int column = 0; column < cells.length; column++) {
                if (cells[column].startsWith("#")) {
                    cell(row, column).setCellValue(Double.parseDouble(cells[column].substring(1)));
                } else if (!cells[column].isEmpty()) {
                    cell(row, column).setCellValue(cells[column]);
                }
            }
        }
        return this;
    }

    private Cell cell(int row, int column) {
        Row found = sheet.getRow(row);
        return (found == null ? sheet.createRow(row) : found).createCell(column);
    }
}
