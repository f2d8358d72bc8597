package budgetbook.spreadsheet;

import budgetbook.spreadsheet.binary.BinaryWorkbook;
import budgetbook.spreadsheet.cell.Damage;
import budgetbook.spreadsheet.cell.RawWorkbook;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.spreadsheet.ooxml.DefaultPassword;
import budgetbook.spreadsheet.ooxml.OoxmlWorkbook;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.FileMagic;

/** Opens workbooks of every kind that a person may hand in. */
public final class Workbooks {
    private Workbooks() {}

    /** Opens a workbook; its content decides what it is (OOXML or BIFF8), never its name. */
    public static RawWorkbook open(Path file) throws UnreadableWorkbookException {
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
            case OLE2 -> container(file);
            case BIFF2, BIFF3, BIFF4 -> throw new UnreadableWorkbookException("文件是 Excel 4.0 及更早的格式", null);
            case HTML, XML -> throw new UnreadableWorkbookException("文件其实是网页或 XML 文本，不是 Excel 工作簿", null);
            case PDF -> throw new UnreadableWorkbookException("文件其实是 PDF，不是 Excel 工作簿", null);
            default -> throw new UnreadableWorkbookException("文件内容不是 Excel 工作簿", null);
        };
    }

    /** Whether a file is to be opened as a workbook; one that cannot be is told why there. Others are plain text. */
    public static boolean isWorkbook(Path file) {
        try {
            return FileMagic.valueOf(file.toFile()) != FileMagic.UNKNOWN;
        } catch (IOException e) {
            return true;
        }
    }

    /** Opens a compound file: an old workbook, or a new one that is encrypted. */
    private static RawWorkbook container(Path file) throws UnreadableWorkbookException {
        boolean encrypted;
        try {
            encrypted = DefaultPassword.isEncrypted(file);
        } catch (IOException | RuntimeException e) {
            // POI reports damaged containers by unchecked exceptions of several kinds.
            throw Damage.of(e);
        }
        return encrypted ? OoxmlWorkbook.decrypted(file) : BinaryWorkbook.open(file.toFile());
    }
}
