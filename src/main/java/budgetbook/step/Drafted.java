package budgetbook.step;

import budgetbook.ledger.Ledger;
import budgetbook.workbook.master.MasterWorkbookWriter;
import java.io.IOException;

/**
 * 试算: whatever can be computed from what is there, marked as a draft, put in a folder of its own beside the publication.
 *
 * @param mark what it says of itself
 */
public record Drafted(String mark) {

    /** Writes the judged tables anew with their mark, and the working edition beside them. */
    public static Drafted of(
            DepartmentWork work,
            Examined examined,
            Tabulated tabulated,
            Judged judged,
            Compared compared,
            Ledger ledger)
            throws IOException {
        DraftMark mark = DraftMark.of(examined, judged);
        Tabulated marked = new Tabulated(mark.on(tabulated.tables()), tabulated.adjustments());
        new MasterWorkbookWriter().write(marked.tables(), work.preparation().master(), mark.text());
        Edition.of(work, examined, marked, judged, compared, Booked.NONE, ledger, mark.text());
        return new Drafted(mark.text());
    }
}
