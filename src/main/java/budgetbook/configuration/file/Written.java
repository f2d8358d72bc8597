package budgetbook.configuration.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a value of the configuration may be made of: signs that a person can see and every file can hold. */
public final class Written {
    /** Below the 32,767 characters of a cell, with room for what a template puts in. */
    private static final int LONGEST_TEXT = 8_000;

    /**
     * As long as the name of a file may be that is made of a name, in most file systems: 255 bytes, less what the longest
     * of them adds, the blank submission of a unit.
     */
    private static final int LONGEST_NAME_BYTES = 180;

    private static final int BYTES_OF_A_CHARACTER = 3;

    private static final int LONGEST_QUOTED = 40;

    private Written() {}

    /** Why this cannot be a value, as a Chinese sentence; empty if it can. */
    static Optional<String> problem(String text) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.of("这里的内容有 " + text.length() + " 个字符，最多 " + LONGEST_TEXT + " 个，请缩短。");
        }
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            if (unseen(sign)) {
                return Optional.of("“" + shown(text) + "”的第 " + (text.codePointCount(0, at) + 1) + " 个字符看不见（"
                        + String.format(Locale.ROOT, "U+%04X", sign) + "），请删去后重新输入。");
            }
        }
        return Optional.empty();
    }

    /** Why this cannot be the name of something, of which files may be named, too; empty if it can. */
    static Optional<String> problemOfName(String name) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of("名称“" + name + "”中没有文字。");
        }
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("名称“" + shown(name) + "”中有换行或制表符，请写在一行。");
        }
        if (name.endsWith(".")) {
            return Optional.of("名称“" + name + "”以点结尾，Windows 的文件夹不能这样命名，请去掉点。");
        }
        return bytes <= LONGEST_NAME_BYTES
                ? Optional.empty()
                : Optional.of("名称有 " + name.codePointCount(0, name.length()) + " 个字，放不进文件名；最多 "
                        + LONGEST_NAME_BYTES / BYTES_OF_A_CHARACTER + " 个汉字（" + LONGEST_NAME_BYTES + " 字节），请缩短。");
    }

    /** The text without the spaces about it, of whatever width: nobody sees them. */
    static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && space(text.charAt(start))) {
            start++;
        }
        while (end > start && space(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean space(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean unseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.CONTROL -> sign != '\n' && sign != '\t';
            default -> (sign & 0xFFFE) == 0xFFFE;
        };
    }

    /** The beginning of a text, for a message. */
    public static String excerpt(String text) {
        return text.length() > LONGEST_QUOTED ? text.substring(0, LONGEST_QUOTED) + "…" : text;
    }

    /** The text with what cannot be seen shown as a box. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .forEach(sign -> shown.appendCodePoint(unseen(sign) || sign == '\n' || sign == '\t' ? '□' : sign));
        return shown.toString();
    }
}
