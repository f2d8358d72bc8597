package budgetbook.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.table.GoldenTables;
import budgetbook.table.Table;
import budgetbook.workbook.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints the golden workbook by LibreOffice into target/printed, to be looked at. */
@Tag("office")
class PrintedPagesTest {
    private static final Path FOLDER = Path.of("target", "printed");

    @Test
    void thePagesEndWhereTheyWerePlanned() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve("master.xlsx");
        new MasterWorkbookWriter().write(GoldenTables.all(), file);

        Office office = new Office(FOLDER);
        List<String> pages = List.of(office.text(office.convert(file, "pdf")).split("\f"));

        int page = 0;
        for (Table table : GoldenTables.all()) {
            int planned = PrintPlan.paged(table).ends().pages();
            assertThat(pages.get(page)).as(table.name()).contains(table.name());
            if (table.number() == 2) {
                assertThat(pages.subList(page, page + 2)).allMatch(text -> text.contains(table.title()));
                assertThat(pages.subList(page, page + 2)).allMatch(text -> text.contains("254301"));
            }
            if (table.number() == 14) {
                assertThat(pages.subList(page + 1, page + planned))
                        .allMatch(text -> text.contains("指标值说明") && text.matches("(?s).*(投入管理|产出)指标.*"));
            }
            page += planned;
        }
        assertThat(pages).hasSize(page);
    }
}
