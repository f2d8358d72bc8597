package budgetbook.step;

import budgetbook.publication.PastPublication;
import budgetbook.reconcile.diff.Changes;
import budgetbook.reconcile.diff.WorkbookComparison;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.nio.file.Files;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 比对: what the new workbook prints differently from the publication that stands.
 *
 * @param changes {@link Changes#FIRST} if nothing was published before
 */
public record Compared(Changes changes) {
    private static final Logger LOG = LoggerFactory.getLogger(Compared.class);

    /** Compares the two workbooks, both read from disk. */
    public static Compared of(DepartmentWork work, Written written) {
        return new Compared(PastPublication.of(work.folder()).stream()
                .filter(publication -> Files.isRegularFile(publication.master()))
                .findFirst()
                .map(standing -> since(standing, work, written))
                .orElse(Changes.FIRST));
    }

    /** A workbook that somebody has spoilt is no reason not to publish a good one. */
    private static Changes since(PastPublication standing, DepartmentWork work, Written written) {
        int number = standing.manifest().number();
        try {
            return new Changes(
                    number,
                    WorkbookComparison.between(
                            standing.master(), written.master(), work.rules().layouts()));
        } catch (UnreadableWorkbookException e) {
            LOG.warn("第 {} 号发布的总册无法读取（{}），不作比对", number, e.reason());
            return new Changes(number, List.of());
        }
    }
}
