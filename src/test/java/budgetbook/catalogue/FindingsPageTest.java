package budgetbook.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The page of findings says what the program says. */
class FindingsPageTest {
    @Test
    void thePageIsWhatTheCatalogueAndTheCasesGive() throws IOException {
        assertThat(Files.readString(FindingsPage.FILE))
                .as("docs/findings.md is out of date; write it again: "
                        + "./mvnw -q test-compile exec:java -Dexec.classpathScope=test "
                        + "-Dexec.mainClass=budgetbook.catalogue.FindingsPage")
                .isEqualTo(FindingsPage.text());
    }
}
