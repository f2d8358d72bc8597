package budgetbook.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The page of findings, and the manual's tables of them, say what the program says. */
class FindingsPageTest {
    private static final String OUT_OF_DATE = " is out of date; write it again: ./mvnw -q test-compile exec:java "
            + "-Dexec.classpathScope=test -Dexec.mainClass=budgetbook.catalogue.FindingsPage";

    @Test
    void thePageIsWhatTheCatalogueAndTheCasesGive() throws IOException {
        assertThat(Files.readString(FindingsPage.FILE))
                .as(FindingsPage.FILE + OUT_OF_DATE)
                .isEqualTo(FindingsPage.text());
    }

    @Test
    void theTablesOfTheManualAreThoseOfTheCatalogue() throws IOException {
        assertThat(Files.readString(FindingsPage.MANUAL))
                .as(FindingsPage.MANUAL + OUT_OF_DATE)
                .isEqualTo(FindingsPage.manual())
                .contains("](findings.md#amount-invalid)");
    }
}
