package budgetbook.normalise;

import budgetbook.sample.SmallSubmission;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the making, cell by cell as a sender would fill it. */
@org.jspecify.annotations.NullUnmarked
public final class Book {
    final Workbook workbook;

    private Book(Workbook workbook) {
        this.workbook = workbook;
    }

    public static Book xlsx() {
        return new Book(new XSSFWorkbook());
    }

    static Book xls() {
        return new Book(new HSSFWorkbook());
    }

    /** One that somebody has sent, of either format. */
    static Book of(byte[] sent) throws IOException {
        return new Book(WorkbookFactory.create(new ByteArrayInputStream(sent)));
    }

    Sheet sheet(String name) {
        Sheet sheet = workbook.getSheet(name);
        return sheet == null ? workbook.createSheet(name) : sheet;
    }

    /** Adds a row below the last one; null leaves a cell out. */
    public Book row(String sheet, Object... values) {
        Sheet target = sheet(sheet);
        Row row = target.createRow(target.getLastRowNum() + 1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                SmallSubmission.fill(row.createCell(i), values[i]);
            }
        }
        return this;
    }

    public Book set(String sheet, String address, Object value) {
        SmallSubmission.fill(cell(sheet, address), value);
        return this;
    }

    Cell cell(String sheet, String address) {
        CellAddress at = new CellAddress(address);
        Row row = sheet(sheet).getRow(at.getRow());
        Row target = row == null ? sheet(sheet).createRow(at.getRow()) : row;
        return target.getCell(at.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    Book merge(String sheet, String range) {
        sheet(sheet).addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    public Path save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
