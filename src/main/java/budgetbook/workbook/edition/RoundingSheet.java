package budgetbook.workbook.edition;

import budgetbook.place.SheetCell;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.value.SidePart;
import budgetbook.reconcile.value.SidePart.PrintedCell;
import budgetbook.table.Table;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.content.TableNames;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.formula.TotalFormulas;
import budgetbook.workbook.edition.list.CellContent;
import budgetbook.workbook.edition.list.EditionFormat;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.edition.list.ListColumn;
import budgetbook.workbook.edition.list.ListRows;
import budgetbook.workbook.edition.list.ListSheet;
import budgetbook.workbook.file.StreamedSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 尾差: every equality that holds but for rounding, with what is printed and what the printed parts add up to. */
final class RoundingSheet {
    private static final List<ListColumn> COLUMNS = List.of(
            new ListColumn("序号", 7, EditionFormat.NUMBER),
            new ListColumn("单元格", 14, EditionFormat.CENTRED),
            new ListColumn("行", 30, EditionFormat.TEXT),
            new ListColumn("列", 24, EditionFormat.TEXT),
            new ListColumn("印出数（万元）", 15, EditionFormat.AMOUNT),
            new ListColumn("各部分之和（万元）", 18, EditionFormat.AMOUNT),
            new ListColumn("尾差（万元）", 12, EditionFormat.AMOUNT),
            new ListColumn("表中公式", 9, EditionFormat.CENTRED),
            new ListColumn("规则", 26, EditionFormat.TEXT),
            new ListColumn("说明", 60, EditionFormat.TEXT));

    private final WorkingEdition edition;
    private final TotalFormulas totals;
    private final Map<String, Table> tables;

    RoundingSheet(WorkingEdition edition, TotalFormulas totals) {
        this.edition = edition;
        this.totals = totals;
        this.tables = new LinkedHashMap<>();
        edition.tables().forEach(table -> tables.put(table.name(), table));
    }

    StreamedSheet on(XSSFWorkbook workbook, EditionStyles styles) {
        List<RuleResult> differences = edition.results().stream()
                .filter(RuleResult::isRoundingDifference)
                .toList();
        ListSheet list = new ListSheet(
                EditionSheet.ROUNDING.title(),
                "预算表尾差",
                differences.isEmpty()
                        ? "没有尾差：印出的合计都等于印出的各部分之和。"
                        : "各数由精确数分别四舍五入到 0.01 万元，合计因此可能与印出的各部分之和略有出入，精确数是相等的。" + "表中有虚线底边的合计，其公式写明了尾差。",
                COLUMNS,
                differences.size(),
                true);
        return list.filledBy(rows -> add(differences, rows), workbook, styles, edition);
    }

    private void add(List<RuleResult> differences, ListRows rows) {
        int number = 1;
        for (RuleResult result : differences) {
            rows.add(row(result, number++));
        }
    }

    private List<CellContent> row(RuleResult result, int number) {
        List<SidePart> left = result.left().parts();
        CellContent cell = CellContent.BLANK;
        CellContent row = CellContent.text(result.iteration());
        CellContent column = CellContent.BLANK;
        boolean formula = false;
        if (left.size() == 1 && left.get(0).source() instanceof PrintedCell printed) {
            SheetCell place = printed.at();
            TotalFormulas.Total total = totals.at(place);
            formula = total != null && total.parts().equals(result.right().parts());
            cell = CellContent.link(place.name(), place);
            Table table = tables.get(place.sheet());
            if (table != null) {
                row = CellContent.text(
                        TableNames.row(table, place.rowIndex() - table.firstDataRow() + 1, place.column()));
                column = CellContent.text(TableNames.column(table, place.column()));
            }
        }
        return List.of(
                CellContent.number(number),
                cell,
                row,
                column,
                CellContent.number(result.left().value()),
                CellContent.number(result.right().value()),
                CellContent.number(result.difference()),
                CellContent.text(formula ? "是" : ""),
                CellContent.text(result.rule().name()),
                CellContent.text(result.message()));
    }
}
