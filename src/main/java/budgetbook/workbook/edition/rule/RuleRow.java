package budgetbook.workbook.edition.rule;

import budgetbook.place.SheetCell;
import budgetbook.reconcile.check.Outcome;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.value.SideResult;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.formula.RuleFormulas;
import budgetbook.workbook.edition.list.CellContent;
import budgetbook.workbook.edition.list.EditionFormat;
import budgetbook.workbook.sheet.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the rows of 勾稽 say: that of a rule, that of one of its comparisons, and those that count.
 *
 * @param at the number of the row, counting from 1
 */
record RuleRow(RuleResult result, int at, RuleFormulas formulas) {
    private static final int DIGITS = 6;
    /** What is seen of a text that is compared; 说明 has more of it. */
    private static final int MOST_TEXT = 24;

    private static final String DIFFERENCE = RuleColumn.ROUNDED.letter();
    private static final String TOLERANCE = RuleColumn.EXPLAINED.letter();

    /** The line of a rule in a row. */
    static List<CellContent> ofRule(RuleGroup group, int at) {
        List<CellContent> row = new ArrayList<>();
        for (RuleColumn column : RuleColumn.values()) {
            row.add(ofRule(group, at, column));
        }
        return row;
    }

    private static CellContent ofRule(RuleGroup group, int at, RuleColumn column) {
        return switch (column) {
            case ID ->
                CellContent.text(group.rule().id())
                        .linkedTo(SheetCell.at(EditionSheet.RULES.title(), at, 0))
                        .withFormat(EditionFormat.LABEL_LINK);
            case NAME -> CellContent.text(group.rule().name()).withFormat(EditionFormat.LABEL);
            case LEVEL -> CellContent.text(group.rule().level().label()).withFormat(EditionFormat.LABEL_COUNT);
            case CHECKED ->
                CellContent.number(group.counts().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .withFormula(
                                "SUM(" + RuleColumn.PASSED.letter() + at + ":" + RuleColumn.FAILED.letter() + at + ")")
                        .withFormat(EditionFormat.LABEL_COUNT);
            case PASSED, ZERO, ROUNDED, EXPLAINED, NOT_APPLICABLE, FAILED -> count(group, at, column);
            case VERDICT ->
                CellContent.text(group.verdict().label())
                        .withFormula(verdictOfRule(at))
                        .withFormat(EditionFormat.LABEL_COUNT);
            case WORDS -> CellContent.text(group.rule().guards()).withFormat(EditionFormat.LABEL_TEXT);
        };
    }

    private static CellContent count(RuleGroup group, int at, RuleColumn column) {
        Verdict verdict = column.counted() == null ? Verdict.PASSED : column.counted();
        String verdicts =
                RuleColumn.VERDICT.letter() + (at + 1) + ":" + RuleColumn.VERDICT.letter() + (at + group.height() - 1);
        String formula = counted(verdicts, verdict);
        if (verdict == Verdict.FAILED) {
            formula += "+" + counted(verdicts, Verdict.UNDECIDABLE);
        }
        Integer unseen = group.leftOut().get(verdict);
        return CellContent.number(group.count(verdict))
                .withFormula(unseen == null ? formula : formula + "+" + unseen)
                .withFormat(EditionFormat.LABEL_COUNT);
    }

    private static String counted(String verdicts, Verdict verdict) {
        return "COUNTIF(" + verdicts + ",\"" + verdict.label() + "\")";
    }

    private static String verdictOfRule(int at) {
        StringBuilder formula = new StringBuilder();
        int open = 0;
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.UNDECIDABLE && verdict != Verdict.NOT_APPLICABLE) {
                formula.append("IF(").append(RuleColumn.of(verdict).letter()).append(at);
                formula.append(">0,\"").append(verdict.label()).append("\",");
                open++;
            }
        }
        return formula + "\"" + Verdict.NOT_APPLICABLE.label() + "\"" + ")".repeat(open);
    }

    /** A row that only says something, beneath a rule. */
    static List<CellContent> note(RuleGroup group, String text) {
        List<CellContent> row = new ArrayList<>();
        for (RuleColumn column : RuleColumn.values()) {
            row.add(
                    switch (column) {
                        case ID -> CellContent.text(group.rule().id());
                        case NAME -> CellContent.text(text);
                        default -> CellContent.BLANK.withFormat(EditionFormat.TEXT);
                    });
        }
        return row;
    }

    /** How many comparisons of a rule are folded, listed or not. */
    static String rest(RuleGroup group) {
        return "其余："
                + said(group.counts().entrySet().stream()
                        .filter(entry -> !entry.getKey().standsOpen())
                        .toList());
    }

    /** How many comparisons of a rule are not listed. */
    static String leftOut(RuleGroup group) {
        return "另有" + said(List.copyOf(group.leftOut().entrySet())) + "，未列出";
    }

    private static String said(List<Map.Entry<Verdict, Integer>> counts) {
        return counts.stream()
                .map(entry -> " " + entry.getValue() + " 处" + entry.getKey().label())
                .collect(Collectors.joining("、"));
    }

    /** The row of the comparison. */
    List<CellContent> cells() {
        boolean decided =
                !result.left().parts().isEmpty() || !result.right().parts().isEmpty();
        EditionFormat figures = result.isCount() ? EditionFormat.COUNT : EditionFormat.EXACT;
        String verdict = Verdict.of(result).label();
        List<CellContent> row = new ArrayList<>();
        for (RuleColumn column : RuleColumn.values()) {
            row.add(
                    switch (column) {
                        case ID -> CellContent.text(result.rule().id());
                        case NAME -> CellContent.text(result.iteration());
                        case LEVEL ->
                            result.place()
                                    .map(place -> CellContent.link(place.name(), place))
                                    .orElse(CellContent.BLANK);
                        case CHECKED -> decided ? side(result.left()).withFormat(figures) : text(result.left());
                        case PASSED -> CellContent.text(result.rule().relation().symbol());
                        case ZERO -> decided ? side(result.right()).withFormat(figures) : text(result.right());
                        case ROUNDED ->
                            decided
                                    ? CellContent.number(result.difference())
                                            .withFormula("ROUND(" + RuleColumn.CHECKED.letter() + at + "-"
                                                    + RuleColumn.ZERO.letter() + at + "," + DIGITS + ")")
                                            .withFormat(figures)
                                    : CellContent.BLANK;
                        case EXPLAINED ->
                            decided ? CellContent.number(result.tolerance()).withFormat(figures) : CellContent.BLANK;
                        case NOT_APPLICABLE, FAILED -> CellContent.BLANK;
                        case VERDICT ->
                            decided ? CellContent.text(verdict).withFormula(verdict()) : CellContent.text(verdict);
                        case WORDS -> CellContent.text(words());
                    });
        }
        return row;
    }

    /** What was found, and below it what people have said to it. */
    private String words() {
        return result.isAnswered()
                ? result.message() + "\n审核说明　" + result.answer().shown()
                : result.message();
    }

    private static CellContent text(SideResult side) {
        return side.text().isEmpty()
                ? CellContent.BLANK
                : CellContent.text(SafeText.shortened(side.text(), MOST_TEXT)).withFormat(EditionFormat.TEXT);
    }

    private CellContent side(SideResult side) {
        CellContent value = CellContent.number(side.value());
        Optional<String> formula = formulas.of(side);
        return formula.map(value::withFormula).orElse(value);
    }

    /** The verdict as it follows from difference and tolerance; a lawful difference must stay what it is. */
    private String verdict() {
        String tolerance = TOLERANCE + at;
        String judged = judged(DIFFERENCE + at);
        String held = held(judged, tolerance);
        if (result.outcome() == Outcome.EXPLAINED) {
            return choice(
                    held,
                    quoted(Verdict.PASSED),
                    choice(
                            "ROUND(" + DIFFERENCE + at + "-("
                                    + result.difference().toPlainString() + ")," + DIGITS + ")=0",
                            quoted(Verdict.EXPLAINED),
                            quoted(Verdict.FAILED)));
        }
        boolean mayBeRounded =
                result.rule().tolerance() == null && result.tolerance().signum() > 0 && !result.isCount();
        String passed = mayBeRounded
                ? choice(held("ROUND(" + judged + ",2)", "0"), quoted(Verdict.PASSED), quoted(Verdict.ROUNDED))
                : quoted(Verdict.PASSED);
        String decided = choice(held, passed, quoted(Verdict.FAILED));
        return Verdict.mayBeZero(result)
                ? choice(
                        "AND(" + RuleColumn.CHECKED.letter() + at + "=0," + RuleColumn.ZERO.letter() + at + "=0)",
                        quoted(Verdict.ZERO),
                        decided)
                : decided;
    }

    private static String choice(String condition, String then, String otherwise) {
        return "IF(" + condition + "," + then + "," + otherwise + ")";
    }

    private static String quoted(Verdict verdict) {
        return "\"" + verdict.label() + "\"";
    }

    private String held(String difference, String tolerance) {
        return switch (result.rule().relation()) {
            case EQUAL -> "ABS(" + difference + ")<=" + tolerance;
            case DIFFERENT -> "ABS(" + difference + ")>" + tolerance;
            case AT_MOST -> difference + "<=" + tolerance;
            case AT_LEAST -> difference + ">=-" + tolerance;
            case LESS -> difference + "<-" + tolerance;
            case MORE -> difference + ">" + tolerance;
        };
    }

    /** What is held against the tolerance: the difference without what the listed adjustments add to it. */
    private String judged(String difference) {
        return result.adjustment().signum() == 0
                ? difference
                : "ROUND(" + difference + "-(" + result.adjustment().toPlainString() + ")," + DIGITS + ")";
    }
}
