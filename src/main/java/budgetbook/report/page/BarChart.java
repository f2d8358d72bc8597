package budgetbook.report.page;

import budgetbook.budget.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * A chart of horizontal bars as inline SVG, {@link #WIDTH} units wide: groups with a heading and a figure, below each its
 * bars. Every bar is labelled with its name and figure, and has a pattern, so that no colour is needed.
 *
 * @param id unique on the page
 * @param description what it shows, for those who cannot see it
 */
record BarChart(String id, String title, String description, int height, List<Text> texts, List<Bar> bars) {
    static final int WIDTH = 360;
    private static final int LABELS = 76;
    private static final int FIGURES = 110;
    private static final int LINE = 20;
    private static final int GAP = 8;
    private static final int LONGEST_HEADING = 40;

    /** A heading with its figure and the bars below; a bar without a name takes the whole width. */
    record Group(String heading, Money total, List<Part> parts) {}

    /**
     * What a bar stands for.
     *
     * @param pattern 1 to 4, one of those in the template
     */
    record Part(String name, Money amount, int pattern) {}

    /**
     * A text in its place.
     *
     * @param kind its class in the style sheet
     * @param full what was cut, to be shown on pointing; empty if nothing is
     */
    record Text(int x, int y, String kind, String text, String full) {}

    /**
     * A bar in its place.
     *
     * @param width with one decimal, worked out in whole numbers
     */
    record Bar(int x, int y, String width, int pattern) {}

    static BarChart of(String id, String title, String description, List<Group> groups) {
        List<Text> texts = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        long most = groups.stream()
                .flatMap(group -> group.parts.stream())
                .mapToLong(part -> part.amount.fen())
                .max()
                .orElse(0);
        int y = 0;
        for (Group group : groups) {
            texts.add(new Text(0, y + 15, "h", cut(group.heading), group.heading));
            texts.add(new Text(WIDTH, y + 15, "t", Printed.wan(group.total), ""));
            y += LINE;
            for (Part part : group.parts) {
                boolean whole = part.name.isEmpty();
                int x = whole ? 0 : LABELS;
                int room = whole ? WIDTH : WIDTH - LABELS - FIGURES;
                int tenths = tenths(part.amount.fen(), most, room);
                bars.add(new Bar(x, y + 3, tenths / 10 + "." + tenths % 10, part.pattern));
                if (!whole) {
                    texts.add(new Text(0, y + 14, "n", part.name, ""));
                    texts.add(new Text(x + (tenths + 9) / 10 + 5, y + 14, "v", Printed.wan(part.amount), ""));
                }
                y += LINE;
            }
            y += GAP;
        }
        return new BarChart(id, title, description, Math.max(y - GAP, LINE), texts, bars);
    }

    /** At least a hair's breadth for whatever there is. */
    private static int tenths(long amount, long most, int room) {
        return amount <= 0 ? 0 : (int) Math.max(10, Math.round(room * 10.0 * amount / most));
    }

    /** As much of a heading as has room beside its figure; Chinese characters count double. */
    private static String cut(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x2000 ? 1 : 2;
            if (width > LONGEST_HEADING) {
                return text.substring(0, i) + "…";
            }
        }
        return text;
    }
}
