package budgetbook.sample;

import budgetbook.budget.Sha256;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.ConfigurationFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Configurations of the year 2023, by what stands in their folders: equal folders are read once in a JVM. For tests that are
 * about what comes after; where a rule stands is told by the folder that was read first.
 */
public final class KnownConfiguration {
    private static final Map<String, Configuration> READ = new ConcurrentHashMap<>();

    private KnownConfiguration() {}

    /** The configuration of a folder as it is now. */
    public static Configuration of(Path folder) throws IOException {
        return READ.computeIfAbsent(
                content(folder), content -> new ConfigurationFolder(folder).read(Optional.of(2023)));
    }

    private static String content(Path folder) throws IOException {
        List<String> content = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                content.add(folder.relativize(file).toString());
                content.add(Sha256.of(file));
            }
        }
        return Sha256.of(content);
    }
}
