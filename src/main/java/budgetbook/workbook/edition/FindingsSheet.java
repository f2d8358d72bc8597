package budgetbook.workbook.edition;

import budgetbook.budget.Unit;
import budgetbook.finding.Finding;
import budgetbook.finding.Severity;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.list.CellContent;
import budgetbook.workbook.edition.list.EditionFormat;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.edition.list.ListColumn;
import budgetbook.workbook.edition.list.ListRows;
import budgetbook.workbook.edition.list.ListSheet;
import budgetbook.workbook.edition.list.SourceLinks;
import budgetbook.workbook.file.StreamedSheet;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 问题清单: what was found in the submissions and by the rules, 错误 first. */
final class FindingsSheet {
    private static final List<ListColumn> COLUMNS = List.of(
            new ListColumn("序号", 6, EditionFormat.NUMBER),
            new ListColumn("级别", 6, EditionFormat.CENTRED),
            new ListColumn("单位", 16, EditionFormat.TEXT),
            new ListColumn("文件", 28, EditionFormat.CODE),
            new ListColumn("工作表", 13, EditionFormat.CODE),
            new ListColumn("单元格", 9, EditionFormat.CODE),
            new ListColumn("问题", 20, EditionFormat.TEXT),
            new ListColumn("现为", 36, EditionFormat.CODE),
            new ListColumn("应为", 26, EditionFormat.CODE),
            new ListColumn("怎么办", 32, EditionFormat.TEXT),
            new ListColumn("审核说明", 30, EditionFormat.CODE));

    private final WorkingEdition edition;

    FindingsSheet(WorkingEdition edition) {
        this.edition = edition;
    }

    StreamedSheet on(XSSFWorkbook workbook, EditionStyles styles) {
        List<Finding> findings = edition.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        ListSheet list = new ListSheet(
                EditionSheet.FINDINGS.title(),
                "预算问题清单",
                findings.isEmpty() ? "没有问题。" : "提示是合规但少见的情况，请确认；不影响发布。单元格是申报表中的位置，点它打开申报表；勾稽的，是总册中的位置。",
                COLUMNS,
                findings.size(),
                true);
        SourceLinks sources = new SourceLinks(edition, workbook.getSheet(EditionSheet.FINDINGS.title()));
        return list.filledBy(rows -> add(findings, sources, rows), workbook, styles, edition);
    }

    private void add(List<Finding> findings, SourceLinks sources, ListRows rows) {
        int number = 1;
        for (Finding finding : findings) {
            rows.add(List.of(
                    CellContent.number(number++),
                    CellContent.text(finding.severity().label())
                            .withFormat(finding.severity() == Severity.ERROR ? EditionFormat.BAD : EditionFormat.NOTED),
                    CellContent.text(edition.department()
                            .unit(finding.unit())
                            .map(Unit::shortName)
                            .orElse("")),
                    CellContent.text(finding.place().file()),
                    CellContent.text(finding.place().sheet()),
                    sources.to(finding.place(), finding.where()),
                    CellContent.text(finding.code().title()),
                    CellContent.text(finding.found()),
                    CellContent.text(finding.expected()),
                    CellContent.text(finding.remedy()),
                    CellContent.text(finding.answer().shown())));
        }
    }
}
