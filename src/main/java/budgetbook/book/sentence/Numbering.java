package budgetbook.book.sentence;

/** The numbers before headings: 第一部分, then 一、, then （一）, then 1．. */
final class Numbering {
    private static final String DIGITS = "〇一二三四五六七八九";

    private Numbering() {}

    /** Returns a number below a hundred in Chinese. */
    static String chinese(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String ending = ones == 0 && tens > 0 ? "" : DIGITS.substring(ones, ones + 1);
        return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "") + (tens > 0 ? "十" : "") + ending;
    }

    /** Returns what stands before the heading of a part. */
    static String part(int number) {
        return "第" + chinese(number) + "部分 ";
    }

    /**
     * Returns what stands before the heading of a section.
     *
     * @param level from 1
     */
    static String section(int level, int number) {
        return switch (level) {
            case 1 -> chinese(number) + "、";
            case 2 -> "（" + chinese(number) + "）";
            default -> number + "．";
        };
    }
}
