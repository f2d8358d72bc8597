package budgetbook.bench.department;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The codes on which money is spent: classes without parts, of the shipped classification. */
record CodeLists(List<Entry> functions, List<Entry> personnel, List<Entry> goods) {
    /** A code and its name. */
    record Entry(String code, String name) {}

    /** Reads the lists of a configuration folder. */
    static CodeLists of(Path configuration) throws IOException {
        Path lists = configuration.resolve("classification/2023");
        Path economic = lists.resolve("economic-department.csv");
        return new CodeLists(
                leaves(lists.resolve("function.csv"), 7, "20", "21"),
                leaves(economic, 5, "301"),
                leaves(economic, 5, "302"));
    }

    /** Returns the economic class of a line, on a person or on goods. */
    Entry economic(boolean person, Random random) {
        List<Entry> from = person ? personnel : goods;
        return from.get(random.nextInt(from.size()));
    }

    private static List<Entry> leaves(Path csv, int digits, String... prefixes) throws IOException {
        try (Stream<String> lines = Files.lines(csv)) {
            return lines.map(line -> line.split(",", -1))
                    .filter(parts ->
                            parts[0].length() == digits && Stream.of(prefixes).anyMatch(parts[0]::startsWith))
                    .map(parts -> new Entry(parts[0], parts[1]))
                    .toList();
        }
    }
}
