package budgetbook.notify;

import budgetbook.budget.Sha256;
import budgetbook.configuration.notify.Channel;
import budgetbook.configuration.notify.Occasion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a run has left a subject, in words.
 *
 * @param department its code; {@link #RUN} is the run as a whole
 * @param unit its code; empty if the subject is the department
 * @param good whether there is nothing to mend
 * @param headline what it is and how it stands
 * @param lines what there is to tell
 * @param rest what else there is to know, in lines: what stays as it was, where more of it can be read; may be empty
 */
record Standing(String department, String unit, boolean good, String headline, List<Line> lines, String rest) {
    static final String RUN = "";

    /** As many lines as a message names. */
    private static final int MOST = 12;

    /**
     * A line.
     *
     * @param trace what tells whether it is still the same
     */
    record Line(Occasion occasion, String text, String trace) {
        /** One that is another as soon as its words are. */
        Line(Occasion occasion, String text) {
            this(occasion, text, text);
        }
    }

    /** Returns what it is remembered by. */
    String subject() {
        return unit.isEmpty() ? department : unit;
    }

    /** Whether this is a matter of a channel. */
    boolean concerns(Channel channel) {
        return department.equals(RUN)
                ? channel.concernsRuns()
                : unit.isEmpty() ? channel.concerns(department) : channel.concernsUnit(unit);
    }

    /** Returns the same with only what somebody wants to be told. */
    Standing of(Set<Occasion> wanted) {
        return new Standing(
                department,
                unit,
                good,
                headline,
                lines.stream().filter(line -> wanted.contains(line.occasion())).toList(),
                rest);
    }

    /** Returns a digest of what is told, the same as long as that is. */
    String digest() {
        List<String> parts = new ArrayList<>();
        for (Line line : lines) {
            parts.add(line.occasion() + " " + line.trace());
        }
        return Sha256.of(parts);
    }

    /** Returns its part of a message. */
    String text(boolean recovered) {
        List<String> text = new ArrayList<>();
        text.add("■ " + headline);
        if (recovered) {
            text.add("此前的问题已经解决。");
        }
        lines.stream().limit(MOST).map(line -> "· " + line.text()).forEach(text::add);
        if (lines.size() > MOST) {
            text.add("· 另有 " + (lines.size() - MOST) + " 项，见运行报告。");
        }
        if (!rest.isEmpty()) {
            text.add(rest);
        }
        return String.join("\n", text);
    }
}
