package budgetbook.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A form that is open: things are pasted into it past drop-downs and locks, and it shows what it comes to. Rows count from 1. */
final class OpenForm implements AutoCloseable {
    static final int FIRST = 4;
    private static final int HEADER = 3;

    private final Workbook workbook;

    private OpenForm(Workbook workbook) {
        this.workbook = workbook;
    }

    static OpenForm of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new OpenForm(WorkbookFactory.create(in));
        }
    }

    Workbook workbook() {
        return workbook;
    }

    /** Writes into a row from a column on; null leaves a cell as it is. */
    OpenForm paste(String sheet, int row, String header, Object... values) {
        int column = column(sheet, header);
        for (Object value : values) {
            put(sheet, row, column++, value);
        }
        return this;
    }

    /** Writes into a cell. */
    void put(String sheet, int row, int column, Object value) {
        Cell cell = cell(sheet, row, column);
        if (value == null) {
            return;
        }
        if (cell.getCellType() == CellType.FORMULA) {
            cell.removeFormula();
        }
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** Calculates all formulas anew. */
    OpenForm calculate() {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        evaluator.evaluateAll();
        return this;
    }

    /** What a cell shows; of a formula its last result. */
    String shown(String sheet, int row, String header) {
        return shown(sheet, row, column(sheet, header));
    }

    String shown(String sheet, int row, int column) {
        Cell cell = cell(sheet, row, column);
        return cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.STRING
                ? cell.getStringCellValue()
                : cell.getCellType() == CellType.FORMULA
                        ? String.valueOf(cell.getNumericCellValue())
                        : new DataFormatter().formatCellValue(cell);
    }

    Path save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private Cell cell(String sheet, int row, int column) {
        return workbook.getSheet(sheet).getRow(row - 1).getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** The formula of what is printed of a sheet. */
    String printArea(String sheet) {
        int index = workbook.getSheetIndex(sheet);
        return workbook.getNames("_xlnm.Print_Area").stream()
                .filter(name -> name.getSheetIndex() == index)
                .map(Name::getRefersToFormula)
                .collect(Collectors.joining());
    }

    int column(String sheet, String header) {
        Row headers = workbook.getSheet(sheet).getRow(HEADER - 1);
        for (Cell cell : headers) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalStateException(sheet + " has no column " + header);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
