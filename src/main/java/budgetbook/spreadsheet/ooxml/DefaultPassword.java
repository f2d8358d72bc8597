package budgetbook.spreadsheet.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.TempFile;

/**
 * Opens OOXML workbooks that are encrypted with Excel's own password: protecting a workbook's structure, or recommending
 * that it be opened for reading only, does that, and Excel and WPS open them without asking.
 */
public final class DefaultPassword {
    private static final String CONTENT = "EncryptedPackage";

    private DefaultPassword() {}

    /** Whether a compound file holds an encrypted OOXML package. */
    public static boolean isEncrypted(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive(CONTENT);
        }
    }

    /**
     * The package in the clear, as a temporary file, to be deleted when it has been read; empty where another password is
     * needed.
     */
    public static Optional<Path> decrypt(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                return Optional.empty();
            }
            Path clear = TempFile.createTempFile("submission", ".xlsx").toPath();
            try (InputStream content = decryptor.getDataStream(container)) {
                Files.copy(content, clear, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(clear);
                throw e;
            }
            return Optional.of(clear);
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot be decrypted", e);
        }
    }
}
