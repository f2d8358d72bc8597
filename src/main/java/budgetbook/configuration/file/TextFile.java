package budgetbook.configuration.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The text of a file of the configuration, however people have saved it; what cannot be read is refused in words. */
final class TextFile {
    /** Far beyond the longest list of codes: whatever is longer is no file of the configuration. */
    private static final int MOST_BYTES = 16 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What Windows calls ANSI in China, as far as it cannot be taken for a damaged file in another encoding. */
    private static final Charset CHINESE = Charset.forName("GB2312");

    private static final Charset ALL_CHINESE = Charset.forName("GB18030");

    private final Path file;
    private final byte[] bytes;

    private TextFile(Path file) {
        this.file = file;
        this.bytes = bytes(file);
    }

    /** The text of a file in UTF-8, with or without a byte order mark. */
    static String utf8(Path file) {
        TextFile read = new TextFile(file);
        if (read.utf16() != null) {
            throw read.refuse(1, "文件是 UTF-16 编码（Windows 记事本称“Unicode”），请另存为 UTF-8。");
        }
        String text = read.decoded(StandardCharsets.UTF_8);
        if (text == null) {
            throw read.refuse(read.undecodable(), "文件不是 UTF-8 编码（可能是 GBK，Windows 记事本称“ANSI”），请另存为 UTF-8。");
        }
        return read.printable(text);
    }

    /** The text of a file in UTF-8 or in what a spreadsheet program saves: UTF-16 with a mark, or GB2312. */
    static String ofSpreadsheet(Path file) {
        return ofSpreadsheet(file, CHINESE);
    }

    /** The same of a file that a person looks over before it counts: GBK in all its width. */
    static String ofSpreadsheetToBeSeen(Path file) {
        return ofSpreadsheet(file, ALL_CHINESE);
    }

    private static String ofSpreadsheet(Path file, Charset chinese) {
        TextFile read = new TextFile(file);
        Charset wide = read.utf16();
        String text = read.decoded(wide == null ? StandardCharsets.UTF_8 : wide);
        if (text == null && wide == null) {
            text = read.decoded(chinese);
        }
        if (text == null) {
            throw read.refuse(read.undecodable(), "文件既不是 UTF-8 编码，也不能确定是 GBK 编码，请另存为“CSV UTF-8”。");
        }
        return read.printable(text);
    }

    private static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new ConfigurationException("配置文件 " + file + " 是一个文件夹，应为文件。");
        }
        if (!Files.exists(file) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ConfigurationException("配置文件 " + file + " 是一个链接，指向的文件不存在或链接成环，请换成文件。");
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new ConfigurationException("配置文件 " + file + " 不是普通文件，请换成文件。");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new ConfigurationException("配置文件 " + file + " 超过 " + (MOST_BYTES >> 20) + " MB，不像是配置文件。");
            }
            return Files.readAllBytes(file);
        } catch (AccessDeniedException e) {
            throw new ConfigurationException("配置文件 " + file + " 没有读取的权限，请给运行本程序的用户加上。");
        } catch (IOException e) {
            throw new ConfigurationException("配置文件 " + file + " 无法读取，请检查文件是否存在及其权限。");
        }
    }

    private @Nullable Charset utf16() {
        if (bytes.length < 2) {
            return null;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean big = (first == 0xFE && second == 0xFF) || (first == 0 && second != 0);
        boolean little = (first == 0xFF && second == 0xFE) || (first != 0 && second == 0);
        return big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : null;
    }

    private @Nullable String decoded(Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The line of the first byte that is no UTF-8. */
    private int undecodable() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharBuffer read = CharBuffer.allocate(bytes.length + 1);
        CoderResult end = decoder.decode(rest, read, true);
        return end.isError() ? line(read.flip(), read.length()) : 1;
    }

    /** The text, refused if a sign stands in it that nobody can see or print. */
    private String printable(String text) {
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            boolean lineOrTab = here == '\n' || here == '\r' || here == '\t';
            if ((Character.isISOControl(here) && !lineOrTab) || here == '\uFFFE' || here == '\uFFFF') {
                throw refuse(line(text, at), "有控制字符（U+" + String.format("%04X", (int) here) + "），看不见也印不出，请删去。");
            }
        }
        return text;
    }

    private static int line(CharSequence text, int end) {
        return 1
                + (int) text.subSequence(0, end)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }

    private ConfigurationException refuse(int line, String problem) {
        return new ConfigurationException("配置文件 " + file + " 第 " + line + " 行：" + problem);
    }
}
