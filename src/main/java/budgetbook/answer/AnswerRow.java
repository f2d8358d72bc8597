package budgetbook.answer;

/**
 * A row of a list that came back.
 *
 * @param number of what is answered
 * @param text what stands there; empty if nothing does
 * @param before what stood there when the list was written
 */
record AnswerRow(String number, String text, String before) {
    /** Whether it says something that the program did not know when it wrote the list: something new, or that it is taken back. */
    boolean isNew() {
        return !text.equals(before);
    }
}
