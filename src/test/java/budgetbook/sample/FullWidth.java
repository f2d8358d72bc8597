package budgetbook.sample;

/** Full-width forms, as Chinese input methods produce them. */
final class FullWidth {
    private static final int OFFSET = 0xFEE0;

    private FullWidth() {}

    /** The same text with its digits and commas in full width. */
    static String of(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean widened = Character.isDigit(c) || c == ',';
            wide.append(widened ? (char) (c + OFFSET) : c);
        }
        return wide.toString();
    }
}
