package budgetbook.reconcile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;

/** A sheet read through POI's user model. */
record PoiSheetCells(Sheet sheet) implements SheetCells {

    static List<SheetCells> read(Path file) {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            List<SheetCells> sheets = new ArrayList<>();
            workbook.forEach(sheet -> sheets.add(new PoiSheetCells(sheet)));
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return sheet.getSheetName();
    }

    @Override
    public int rows() {
        return sheet.getLastRowNum() + 1;
    }

    @Override
    public String text(int row, int column) {
        Cell cell = cell(row, column);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    @Override
    public Optional<BigDecimal> number(int row, int column) {
        Cell cell = cell(row, column);
        return cell != null && cell.getCellType() == CellType.NUMERIC
                ? Optional.of(new BigDecimal(cell.getNumericCellValue(), new MathContext(15)))
                : Optional.empty();
    }

    @Override
    public List<Merge> merges() {
        return sheet.getMergedRegions().stream()
                .map(region -> new Merge(
                        region.getFirstRow(), region.getFirstColumn(), region.getLastRow(), region.getLastColumn()))
                .toList();
    }

    private @Nullable Cell cell(int row, int column) {
        Row line = sheet.getRow(row);
        return line == null ? null : line.getCell(column);
    }
}
