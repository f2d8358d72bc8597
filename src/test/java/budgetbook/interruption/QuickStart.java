package budgetbook.interruption;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The start script of the tree, prepared once for all tests that start the program again and again. */
final class QuickStart {
    /** Starts without making what makes the next start quick: it takes half a minute and goes on in the background. */
    static final Map<String, String> UNPREPARED =
            Map.of("BUDGETBOOK_PREPARE", "no", "JAVA_HOME", System.getProperty("java.home"));

    private static final Path SCRIPT = Path.of("bin", "budgetbook").toAbsolutePath();

    private static boolean prepared;

    private QuickStart() {}

    /** Returns the script, beside whose jar lies what makes it start quickly. */
    static synchronized Path script() throws IOException {
        if (!prepared) {
            try {
                Script.execute(
                        Path.of("."),
                        Map.of(
                                "BUDGETBOOK_PREPARE",
                                Path.of("").toAbsolutePath().toString()),
                        List.of(SCRIPT.toString()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
            prepared = true;
        }
        return SCRIPT;
    }
}
