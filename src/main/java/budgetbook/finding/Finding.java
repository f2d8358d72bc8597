package budgetbook.finding;

import budgetbook.budget.SourceCell;
import java.util.List;

/**
 * Something wrong or unusual, told to the person who can mend it.
 *
 * @param code what kind of thing it is
 * @param place where
 * @param found what stands there, in Chinese
 * @param expected what should stand there
 * @param remedy how to mend it, a sentence or two
 * @param cells all cells in which the same stands, the place being the first
 * @param others further places of which it speaks, after its own
 * @param unit the code of the unit that can mend it; empty if it is none's
 */
public record Finding(
        FindingCode code,
        SourceCell place,
        String found,
        String expected,
        String remedy,
        CellRuns cells,
        List<SourceCell> others,
        String unit) {

    private static final int LONGEST = 500;

    /** Of what was found and expected, as much is kept as a person would read, and nothing that moves a console. */
    public Finding {
        found = readable(found);
        expected = readable(expected);
        others = List.copyOf(others);
    }

    /** One at a single place. */
    public Finding(FindingCode code, SourceCell place, String found, String expected, String remedy) {
        this(code, place, found, expected, remedy, CellRuns.NONE, List.of(), "");
    }

    /** One that is mended as its kind is. */
    public Finding(FindingCode code, SourceCell place, String found, String expected) {
        this(code, place, found, expected, code.remedy());
    }

    /** Returns the same, standing in all these cells. */
    public Finding in(CellRuns all) {
        return new Finding(code, place, found, expected, remedy, all, others, unit);
    }

    /** Returns the same, speaking of further places. */
    public Finding and(List<SourceCell> further) {
        return new Finding(code, place, found, expected, remedy, cells, further, unit);
    }

    /** Returns the same, for a unit to mend. */
    public Finding of(String unitCode) {
        return new Finding(code, place, found, expected, remedy, cells, others, unitCode);
    }

    /** The same in terms of the person who filled in the submission. */
    public Finding forSender() {
        return remedy.equals(code.remedy())
                ? new Finding(code, place, found, expected, code.remedyForSender(), cells, others, unit)
                : this;
    }

    /** The cell, or all cells, for people; empty where the place is a whole sheet or file. */
    public String where() {
        return cells.several() ? cells.shown() : place.cell();
    }

    /** File, sheet and {@link #where}, for people. */
    public String whole() {
        return place.named(where());
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

    public Severity severity() {
        return code.severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** One sentence for a console or a comment, without the place. */
    public String message() {
        String sentence = code.title() + "：" + found + (expected.isEmpty() ? "" : "；应为" + spaced(expected));
        return sentence + (sentence.endsWith("。") ? "" : "。") + remedy;
    }

    /** Set off from the Chinese before it, where it begins with a figure. */
    private static String spaced(String text) {
        return Character.isLetterOrDigit(text.charAt(0)) && text.charAt(0) < 128 ? " " + text : text;
    }
}
