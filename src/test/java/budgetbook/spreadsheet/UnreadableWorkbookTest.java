package budgetbook.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.spreadsheet.cell.RawRows;
import budgetbook.spreadsheet.cell.RawSheet;
import budgetbook.spreadsheet.cell.RawWorkbook;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What cannot be read says why, in words for an accountant. */
class UnreadableWorkbookTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyFile() throws Exception {
        refused(Files.createFile(folder.resolve("e.xlsx")), "空");
    }

    @Test
    void aTextUnderTheNameOfAWorkbook() throws Exception {
        refused(Files.writeString(folder.resolve("t.xlsx"), "单位,金额\n254301,5\n"), "不是 Excel 工作簿");
        refused(Files.writeString(folder.resolve("h.xls"), "<html><table></table></html>"), "网页");
    }

    @Test
    void anEncryptedWorkbook() throws Exception {
        refused(encrypted("1234", EncryptionMode.agile), "密码");
    }

    /** As Excel writes a workbook whose structure is protected, or that should be opened for reading only. */
    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void aWorkbookUnderExcelsOwnPasswordIsRead(EncryptionMode mode) throws Exception {
        try (RawWorkbook workbook = Workbooks.open(encrypted(Decryptor.DEFAULT_PASSWORD, mode))) {
            assertThat(workbook.sheets()).extracting(RawSheet::name).containsExactly("封面");
        }
    }

    private Path encrypted(String password, EncryptionMode mode) throws Exception {
        Path file = folder.resolve("x.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("封面");
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(container)) {
                workbook.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        return file;
    }

    @Test
    void anEncryptedWorkbookOfTheOldFormat() throws Exception {
        Path file = folder.resolve("x.xls");
        Biff8EncryptionKey.setCurrentUserPassword("1234");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet();
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused(file, "密码");
    }

    @Test
    void aWorkbookCutOff() throws Exception {
        byte[] whole = Files.readAllBytes(new HandMade().save(folder.resolve("w.xlsx")));
        refused(Files.write(folder.resolve("c.xlsx"), Arrays.copyOf(whole, whole.length / 2)), "损坏");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("w.xls"))) {
            workbook.createSheet();
            workbook.write(out);
        }
        byte[] old = Files.readAllBytes(folder.resolve("w.xls"));
        refused(Files.write(folder.resolve("c.xls"), Arrays.copyOf(old, 700)), "损坏");
    }

    @Test
    void aZipThatIsNoWorkbook() throws Exception {
        Path file = folder.resolve("z.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write("a".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> Workbooks.open(file).close()).isInstanceOf(UnreadableWorkbookException.class);
    }

    @Test
    void aZipBomb() throws Exception {
        refused(
                new HandMade()
                        .sheet("<sheetData>" + " ".repeat(60_000_000) + "</sheetData>")
                        .save(folder.resolve("b.xlsx")),
                "庞大");
    }

    @Test
    void entitiesAndDocumentTypes() throws Exception {
        refused(
                new HandMade()
                        .head("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>")
                        .sheet("<sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData>")
                        .save(folder.resolve("d.xlsx")),
                "DTD");
    }

    @Test
    void aSheetOutOfBoundsOrWithoutItsStrings() throws Exception {
        refused(
                new HandMade()
                        .sheet("<sheetData><row r=\"1048577\"/></sheetData>")
                        .save(folder.resolve("r.xlsx")),
                "行号");
        refused(
                new HandMade()
                        .sheet("<sheetData><row r=\"1\"><c t=\"s\"><v>7</v></c></row></sheetData>")
                        .save(folder.resolve("s.xlsx")),
                "共享文字");
        refused(new HandMade().sheet("<sheetData><row r=\"1\">").save(folder.resolve("x.xlsx")), "损坏");
    }

    private static void refused(Path file, String reason) throws IOException {
        assertThatThrownBy(() -> {
                    try (RawWorkbook workbook = Workbooks.open(file);
                            RawRows rows = workbook.rows(workbook.sheets().get(0))) {
                        while (rows.next() != null) {
                            assertThat(file).exists();
                        }
                    }
                })
                .isInstanceOfSatisfying(
                        UnreadableWorkbookException.class,
                        refusal -> assertThat(refusal.reason()).contains(reason));
    }
}
