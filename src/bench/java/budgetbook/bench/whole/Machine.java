package budgetbook.bench.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;

/** On what is measured. */
final class Machine {
    private Machine() {}

    /** Returns a sentence on date, processor, memory, Java and load. */
    static String description() throws IOException {
        return String.format(
                Locale.ROOT,
                "Measured %s on %s, %d cores, %s, %s %s, Java %s; load before it began: %s.%n",
                LocalDate.now(ZoneId.systemDefault()),
                value("/proc/cpuinfo", "model name", System.getProperty("os.arch", "?")),
                Runtime.getRuntime().availableProcessors(),
                value("/proc/meminfo", "MemTotal", "memory unknown").replaceAll("(\\d+)\\d{6} kB", "$1 GB"),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.version(),
                load());
    }

    private static String value(String file, String name, String otherwise) throws IOException {
        if (!Files.exists(Path.of(file))) {
            return otherwise;
        }
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        }
    }

    private static String load() throws IOException {
        Path load = Path.of("/proc/loadavg");
        return Files.exists(load) ? Files.readString(load).split(" ", -1)[0] : "unknown";
    }
}
