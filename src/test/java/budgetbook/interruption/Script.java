package budgetbook.interruption;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The scripts that come with the product, run by the real shell. */
final class Script {
    private Script() {}

    /** What a command printed and how it ended. */
    record Ended(int status, String printed) {}

    static Ended execute(Path directory, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(QuickStart.UNPREPARED);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), printed);
    }

    static Ended install(Path prefix, String... options) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", "docs/operations/install.sh", "--prefix", prefix.toString()));
        command.addAll(List.of(options));
        return execute(Path.of("."), Map.of(), command);
    }
}
