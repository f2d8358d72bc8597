package budgetbook.workbook.edition;

import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.finding.Severity;
import budgetbook.ledger.Fact;
import budgetbook.place.SheetCell;
import budgetbook.reconcile.diff.Changes;
import budgetbook.table.Table;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.list.CellContent;
import budgetbook.workbook.edition.list.CellWriter;
import budgetbook.workbook.edition.list.EditionFormat;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.edition.list.LiveColours;
import budgetbook.workbook.edition.rule.RuleSheet;
import budgetbook.workbook.edition.rule.Verdict;
import budgetbook.workbook.sheet.PageSetup;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 目录: whose budget this is, what it comes to, what was checked, and a link to every sheet. */
final class ContentsSheet {
    private static final List<Integer> WIDTHS = List.of(22, 15, 60);
    private static final int TALL = 18;
    private static final List<Verdict> VERDICTS = List.of(
            Verdict.FAILED, Verdict.EXPLAINED, Verdict.ROUNDED, Verdict.PASSED, Verdict.ZERO, Verdict.NOT_APPLICABLE);

    private final WorkingEdition edition;
    private final RuleSheet rules;
    private final XSSFSheet sheet;
    private final CellWriter writer;
    private final LiveColours colours;
    private int next;

    ContentsSheet(WorkingEdition edition, RuleSheet rules, XSSFSheet sheet, EditionStyles styles) {
        this.edition = edition;
        this.rules = rules;
        this.sheet = sheet;
        this.writer = new CellWriter(sheet, styles);
        this.colours = new LiveColours(sheet);
    }

    /**
     * Draws the sheet.
     *
     * @param others the names of the other sheets that are no tables, in order
     */
    void draw(List<String> others) {
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * 256);
        }
        across(edition.department().name() + edition.year() + "年度部门预算（核对稿）", EditionFormat.TITLE, 40);
        across(edition.caption(), EditionFormat.REMARK, TALL);
        across("供内部核对，不公开。十五张表与总册相同，合计是公式；点任何一个数，看它由哪些明细加成。其余各表说明这些数从何而来、核对结果如何。", EditionFormat.REMARK, TALL);
        summary();
        next++;
        headings("工作表", "内容", "");
        merge();
        for (Table table : edition.tables()) {
            row(table.name(), table.title());
        }
        for (String name : others) {
            row(name, kind(name).purpose());
        }
        sheet.setDisplayGridlines(false);
        PageSetup.PORTRAIT.setUpList(sheet, new CellRangeAddress(0, next - 1, 0, WIDTHS.size() - 1), 0);
    }

    private static EditionSheet kind(String name) {
        for (EditionSheet kind : EditionSheet.values()) {
            if (name.startsWith(kind.title())) {
                return kind;
            }
        }
        throw new IllegalStateException("no sheet of the working edition: " + name);
    }

    private void summary() {
        headings("概要", "数", "说明");
        total("支出总计（万元）", Fact.EXPENDITURE);
        total("收入总计（万元）", Fact.INCOME);
        fact("明细", number(edition.lines().size()), "条，来自 " + edition.submissions() + " 份申报表", EditionSheet.LINES.top());
        fact("勾稽规则", number(rules.rules()), "条，逐条列出核对了几处、结果如何", EditionSheet.RULES.top());
        for (Verdict verdict : VERDICTS) {
            CellContent count = number(rules.count(verdict)).withFormula(rules.formula(verdict));
            fact("勾稽：" + verdict.label(), count, verdict.meaning(), rules.first(verdict));
            if (verdict.standsOpen()) {
                colours.wherePositive(new CellRangeAddress(next - 1, next - 1, 1, 1), verdict.colour());
            }
        }
        for (Severity severity : Severity.values()) {
            long count = edition.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            fact("问题：" + severity.label(), number(count), "条，见“问题清单”", EditionSheet.FINDINGS.top());
        }
        Changes changes = edition.changes();
        fact(
                EditionSheet.CHANGES.title(),
                changes.since() == 0
                        ? CellContent.text("首次发布")
                        : number(changes.cells().size()),
                changes.since() == 0
                        ? ""
                        : "格，出自改动的明细 " + edition.lineChanges().lines().size() + " 条，与第 " + changes.since() + " 号发布相比",
                EditionSheet.CHANGES.top());
        if (!edition.adjustments().isEmpty()) {
            fact(
                    EditionSheet.ADJUSTMENTS.title(),
                    number(edition.adjustments().cells().size()),
                    "格，见“舍位调整”",
                    EditionSheet.ADJUSTMENTS.top());
        }
    }

    private void total(String label, String side) {
        Money total = edition.lines().stream()
                .map(line -> line.fact())
                .filter(fact -> fact.value(Dimension.SIDE).equals(side))
                .map(Fact::amount)
                .reduce(Money.ZERO, Money::plus);
        CellContent printed = CellContent.number(total.printedWan()).withFormat(EditionFormat.AMOUNT);
        fact(label, printed, "精确数 " + total, EditionSheet.LINES.top());
    }

    private static CellContent number(long count) {
        return CellContent.number(count).withFormat(EditionFormat.COUNT);
    }

    private void headings(String... texts) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(TALL);
        for (int column = 0; column < texts.length; column++) {
            writer.put(row, column, CellContent.text(texts[column]), EditionFormat.HEADING);
        }
    }

    /** A figure, with a link to where it comes from. */
    private void fact(String label, CellContent value, String remark, SheetCell source) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(TALL);
        writer.put(row, 0, CellContent.text(label).linkedTo(source), EditionFormat.LABEL_LINK);
        writer.put(row, 1, value, EditionFormat.CENTRED);
        writer.put(row, 2, CellContent.text(remark), EditionFormat.TEXT);
    }

    private void row(String name, String content) {
        XSSFRow row = sheet.createRow(next++);
        writer.put(row, 0, CellContent.link(name, SheetCell.at(name, 0, 0)), EditionFormat.LINK);
        writer.put(row, 1, CellContent.text(content), EditionFormat.TEXT);
        writer.put(row, 2, CellContent.BLANK, EditionFormat.TEXT);
        merge();
        double height = EditionFormat.TEXT.cellFormat().height(content, WIDTHS.get(1) + WIDTHS.get(2));
        row.setHeightInPoints((float) Math.max(TALL, height));
    }

    /** Makes the last row's content reach over two columns. */
    private void merge() {
        sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 1, 2));
    }

    private void across(String text, EditionFormat format, int height) {
        XSSFRow row = sheet.createRow(next);
        double needed = format.cellFormat()
                .height(text, WIDTHS.stream().mapToInt(Integer::intValue).sum());
        row.setHeightInPoints((float) Math.max(height, needed));
        writer.across(row, text, format, WIDTHS.size());
        next++;
    }
}
