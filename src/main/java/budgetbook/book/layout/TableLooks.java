package budgetbook.book.layout;

/** How what stands above and below a table looks; equal in the document and in print. */
public final class TableLooks {
    private static final double BODY = 10;
    private static final double TITLE = 16;
    private static final double NAME_PITCH = 18;
    private static final double TITLE_PITCH = 32;
    private static final double CAPTION_PITCH = 20;

    private TableLooks() {}

    /** Returns the look of a table's number. */
    public static Look name(double scale) {
        return Look.line(Face.SERIF, BODY * scale, Look.Align.LEFT, NAME_PITCH * scale);
    }

    /** Returns the look of a table's title. */
    public static Look title(double scale) {
        return Look.line(Face.SANS, TITLE * scale, Look.Align.CENTRED, TITLE_PITCH * scale);
    }

    /** Returns the look of the line above a table, and of the notes below it. */
    public static Look caption(double scale, Look.Align align) {
        return Look.line(Face.SERIF, BODY * scale, align, CAPTION_PITCH * scale);
    }
}
