package budgetbook.spreadsheet.binary;

import budgetbook.place.CellRange;
import budgetbook.spreadsheet.cell.Damage;
import budgetbook.spreadsheet.cell.RawRows;
import budgetbook.spreadsheet.cell.RawSheet;
import budgetbook.spreadsheet.cell.RawWorkbook;
import budgetbook.spreadsheet.cell.SheetLayout;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** A BIFF8 workbook (.xls), held in memory: the format allows 65,536 rows a sheet. */
public final class BinaryWorkbook implements RawWorkbook {
    private static final int COLUMNS = 256;

    /** Widths count in parts of a character. */
    private static final int CHARACTER = 256;

    private final HSSFWorkbook workbook;
    private final BinaryLooks looks;
    private final BinaryScan scan;
    private final List<RawSheet> sheets;

    private BinaryWorkbook(HSSFWorkbook workbook, BinaryScan scan) {
        this.scan = scan;
        this.sheets = sheets(workbook);
        this.workbook = workbook;
        this.looks = new BinaryLooks(workbook);
    }

    public static RawWorkbook open(File file) throws UnreadableWorkbookException {
        try (POIFSFileSystem container = new POIFSFileSystem(file, true)) {
            if (!container.getRoot().hasEntryCaseInsensitive("Workbook")) {
                throw container.getRoot().hasEntryCaseInsensitive("Book")
                        ? new UnreadableWorkbookException("文件是 Excel 95 及更早的格式", null)
                        : new UnreadableWorkbookException("文件不是 Excel 工作簿，而是另一种 Office 文档", null);
            }
            BinaryScan scan = BinaryScan.of(container.getRoot());
            return new BinaryWorkbook(new HSSFWorkbook(container.getRoot(), false), scan);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableWorkbookException("文件设有打开密码", e);
        } catch (OldExcelFormatException e) {
            throw new UnreadableWorkbookException("文件是 Excel 95 及更早的格式", e);
        } catch (IOException | RuntimeException e) {
            // POI reports damaged records by unchecked exceptions of many kinds.
            throw Damage.of(e);
        }
    }

    @Override
    public List<RawSheet> sheets() {
        return sheets;
    }

    private static List<RawSheet> sheets(HSSFWorkbook workbook) {
        List<RawSheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            sheets.add(new RawSheet(i, workbook.getSheetName(i), visibility(workbook.getSheetVisibility(i))));
        }
        return sheets;
    }

    private static RawSheet.Visibility visibility(SheetVisibility visibility) {
        return switch (visibility) {
            case VISIBLE -> RawSheet.Visibility.VISIBLE;
            case HIDDEN -> RawSheet.Visibility.HIDDEN;
            case VERY_HIDDEN -> RawSheet.Visibility.VERY_HIDDEN;
        };
    }

    @Override
    public RawRows rows(RawSheet sheet) {
        return new BinaryRows(workbook.getSheetAt(sheet.index()), sheet.index(), looks, scan);
    }

    @Override
    public SheetLayout layout(RawSheet sheet) throws UnreadableWorkbookException {
        try {
            return layout(workbook.getSheetAt(sheet.index()));
        } catch (RuntimeException e) {
            // POI looks at some records only now, and reports damaged ones by unchecked exceptions of many kinds.
            throw Damage.of(e);
        }
    }

    private static SheetLayout layout(HSSFSheet source) {
        List<CellRange> merged = new ArrayList<>();
        for (CellRangeAddress range : source.getMergedRegions()) {
            if (range.getNumberOfCells() > 1) {
                merged.add(new CellRange(
                        range.getFirstRow() + 1,
                        range.getFirstColumn(),
                        range.getLastRow() + 1,
                        range.getLastColumn()));
            }
        }
        BitSet hidden = new BitSet();
        for (int column = 0; column < COLUMNS; column++) {
            boolean narrow = source.getColumnWidth(column) < SheetLayout.LEAST_WIDTH * CHARACTER;
            hidden.set(column, narrow || source.isColumnHidden(column));
        }
        return new SheetLayout(merged, hidden);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new IllegalStateException("cannot close a workbook", e);
        }
    }
}
