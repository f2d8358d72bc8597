package budgetbook.step;

import budgetbook.configuration.Configuration;
import budgetbook.ledger.Ledger;
import budgetbook.submission.intake.ReceivedFile;
import budgetbook.workbook.edition.WorkingEditionWriter;
import budgetbook.workbook.edition.content.EditionBook;
import budgetbook.workbook.edition.content.WorkingEdition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * 核对: tables, rules and ledger written as the working edition, beside the master workbook.
 *
 * @param file the workbook, in the folder where the publication is prepared
 */
public record Edition(Path file) {

    /** Writes the working edition of a job that has judged its workbook. */
    public static Edition of(
            DepartmentWork work,
            Examined examined,
            Tabulated tabulated,
            Judged judged,
            Compared compared,
            Booked booked,
            Ledger ledger)
            throws IOException {
        return of(work, examined, tabulated, judged, compared, booked, ledger, "");
    }

    /** The same with a mark at the head of every page. */
    static Edition of(
            DepartmentWork work,
            Examined examined,
            Tabulated tabulated,
            Judged judged,
            Compared compared,
            Booked booked,
            Ledger ledger,
            String mark)
            throws IOException {
        Configuration configuration = work.configuration();
        WorkingEdition edition = new WorkingEdition(
                work.department(),
                work.year(),
                tabulated.tables(),
                judged.results(),
                judged.after(examined),
                examined.submissions().size(),
                ledger.lines(examined.submissions().values(), configuration.sources()),
                configuration.classification(),
                sources(work),
                compared.changes(),
                ChangedLines.since(work, examined, ledger),
                tabulated.adjustments(),
                new EditionBook(booked.book(), booked.news(), booked.years()));
        Path file = work.preparation().edition();
        new WorkingEditionWriter().write(edition, file, mark);
        return new Edition(file);
    }

    private static Map<String, String> sources(DepartmentWork work) {
        Map<String, String> sources = new TreeMap<>();
        for (ReceivedFile file : work.submitted().files().values()) {
            work.address(file.original()).ifPresent(address -> sources.put(file.name(), address));
        }
        return sources;
    }
}
