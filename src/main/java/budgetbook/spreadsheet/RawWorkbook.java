package budgetbook.spreadsheet;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.FileMagic;

/**
 * A workbook on disk as its file tells it: sheets, rows, typed cells. Knows nothing of submissions; merged cells are
 * left as they are. Not thread-safe.
 */
public interface RawWorkbook extends AutoCloseable {

    /** Opens a workbook; its content decides what it is (OOXML or BIFF8), never its name. */
    static RawWorkbook open(Path file) throws UnreadableWorkbookException {
        File source = file.toFile();
        if (source.length() == 0) {
            throw new UnreadableWorkbookException("文件是空的（0 字节）", null);
        }
        FileMagic magic;
        try {
            magic = FileMagic.valueOf(source);
        } catch (IOException e) {
            throw new UnreadableWorkbookException("文件打不开，可能正被占用或没有读取权限", e);
        }
        return switch (magic) {
            case OOXML -> OoxmlWorkbook.open(source);
            case OLE2 -> BinaryWorkbook.open(source);
            case BIFF2, BIFF3, BIFF4 -> throw new UnreadableWorkbookException("文件是 Excel 4.0 及更早的格式", null);
            case HTML, XML -> throw new UnreadableWorkbookException("文件其实是网页或 XML 文本，不是 Excel 工作簿", null);
            case PDF -> throw new UnreadableWorkbookException("文件其实是 PDF，不是 Excel 工作簿", null);
            default -> throw new UnreadableWorkbookException("文件内容不是 Excel 工作簿", null);
        };
    }

    /** The worksheets in workbook order; chart and macro sheets are none. */
    List<RawSheet> sheets();

    /** The rows of a sheet from the first; to be closed. Several may be open at a time. */
    RawRows rows(RawSheet sheet) throws UnreadableWorkbookException;

    /** Merged regions and hidden columns; costs a pass over the sheet, so ask once. */
    SheetLayout layout(RawSheet sheet) throws UnreadableWorkbookException;

    @Override
    void close();
}
