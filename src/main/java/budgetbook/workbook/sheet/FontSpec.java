package budgetbook.workbook.sheet;

/** The fonts of the written sheets: family, size in points, weight. */
public enum FontSpec {
    TITLE("黑体", 18, true),
    BODY("宋体", 10, false),
    BOLD("宋体", 10, true),
    LINK("宋体", 10, false),
    BOLD_LINK("宋体", 10, true),
    SMALL("宋体", 8, false),
    TINY("宋体", 6, false),
    /** Nothing is set in it; widths of columns are measured by it. */
    RULER("Verdana", 10, false);

    private static final double RULER_DIGIT = 1.2;

    private static final double LINE = 1.4;
    private static final double AIR = 5;
    private static final double ROUNDING = 0.01;

    private final String family;
    private final int points;
    private final boolean bold;

    FontSpec(String family, int points, boolean bold) {
        this.family = family;
        this.points = points;
        this.bold = bold;
    }

    /** Returns the name of the font. */
    public String family() {
        return family;
    }

    /** Returns the size of the font. */
    public int points() {
        return points;
    }

    /** Whether it is set in bold. */
    public boolean bold() {
        return bold;
    }

    /** Returns how wide its digits are at the size of the body font, in digits of the body font. */
    double digit() {
        return this == RULER ? RULER_DIGIT : 1;
    }

    /** Whether it is the font of links, blue and underlined. */
    boolean link() {
        return this == LINK || this == BOLD_LINK;
    }

    /** Returns the next smaller font for running text, or this one if there is none. */
    FontSpec smaller() {
        return this == BODY || this == BOLD ? SMALL : this == SMALL ? TINY : this;
    }

    /** Returns the height in points of a text that is wrapped in a room of a width in digits of the body font. */
    public double height(String text, double bodyDigits) {
        double room = bodyDigits * BODY.points / points + ROUNDING;
        return TextMetrics.lines(text, room) * points * LINE + AIR;
    }
}
