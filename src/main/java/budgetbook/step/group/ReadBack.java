package budgetbook.step.group;

import budgetbook.ledger.Fact;
import budgetbook.ledger.Ledger;
import budgetbook.publication.Totals;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.readback.SheetCells;
import budgetbook.run.GroupOutcome.Check;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.step.DepartmentTotals;
import budgetbook.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * 核对: the workbook of a group, read again from disk, against what its departments have published. Each department's facts
 * are asked of the ledger afresh, and by another way than that by which the tables were drawn.
 *
 * @param checks in their order
 */
public record ReadBack(List<Check> checks) {

    /** Reads the workbook again and adds up what its departments come to. */
    public static ReadBack of(GroupWork work, List<Table> tables, Path workbook, Ledger ledger)
            throws UnreadableWorkbookException {
        List<ExpectedSums> expected = work.configuration().groups().tables().stream()
                .map(ExpectedSums::new)
                .toList();
        List<String> published = departments(work, expected, ledger);
        List<SheetCells> sheets = PublishedWorkbook.sheets(workbook);
        List<String> cells = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int amounts = 0;
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            if (i >= sheets.size() || !sheets.get(i).name().equals(table.name())) {
                cells.add("没有 " + table.name());
                continue;
            }
            SheetReadBack sheet = new SheetReadBack(table, sheets.get(i));
            amounts += sheet.amounts();
            cells.addAll(sheet.failures(expected.get(i).sums()));
            names.addAll(sheet.unsaid(work));
        }
        return new ReadBack(List.of(
                new Check("汇总-账表", "各表每一格等于各部门明细之和", amounts, cells),
                new Check("汇总-发布", "各部门的明细与其现行发布的总额一致", work.counted().size(), published),
                new Check("汇总-名单", "各表写明汇总了几个部门、哪些没有汇总", tables.size(), names)));
    }

    /** Whether something does not hold, so that nothing may be published. */
    public boolean holdsBack() {
        return checks.stream().anyMatch(check -> !check.holds());
    }

    /** Goes through the departments, one in memory at a time. */
    private static List<String> departments(GroupWork work, List<ExpectedSums> expected, Ledger ledger) {
        List<String> failures = new ArrayList<>();
        for (Member member : work.members()) {
            Member.Publication publication = member.publication();
            if (publication != null && member.isCounted()) {
                List<Fact> facts =
                        ledger.facts(member.ids(), work.configuration().sources());
                String code = member.department().code();
                expected.forEach(table -> table.add(code, facts));
                Totals said = publication.totals();
                if (said != null) {
                    Totals found = DepartmentTotals.of(facts, member.department(), work.configuration());
                    new TotalsComparison(said, found)
                            .difference()
                            .ifPresent(where -> failures.add(code + " "
                                    + member.department().name() + " 第 " + publication.number() + " 号发布，" + where));
                }
            }
        }
        return failures;
    }
}
