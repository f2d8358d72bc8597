package budgetbook.workbook.file;

import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose long lists go to disk row by row, over one that is held in memory. Texts of the lists stand in their
 * cells rather than in the shared table, which would hold them all in memory.
 */
public final class StreamedWorkbook extends SXSSFWorkbook {
    private static final int ROWS_IN_MEMORY = 50;

    /** Streams into the sheets of a workbook, which has them all. */
    public StreamedWorkbook(XSSFWorkbook held) {
        super(held, ROWS_IN_MEMORY, true, false);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        return new WorkbookFile.TimelessZip(out);
    }
}
