package budgetbook.book.prior;

/** Where a figure of last year was found; a later one is asked only where the ones before say nothing. */
public enum PriorSource {
    PUBLICATION("本系统上年发布的总册"),
    WORKBOOK("输入文件夹中的上年总册"),
    SHEET("申报表的“上年预算”");

    private final String words;

    PriorSource(String words) {
        this.words = words;
    }

    /** Returns what people call it. */
    public String words() {
        return words;
    }
}
