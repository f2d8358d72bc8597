package budgetbook.workbook.edition;

import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.finding.Severity;
import budgetbook.ledger.Fact;
import budgetbook.place.SheetCell;
import budgetbook.reconcile.check.Outcome;
import budgetbook.reconcile.diff.Changes;
import budgetbook.table.Table;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.list.CellContent;
import budgetbook.workbook.edition.list.CellWriter;
import budgetbook.workbook.edition.list.EditionFormat;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.sheet.PageSetup;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 目录: whose budget this is, what it comes to, what was checked, and a link to every sheet. */
final class ContentsSheet {
    private static final List<Integer> WIDTHS = List.of(22, 15, 60);
    private static final int TALL = 18;

    private final WorkingEdition edition;
    private final RuleSheet rules;
    private final XSSFSheet sheet;
    private final CellWriter writer;
    private int next;

    ContentsSheet(WorkingEdition edition, RuleSheet rules, XSSFSheet sheet, EditionStyles styles) {
        this.edition = edition;
        this.rules = rules;
        this.sheet = sheet;
        this.writer = new CellWriter(sheet, styles);
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
        fact(
                "支出总计（万元）",
                CellContent.number(total(Fact.EXPENDITURE).printedWan()).withFormat(EditionFormat.AMOUNT),
                "精确数 " + total(Fact.EXPENDITURE));
        fact(
                "收入总计（万元）",
                CellContent.number(total(Fact.INCOME).printedWan()).withFormat(EditionFormat.AMOUNT),
                "精确数 " + total(Fact.INCOME));
        fact("明细", CellContent.number(edition.lines().size()), "条，来自 " + edition.submissions() + " 份申报表");
        for (Outcome outcome : Outcome.values()) {
            long count = edition.results().stream()
                    .filter(result -> result.outcome() == outcome)
                    .count();
            if (count > 0 || !(outcome.blocks() || outcome == Outcome.EXPLAINED)) {
                fact(
                        "勾稽：" + outcome.label(),
                        CellContent.number(count).withFormula(rules.count(outcome)),
                        meaning(outcome));
            }
        }
        fact("尾差", CellContent.number(edition.roundingDifferences()), "条，由四舍五入造成，见“尾差”");
        for (Severity severity : Severity.values()) {
            long count = edition.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            fact(severity.label(), CellContent.number(count), "条，见“问题清单”");
        }
        Changes changes = edition.changes();
        fact(
                "变动",
                changes.since() == 0
                        ? CellContent.text("首次发布")
                        : CellContent.number(changes.cells().size()),
                changes.since() == 0 ? "" : "格，与第 " + changes.since() + " 号发布相比，见“变动”");
        if (!edition.adjustments().isEmpty()) {
            fact("舍位调整", CellContent.number(edition.adjustments().cells().size()), "格，见“舍位调整”");
        }
    }

    private static String meaning(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "条，两方相等，或相差在四舍五入之内";
            case FAILED -> "条，两方不符，见“勾稽”";
            case EXPLAINED -> "条，两方口径不同，差额已说明，见“勾稽”";
            case NOT_APPLICABLE -> "条，没有要核对的数";
            case UNDECIDABLE -> "条，缺少所需的数，见“勾稽”";
        };
    }

    private Money total(String side) {
        return edition.lines().stream()
                .map(line -> line.fact())
                .filter(fact -> fact.value(Dimension.SIDE).equals(side))
                .map(Fact::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private void headings(String... texts) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(TALL);
        for (int column = 0; column < texts.length; column++) {
            writer.put(row, column, CellContent.text(texts[column]), EditionFormat.HEADING);
        }
    }

    private void fact(String label, CellContent value, String remark) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(TALL);
        writer.put(row, 0, CellContent.text(label), EditionFormat.LABEL);
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
