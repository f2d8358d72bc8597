package budgetbook.workbook.edition.rule;

import budgetbook.finding.Severity;
import budgetbook.place.SheetCell;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.formula.RuleFormulas;
import budgetbook.workbook.edition.list.CellContent;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.edition.list.ListRows;
import budgetbook.workbook.edition.list.ListSheet;
import budgetbook.workbook.edition.list.LiveColours;
import budgetbook.workbook.file.Fold;
import budgetbook.workbook.file.StreamedSheet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 勾稽: a line for each rule that counts its comparisons by verdict, and the comparisons folded beneath it, their sides as
 * live formulas. What somebody has to look at stands open.
 */
public final class RuleSheet {
    private static final Fold OPEN = new Fold(1, false, false);
    private static final Fold HEAD = new Fold(0, false, true);
    private static final Fold DIVIDER = new Fold(1, false, true);
    private static final short LEVELS = 2;

    private final WorkingEdition edition;
    private final List<RuleGroup> groups;
    private final RuleFormulas formulas;

    /** Groups the results of an edition. */
    public RuleSheet(WorkingEdition edition) {
        this.edition = edition;
        this.groups = RuleGroup.of(edition.results());
        this.formulas = new RuleFormulas(
                groups.stream().flatMap(group -> group.listed().stream()).toList(), edition.lines());
    }

    /** Returns how many rules there are. */
    public int rules() {
        return groups.size();
    }

    /** Returns how many comparisons came to a verdict; what cannot be decided counts as failed. */
    public int count(Verdict verdict) {
        return groups.stream().mapToInt(group -> group.count(verdict)).sum();
    }

    /** Returns the same as a live formula for another sheet: the sum over the lines of the rules. */
    public String formula(Verdict verdict) {
        return Arrays.stream(Severity.values())
                .map(level -> "SUMIF(" + range(RuleColumn.LEVEL) + ",\"" + level.label() + "\","
                        + range(RuleColumn.of(verdict)) + ")")
                .collect(Collectors.joining("+"));
    }

    /** Returns where the first comparison that came to a verdict stands; the heading of 结果 if none is listed. */
    public SheetCell first(Verdict verdict) {
        int row = ListSheet.FIRST_ROW;
        for (RuleGroup group : groups) {
            List<RuleResult> listed = group.listed();
            for (int at = 0; at < listed.size(); at++) {
                if (Verdict.of(listed.get(at)) == verdict) {
                    return SheetCell.at(
                            EditionSheet.RULES.title(), row + group.offset(at), RuleColumn.VERDICT.ordinal());
                }
            }
            row += group.height();
        }
        return SheetCell.at(EditionSheet.RULES.title(), ListSheet.FIRST_ROW - 1, RuleColumn.VERDICT.ordinal());
    }

    /** Sets the sheet up, which must exist and be empty. */
    public StreamedSheet on(XSSFWorkbook workbook, EditionStyles styles) {
        String live = formulas.ledgerIsLive() ? "" : "明细较多，取自明细账的一方写的是数，不是公式。";
        ListSheet list = new ListSheet(
                EditionSheet.RULES.title(),
                "预算勾稽关系",
                "每条规则一行，其下是逐处的核对：点左边的＋展开。标题分两行的，上面是规则行的，下面是逐处的。金额为万元；左方、右方、差额、结果和各项计数都是公式，改动表中的数，"
                        + "重新计算后即见分晓。容差是四舍五入可能造成的差，舍位调整造成的差先予扣除。说明为发布时所写。一条规则的通过至多列出 "
                        + RuleGroup.MOST_PASSED + " 处，其余只计数。" + live,
                RuleColumn.columns(),
                groups.stream().mapToInt(RuleGroup::height).sum(),
                true);
        StreamedSheet sheet = list.filledBy(this::add, workbook, styles, edition);
        setUp(sheet.held(), list.rows());
        return sheet;
    }

    private static void setUp(XSSFSheet sheet, int rows) {
        sheet.setRowSumsBelow(false);
        sheet.getCTWorksheet().getSheetFormatPr().setOutlineLevelRow(LEVELS);
        int last = ListSheet.FIRST_ROW + Math.max(1, rows) - 1;
        int verdict = RuleColumn.VERDICT.ordinal();
        int failed = RuleColumn.of(Verdict.FAILED).ordinal();
        LiveColours colours = new LiveColours(sheet);
        CellRangeAddress verdicts = new CellRangeAddress(ListSheet.FIRST_ROW, last, verdict, verdict);
        for (Verdict each : Verdict.values()) {
            colours.whereText(verdicts, each.label(), each.colour());
        }
        colours.wherePositive(new CellRangeAddress(ListSheet.FIRST_ROW, last, failed, failed), LiveColours.Colour.BAD);
    }

    private void add(ListRows rows) {
        for (RuleGroup group : groups) {
            int head = rows.next() + 1;
            boolean shut = group.open().isEmpty();
            rows.add(RuleRow.ofRule(group, head), shut ? HEAD : Fold.NONE);
            Fold folded = new Fold(shut ? 1 : LEVELS, true, false);
            group.open().forEach(result -> rows.add(comparison(result, rows), OPEN));
            if (group.isDivided()) {
                rows.add(RuleRow.note(group, RuleRow.rest(group)), DIVIDER);
            }
            group.folded().forEach(result -> rows.add(comparison(result, rows), folded));
            if (!group.leftOut().isEmpty()) {
                rows.add(RuleRow.note(group, RuleRow.leftOut(group)), folded);
            }
            if (group.isApart()) {
                rows.gap();
            }
        }
    }

    private List<CellContent> comparison(RuleResult result, ListRows rows) {
        return new RuleRow(result, rows.next() + 1, formulas).cells();
    }

    private String range(RuleColumn column) {
        int last = ListSheet.FIRST_ROW
                + Math.max(1, groups.stream().mapToInt(RuleGroup::height).sum());
        return SheetCell.quoted(EditionSheet.RULES.title()) + "!$" + column.letter() + "$" + (ListSheet.FIRST_ROW + 1)
                + ":$" + column.letter() + "$" + last;
    }
}
