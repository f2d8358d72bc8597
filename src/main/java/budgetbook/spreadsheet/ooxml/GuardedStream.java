package budgetbook.spreadsheet.ooxml;

import budgetbook.spreadsheet.cell.OversizeException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * An unpacked part that ends with {@link OversizeException} where it grows beyond a limit, or where a single tag or text
 * does: an XML reader holds those in memory whole.
 */
final class GuardedStream extends FilterInputStream {
    private static final long LONGEST_TOKEN = 8L << 20;

    private final long limit;
    private long read;
    private long token;

    GuardedStream(InputStream source, long limit) {
        super(source);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            read += count;
            int last = lastBracket(buffer, offset, count);
            token = last < 0 ? token + count : count - last;
            if (read > limit || token > LONGEST_TOKEN) {
                throw new OversizeException("文件解压后异常庞大，疑似恶意文件");
            }
        }
        return count;
    }

    private static int lastBracket(byte[] buffer, int offset, int count) {
        for (int i = count - 1; i >= 0; i--) {
            if (buffer[offset + i] == '<' || buffer[offset + i] == '>') {
                return i;
            }
        }
        return -1;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && read() >= 0) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
