package budgetbook.workbook.master;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.table.GoldenTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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

        run("soffice", "--headless", "--convert-to", "pdf", "--outdir", FOLDER.toString(), file.toString());
        run("pdftotext", "-layout", FOLDER.resolve("master.pdf").toString());

        assertThat(Files.readString(FOLDER.resolve("master.txt"))).contains("预算01表", "预算15表", "708.06");
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
