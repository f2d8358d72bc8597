package budgetbook.finding;

import budgetbook.place.SourceCell;
import java.util.List;

/**
 * Something wrong or unusual, told to the person who can mend it.
 *
 * @param said what stands there and what should; the words are made of it when it is shown
 * @param place where
 * @param cells all cells in which the same stands, the place being the first
 * @param others further places of which it speaks, after its own
 * @param unit the code of the unit that can mend it; empty if it is none's
 * @param audience who is told how to mend it
 */
public record Finding(
        Statement said, SourceCell place, CellRuns cells, List<SourceCell> others, String unit, Audience audience) {

    private static final int LONGEST = 500;

    /** Who is told what to do. */
    public enum Audience {
        /** Whoever collates the department's budget. */
        COLLATOR,
        /** Whoever filled in the submission. */
        SENDER
    }

    /** A copy of the further places is kept. */
    public Finding {
        others = List.copyOf(others);
    }

    /** One at a single place. */
    public Finding(Statement said, SourceCell place) {
        this(said, place, CellRuns.NONE, List.of(), "", Audience.COLLATOR);
    }

    /** Returns the same, standing in all these cells. */
    public Finding in(CellRuns all) {
        return new Finding(said, place, all, others, unit, audience);
    }

    /** Returns the same, speaking of further places. */
    public Finding and(List<SourceCell> further) {
        return new Finding(said, place, cells, further, unit, audience);
    }

    /** Returns the same, for a unit to mend. */
    public Finding of(String unitCode) {
        return new Finding(said, place, cells, others, unitCode, audience);
    }

    /** Returns the same in terms of the person who filled in the submission. */
    public Finding forSender() {
        return new Finding(said, place, cells, others, unit, Audience.SENDER);
    }

    /** Returns the code to which its wording belongs. */
    public FindingCode code() {
        return said.code();
    }

    public Severity severity() {
        return code().severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** The cell, or all cells, for people; empty where the place is a whole sheet or file. */
    public String where() {
        return cells.several() ? cells.shown() : place.cell();
    }

    /** File, sheet and {@link #where}, for people. */
    public String whole() {
        return place.named(where());
    }

    /** Returns in Chinese what stands there; as much as a person would read, and nothing that moves a console. */
    public String found() {
        return readable(said.found());
    }

    /** Returns in Chinese what should stand there, likewise; may be empty. */
    public String expected() {
        return readable(said.expected());
    }

    /** Returns in Chinese what to do about it. */
    public String remedy() {
        return said.remedy()
                + switch (audience) {
                    case COLLATOR -> code().remedy();
                    case SENDER -> code().remedyForSender();
                };
    }

    /** Returns one sentence for a console or a comment, without the place. */
    public String message() {
        String should = expected();
        String sentence = code().title() + "：" + found() + (should.isEmpty() ? "" : "；应为" + spaced(should));
        return sentence + (sentence.endsWith("。") ? "" : "。") + remedy();
    }

    /** Set off from the Chinese before it, where it begins with a figure. */
    private static String spaced(String text) {
        return Character.isLetterOrDigit(text.charAt(0)) && text.charAt(0) < 128 ? " " + text : text;
    }

    private static String readable(String text) {
        boolean plain = text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
        if (plain) {
            return text;
        }
        int end = Math.min(text.length(), LONGEST);
        String cut = text.substring(0, end).replaceAll("\\p{Cntrl}+", " ").replaceAll("[\\ud800-\\udbff]$", "");
        return end < text.length() ? cut + "…" : cut;
    }

    /** Returns as much of a text as a message can need: one character more than it shows, so that it tells that there is more. */
    static String enough(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST + 1) : text;
    }
}
