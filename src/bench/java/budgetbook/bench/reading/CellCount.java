package budgetbook.bench.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Counts the cells of one file. */
@FunctionalInterface
interface CellCount {
    /** Visits all cells and returns their number. */
    long of(Path file) throws Exception;

    /** Visits all files of the folder that the command line names and prints the number of cells. */
    static void print(String[] arguments, CellCount count) throws Exception {
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
            files = found.sorted().toList();
        }
        long cells = 0;
        for (Path file : files) {
            cells += count.of(file);
        }
        System.out.println(cells + " cells");
    }
}
