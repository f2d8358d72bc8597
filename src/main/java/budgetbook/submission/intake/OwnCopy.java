package budgetbook.submission.intake;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The run's own copy of a file while it is written. What goes wrong there is {@link UncheckedIOException}: a full disk of
 * ours, and not a file that somebody has open.
 */
final class OwnCopy extends FilterOutputStream {
    private OwnCopy(OutputStream out) {
        super(out);
    }

    static OwnCopy at(Path copy) {
        try {
            return new OwnCopy(Files.newOutputStream(copy));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            super.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
