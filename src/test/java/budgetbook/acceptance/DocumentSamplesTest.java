package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README and manual show of the console is what the program prints. */
class DocumentSamplesTest {
    /** What no program prints: commands, files to be written, folders; and a message, which is held where messages are. */
    private static final Pattern TYPED = Pattern.compile(
            "(\\./|budgetbook |budgetbook, budgetbook\\.cmd|   budgetbook |jq |unit,fund|■ ).*", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theSamplesAreWhatIsPrinted() throws IOException {
        Map<String, String> made = DocumentSamples.make(folder);
        Map<String, String> shown = new TreeMap<>();
        for (Path document : DocumentSamples.DOCUMENTS) {
            shown.putAll(DocumentSamples.shown(Files.readString(document)));
        }

        assertThat(shown.keySet()).isEqualTo(made.keySet());
        made.forEach((name, text) -> assertThat(DocumentSamples.lasting(shown.getOrDefault(name, "")))
                .as("sample %s; to write all anew run the main of DocumentSamples", name)
                .isEqualTo(DocumentSamples.lasting(text)));
    }

    @Test
    void noBlockIsShownThatIsNotMade() throws IOException {
        List<String> unmade = new ArrayList<>();
        for (Path document : DocumentSamples.DOCUMENTS) {
            String before = "";
            boolean inside = false;
            boolean asked = false;
            for (String line : Files.readAllLines(document)) {
                if (asked && !TYPED.matcher(line).matches()) {
                    unmade.add(document + ": " + line);
                }
                boolean fence = line.startsWith("```");
                asked = fence && !inside && line.equals("```") && !before.startsWith("<!-- sample: ");
                inside = fence != inside;
                before = line;
            }
        }

        assertThat(unmade).as("blocks without a mark").isEmpty();
    }
}
