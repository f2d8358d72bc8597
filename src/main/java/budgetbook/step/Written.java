package budgetbook.step;

import budgetbook.workbook.master.MasterWorkbookWriter;
import java.io.IOException;
import java.nio.file.Path;

/**
 * 写册: the tables written as the master workbook, in the folder where the publication is prepared.
 *
 * @param master the workbook
 */
public record Written(Path master) {

    /** Empties the folder of the preparation and writes the workbook there. */
    public static Written of(DepartmentWork work, Tabulated tabulated) throws IOException {
        work.preparation().begin();
        Path master = work.preparation().master();
        new MasterWorkbookWriter().write(tabulated.tables(), master);
        return new Written(master);
    }
}
