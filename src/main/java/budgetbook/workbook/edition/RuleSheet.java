package budgetbook.workbook.edition;

import budgetbook.place.SheetCell;
import budgetbook.reconcile.check.Outcome;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.value.SideResult;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.formula.RuleFormulas;
import budgetbook.workbook.edition.list.CellContent;
import budgetbook.workbook.edition.list.EditionFormat;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.edition.list.ListColumn;
import budgetbook.workbook.edition.list.ListRows;
import budgetbook.workbook.edition.list.ListSheet;
import budgetbook.workbook.file.StreamedSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 勾稽: each rule for each thing it was checked for, its sides as live formulas, their difference, the outcome. */
final class RuleSheet {
    private static final List<ListColumn> COLUMNS = List.of(
            new ListColumn("序号", 7, EditionFormat.NUMBER),
            new ListColumn("规则编号", 17, EditionFormat.TEXT),
            new ListColumn("规则", 26, EditionFormat.TEXT),
            new ListColumn("核对对象", 22, EditionFormat.TEXT),
            new ListColumn("级别", 6, EditionFormat.CENTRED),
            new ListColumn("位置", 14, EditionFormat.CENTRED),
            new ListColumn("左方", 15, EditionFormat.EXACT),
            new ListColumn("关系", 6, EditionFormat.CENTRED),
            new ListColumn("右方", 15, EditionFormat.EXACT),
            new ListColumn("差额", 12, EditionFormat.EXACT),
            new ListColumn("容差", 9, EditionFormat.EXACT),
            new ListColumn("结果", 10, EditionFormat.CENTRED),
            new ListColumn("说明", 60, EditionFormat.TEXT));
    private static final int DIGITS = 6;
    /** The results that passed and are listed: those of a department of a few units all are. */
    private static final int MOST_PASSED = 6000;

    private final WorkingEdition edition;
    private final ListedResults listed;
    private final RuleFormulas formulas;

    RuleSheet(WorkingEdition edition) {
        this.edition = edition;
        this.listed = ListedResults.of(edition.results(), MOST_PASSED);
        this.formulas = new RuleFormulas(listed.results(), edition.lines());
    }

    /** How many results have an outcome, as a live formula for another sheet. */
    String count(Outcome outcome) {
        int first = ListSheet.FIRST_ROW + 1;
        int last = first + Math.max(0, listed.results().size() - 1);
        String listedOnes = "COUNTIF(" + SheetCell.quoted(EditionSheet.RULES.title()) + "!$L$" + first + ":$L$" + last
                + ",\"" + outcome.label() + "\")";
        return outcome == Outcome.PASSED && listed.leftOut() > 0 ? listedOnes + "+" + listed.leftOut() : listedOnes;
    }

    StreamedSheet on(XSSFWorkbook workbook, EditionStyles styles) {
        String live = formulas.ledgerIsLive() ? "" : "明细较多，取自明细账的一方写的是数，不是公式。";
        String more = listed.leftOut() == 0
                ? ""
                : "通过的很多，每条规则至多列出 " + listed.mostOfRule() + " 处通过的，其余 " + listed.leftOut() + " 处不列。";
        ListSheet list = new ListSheet(
                EditionSheet.RULES.title(),
                "预算勾稽关系",
                "金额为万元。左方、右方、差额、结果都是公式：改动表中的数，重新计算后即见分晓。容差是四舍五入可能造成的差，舍位调整造成的差先予扣除。说明为发布时所写。" + live + more,
                COLUMNS,
                listed.results().size(),
                true);
        return list.filledBy(this::add, workbook, styles, edition);
    }

    private void add(ListRows rows) {
        int number = 1;
        for (RuleResult result : listed.results()) {
            rows.add(row(result, number, rows.next() + 1));
            number++;
        }
    }

    private List<CellContent> row(RuleResult result, int number, int at) {
        boolean decided =
                !result.left().parts().isEmpty() || !result.right().parts().isEmpty();
        EditionFormat figures = result.isCount() ? EditionFormat.COUNT : EditionFormat.EXACT;
        List<CellContent> row = new ArrayList<>(List.of(
                CellContent.number(number),
                CellContent.text(result.rule().id()),
                CellContent.text(result.rule().name()),
                CellContent.text(result.iteration()),
                CellContent.text(result.rule().level().label()),
                place(result),
                decided ? side(result.left()).withFormat(figures) : text(result.left()),
                CellContent.text(result.rule().relation().symbol()),
                decided ? side(result.right()).withFormat(figures) : text(result.right())));
        CellContent outcome = CellContent.text(result.outcome().label()).withFormat(format(result.outcome()));
        if (decided) {
            row.add(CellContent.number(result.difference())
                    .withFormula("ROUND(G" + at + "-I" + at + "," + DIGITS + ")")
                    .withFormat(figures));
            row.add(CellContent.number(result.tolerance()).withFormat(figures));
            row.add(outcome.withFormula(outcome(result, at)));
        } else {
            row.addAll(List.of(CellContent.BLANK, CellContent.BLANK, outcome));
        }
        row.add(CellContent.text(result.message()));
        return row;
    }

    /** Where to look, as a link. */
    private static CellContent place(RuleResult result) {
        return result.place()
                .map(place -> CellContent.link(place.name(), place))
                .orElse(CellContent.BLANK);
    }

    private static CellContent text(SideResult side) {
        return side.text().isEmpty() ? CellContent.BLANK : CellContent.text(side.text());
    }

    private CellContent side(SideResult side) {
        CellContent value = CellContent.number(side.value());
        Optional<String> formula = formulas.of(side);
        return formula.map(value::withFormula).orElse(value);
    }

    /** The outcome as it follows from difference and tolerance; a lawful difference must stay what it is. */
    private static String outcome(RuleResult result, int at) {
        String difference = judged("J" + at, result);
        String tolerance = "K" + at;
        if (result.outcome() == Outcome.EXPLAINED) {
            return "IF(ABS(" + difference + ")<=" + tolerance + ",\"通过\",IF(ROUND(J" + at + "-("
                    + result.difference().toPlainString() + ")," + DIGITS + ")=0,\"口径差\",\"不通过\"))";
        }
        String holds = switch (result.rule().relation()) {
            case EQUAL -> "ABS(" + difference + ")<=" + tolerance;
            case DIFFERENT -> "ABS(" + difference + ")>" + tolerance;
            case AT_MOST -> difference + "<=" + tolerance;
            case AT_LEAST -> difference + ">=-" + tolerance;
            case LESS -> difference + "<-" + tolerance;
            case MORE -> difference + ">" + tolerance;
        };
        return "IF(" + holds + ",\"" + Outcome.PASSED.label() + "\",\"" + Outcome.FAILED.label() + "\")";
    }

    /** What is held against the tolerance: the difference without what the listed adjustments add to it. */
    private static String judged(String difference, RuleResult result) {
        return result.adjustment().signum() == 0
                ? difference
                : "ROUND(" + difference + "-(" + result.adjustment().toPlainString() + ")," + DIGITS + ")";
    }

    private static EditionFormat format(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> EditionFormat.CENTRED;
            case EXPLAINED, NOT_APPLICABLE -> EditionFormat.NOTED;
            case FAILED, UNDECIDABLE -> EditionFormat.BAD;
        };
    }
}
