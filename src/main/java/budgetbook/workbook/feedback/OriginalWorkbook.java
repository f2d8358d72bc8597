package budgetbook.workbook.feedback;

import budgetbook.spreadsheet.ooxml.DefaultPassword;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Opens a submission as a whole in memory, to be marked: of modest size, its macros removed. */
final class OriginalWorkbook {
    private static final String BINARY_MACROS = "_VBA_PROJECT_CUR";
    /** The most bytes of an .xls; in memory it takes several times as much. */
    private static final long MOST_BINARY = 16_000_000;

    private OriginalWorkbook() {}

    /** A copy in memory; an {@link IOException} or an unchecked exception of POI's if it cannot be had safely. */
    static Workbook open(Path file) throws IOException {
        return switch (FileMagic.valueOf(file.toFile())) {
            case OOXML -> ooxml(file);
            case OLE2 -> DefaultPassword.isEncrypted(file) ? encrypted(file) : binary(file);
            default -> throw new IOException("not a workbook");
        };
    }

    private static XSSFWorkbook ooxml(Path file) throws IOException {
        UnpackedSize.check(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XSSFWorkbook workbook = new XSSFWorkbook(in);
            if (workbook.getNumberOfSheets()
                    != workbook.getCTWorkbook().getSheets().sizeOfSheetArray()) {
                throw new IOException("sheets of a kind that would be lost");
            }
            removeMacros(workbook);
            return workbook;
        }
    }

    /** The copy is not encrypted: whoever opens the original is not asked for a password either. */
    private static XSSFWorkbook encrypted(Path file) throws IOException {
        Path clear = DefaultPassword.decrypt(file).orElseThrow(() -> new IOException("a password is needed"));
        try {
            return ooxml(clear);
        } finally {
            Files.deleteIfExists(clear);
        }
    }

    private static void removeMacros(XSSFWorkbook workbook) throws IOException {
        PackagePart main = workbook.getPackagePart();
        try {
            for (PackageRelationship macros : main.getRelationshipsByType(XSSFRelation.VBA_MACROS.getRelation())) {
                main.removeRelationship(macros.getId());
                workbook.getPackage().deletePartRecursive(PackagingURIHelper.createPartName(macros.getTargetURI()));
            }
        } catch (InvalidFormatException e) {
            throw new IOException("macros that cannot be removed", e);
        }
        if (workbook.getWorkbookType() != XSSFWorkbookType.XLSX) {
            workbook.setWorkbookType(XSSFWorkbookType.XLSX);
        }
    }

    private static HSSFWorkbook binary(Path file) throws IOException {
        if (Files.size(file) > MOST_BINARY) {
            throw new IOException("too large to be copied");
        }
        try (InputStream in = Files.newInputStream(file)) {
            HSSFWorkbook workbook = new HSSFWorkbook(new POIFSFileSystem(in).getRoot(), true);
            DirectoryEntry root = workbook.getDirectory();
            if (root.hasEntryCaseInsensitive(BINARY_MACROS)) {
                root.getEntryCaseInsensitive(BINARY_MACROS).delete();
                MacroFlag.remove(workbook);
            }
            return workbook;
        }
    }
}
