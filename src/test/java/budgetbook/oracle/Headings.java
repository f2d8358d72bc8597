package budgetbook.oracle;

import java.util.Arrays;
import java.util.List;

/** Header paths written as text: columns apart by blanks, levels by slashes. */
final class Headings {
    private Headings() {}

    static List<List<String>> of(String... columns) {
        return Arrays.stream(columns)
                .flatMap(some -> Arrays.stream(some.split(" ")))
                .map(path -> List.of(path.split("/")))
                .toList();
    }
}
