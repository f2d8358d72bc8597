package budgetbook.sample;

/**
 * A column of a drafted sheet.
 *
 * @param key what it holds, in the words of headers.yml; empty for a column of the sender's own
 * @param parent the heading above a group of columns; empty if the column stands alone
 * @param width in characters of a digit
 */
record Column(String key, String parent, String header, int width) {
    static Column of(String key, String header, int width) {
        return new Column(key, "", header, width);
    }

    boolean amount() {
        return key.equals("amount");
    }
}
