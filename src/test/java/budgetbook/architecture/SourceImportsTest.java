package budgetbook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a source takes from a later room as a constant cannot be seen in its class: the compiler has put the value there. */
class SourceImportsTest {
    private static final Pattern PACKAGE = Pattern.compile("^package budgetbook\\.([a-z.]+);", Pattern.MULTILINE);
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?budgetbook\\.([a-z.]+)\\.[A-Z].*;", Pattern.MULTILINE);

    @Test
    void sourcesImportFromEarlierRoomsOnly() throws IOException {
        List<String> later = new ArrayList<>();
        int seen = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/budgetbook"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String source = Files.readString(file);
                Matcher room = PACKAGE.matcher(source);
                Matcher taken = IMPORT.matcher(source);
                while (room.find(0) && taken.find()) {
                    seen++;
                    if (place(taken.group(1)) > place(room.group(1))) {
                        later.add(file + ": " + taken.group());
                    }
                }
            }
        }

        assertThat(later).as("imports of what comes later").isEmpty();
        assertThat(seen).as("imports that were looked at").isGreaterThan(1000);
    }

    private static int place(String room) {
        assertThat(PackageWallsTest.FLOW).contains(room);
        return PackageWallsTest.FLOW.indexOf(room);
    }
}
