package budgetbook.classlist;

/** The name of a code as a list writes it, without the blanks that indent or stretch it. */
final class ListNames {
    private ListNames() {}

    static String of(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
    }
}
