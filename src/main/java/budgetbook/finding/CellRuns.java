package budgetbook.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of one column in which the same problem stands.
 *
 * @param ranges from the top, such as B2:B57 and B60; of a great many only the first
 * @param count of all the cells
 */
public record CellRuns(List<String> ranges, int count) {
    /** Of a finding whose place says all. */
    public static final CellRuns NONE = new CellRuns(List.of(), 1);

    private static final int SHOWN = 3;
    private static final String MARK = "#";
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})(?::[A-Z]{1,3}([0-9]{1,7}))?");

    /** A copy is kept. */
    public CellRuns {
        ranges = List.copyOf(ranges);
    }

    /** The cells that {@link #text} has written. */
    public static CellRuns of(String text) {
        int mark = text.indexOf(MARK);
        return new CellRuns(List.of(text.substring(mark + 1).split(",")), Integer.parseInt(text.substring(0, mark)));
    }

    /** For the ledger; {@link #of} reads it. */
    public String text() {
        return count + MARK + String.join(",", ranges);
    }

    /** Whether there are more than one. */
    public boolean several() {
        return count > 1;
    }

    /** For people: B2:B57 共 56 处; B2、B5、B9 等 56 处. */
    public String shown() {
        return String.join("、", ranges.subList(0, Math.min(SHOWN, ranges.size())))
                + (ranges.size() > SHOWN ? " 等 " : " 共 ")
                + count
                + " 处";
    }

    /** The addresses of the cells from the top, as many as wanted. */
    public List<String> addresses(int most) {
        List<String> addresses = new ArrayList<>();
        for (String range : ranges) {
            Matcher parts = RANGE.matcher(range);
            if (parts.matches()) {
                int first = Integer.parseInt(parts.group(2));
                int last = parts.group(3) == null ? first : Integer.parseInt(parts.group(3));
                for (int row = first; row <= last && addresses.size() < most; row++) {
                    addresses.add(parts.group(1) + row);
                }
            }
        }
        return addresses;
    }
}
