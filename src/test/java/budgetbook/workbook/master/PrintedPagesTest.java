package budgetbook.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.table.GoldenTables;
import budgetbook.workbook.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints the golden workbook by LibreOffice into target/printed, to be looked at. */
@Tag("office")
class PrintedPagesTest {
    private static final Path FOLDER = Path.of("target", "printed");

    @Test
    void theMasterWorkbookPrints() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve("master.xlsx");
        new MasterWorkbookWriter().write(GoldenTables.all(), file);

        Office office = new Office(FOLDER);
        assertThat(office.text(office.convert(file, "pdf"))).contains("预算01表", "预算15表", "708.06");
    }
}
