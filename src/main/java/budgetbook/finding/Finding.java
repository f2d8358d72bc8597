package budgetbook.finding;

import budgetbook.place.SourceCell;
import java.util.ArrayList;
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
 * @param seen the digest of what stood in the rows where it was found; empty where what it says tells all
 * @param answer what people have said to it
 */
public record Finding(
        Statement said,
        SourceCell place,
        CellRuns cells,
        List<SourceCell> others,
        String unit,
        Audience audience,
        String seen,
        Answer answer) {

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
        this(said, place, CellRuns.NONE, List.of(), "", Audience.COLLATOR, "", Answer.NONE);
    }

    /** Returns the same, standing in all these cells. */
    public Finding in(CellRuns all) {
        return new Finding(said, place, all, others, unit, audience, seen, answer);
    }

    /** Returns the same, speaking of further places. */
    public Finding and(List<SourceCell> further) {
        return new Finding(said, place, cells, further, unit, audience, seen, answer);
    }

    /** Returns the same, for a unit to mend. */
    public Finding of(String unitCode) {
        return new Finding(said, place, cells, others, unitCode, audience, seen, answer);
    }

    /** Returns the same said in other words. */
    public Finding saying(Statement other) {
        return new Finding(other, place, cells, others, unit, audience, seen, answer);
    }

    /** Returns the same in terms of the person who filled in the submission. */
    public Finding forSender() {
        return new Finding(said, place, cells, others, unit, Audience.SENDER, seen, answer);
    }

    /** Returns the same, found in rows of which the digest is given. */
    public Finding seen(String digest) {
        return new Finding(said, place, cells, others, unit, audience, digest, answer);
    }

    /** Returns the same, with what people have said to it. */
    public Finding answered(Answer words) {
        return new Finding(said, place, cells, others, unit, audience, seen, words);
    }

    /** Whether an answer is asked for: it is lawful but unusual, and not merely that something else has to be mended first. */
    public boolean isQuestion() {
        return !isError() && code() != FindingCode.NOT_CHECKED;
    }

    /** Whether it is a 提示 to which somebody has said something. An 错误 is mended, not answered. */
    public boolean isAnswered() {
        return !isError() && answer.given();
    }

    /**
     * Returns by which number an answer finds it again: the same fact has the same number, in whichever row it now stands.
     * What its rows hold is part of the fact, and so is the file where no unit is known; equal findings of a column are one.
     */
    public String number() {
        List<String> facts = new ArrayList<>(List.of(
                unit,
                unit.isEmpty() ? place.file() : "",
                place.sheet(),
                Integer.toString(place.at().column()),
                Integer.toString(cells.count()),
                seen,
                said.wording().name()));
        said.arguments().forEach(argument -> facts.add(argument.shown()));
        return QuestionNumber.ofNotice(facts);
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
    static String spaced(String text) {
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
