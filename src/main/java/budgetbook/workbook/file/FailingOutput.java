package budgetbook.workbook.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A stream that remembers why it could not be written, for whoever is not told by the one who writes. */
final class FailingOutput extends FilterOutputStream {
    private @Nullable IOException failure;

    FailingOutput(OutputStream out) {
        super(out);
    }

    /** The first failure; null if all went well. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }
}
