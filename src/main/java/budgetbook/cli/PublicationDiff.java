package budgetbook.cli;

import budgetbook.budget.Department;
import budgetbook.cli.console.TextTable;
import budgetbook.configuration.Configuration;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.PastPublication;
import budgetbook.reconcile.diff.CellChange;
import budgetbook.reconcile.diff.WorkbookComparison;
import budgetbook.reconcile.readback.TableLayout;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;

/** {@code history --diff A B}: the cells that two publications of a department print differently. */
final class PublicationDiff {
    private final Configuration configuration;
    private final RunOptions options;
    private final PrintWriter out;

    PublicationDiff(Configuration configuration, RunOptions options, PrintWriter out) {
        this.configuration = configuration;
        this.options = options;
        this.out = out;
    }

    /** Prints the comparison; returns the exit status. */
    int print(int before, int after) {
        Department department = RunCommand.onlyDepartment(configuration, options.departments);
        DepartmentFolder folder = new DepartmentFolder(
                options.output,
                configuration.year(),
                department,
                options.folders().publications());
        PastPublication earlier = Restoration.find(folder, before, department);
        PastPublication later = Restoration.find(folder, after, department);
        try {
            List<CellChange> changes = WorkbookComparison.between(
                    earlier.master(), later.master(), TableLayout.of(configuration.tables()));
            out.println(department.code() + " " + department.name() + "：第 " + after + " 号与第 " + before + " 号相比，"
                    + (changes.isEmpty() ? "总册各格相同" : "总册有 " + changes.size() + " 格不同（万元）"));
            table(changes);
            return 0;
        } catch (UnreadableWorkbookException e) {
            throw new RequestException(
                    "无法比较：总册读不出来，" + e.getMessage() + "。请检查 " + earlier.master() + " 和 " + later.master() + "。");
        }
    }

    private void table(List<CellChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        TextTable table = new TextTable("表", "原位置", "现位置", "行", "列", "原为", "现为", "差额");
        for (CellChange change : changes) {
            table.row(
                    change.table(),
                    orDash(CellChange.named(change.placeBefore())),
                    orDash(CellChange.named(change.placeAfter())),
                    change.row(),
                    change.column(),
                    orDash(change.before()),
                    orDash(change.after()),
                    signed(change.difference()));
        }
        table.print(out, "  ");
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "－" : text.replace('\n', ' ');
    }

    private static String signed(@org.jspecify.annotations.Nullable BigDecimal difference) {
        return difference == null ? "" : (difference.signum() > 0 ? "+" : "") + difference.toPlainString();
    }
}
