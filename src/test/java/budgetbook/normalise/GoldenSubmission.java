package budgetbook.normalise;

import budgetbook.budget.MoneyUnit;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What one unit submits, from the golden files. */
@org.jspecify.annotations.NullUnmarked
record GoldenSubmission(
        String unit,
        List<Map<String, String>> income,
        List<Map<String, String>> lines,
        List<Map<String, String>> targets,
        List<Map<String, String>> goals,
        List<Map<String, String>> tasks,
        List<Map<String, String>> indicators) {

    static GoldenSubmission of(String unit) {
        boolean lead = unit.equals("254101");
        return new GoldenSubmission(
                unit,
                of(unit, "income"),
                of(unit, "lines"),
                of(unit, "project-targets"),
                lead ? all("goals") : List.of(),
                lead ? all("tasks") : List.of(),
                lead ? all("indicators") : List.of());
    }

    private static List<Map<String, String>> of(String unit, String file) {
        return all(file).stream().filter(row -> unit.equals(row.get("unit"))).toList();
    }

    private static List<Map<String, String>> all(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/test/resources/golden", file + ".csv"), StandardCharsets.UTF_8)) {
            return format.parse(reader).stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Map<String, String>> lines(String... kinds) {
        return lines.stream()
                .filter(line -> List.of(kinds).contains(line.get("kind")))
                .toList();
    }

    /** An amount of the golden files, in another unit. */
    static BigDecimal in(MoneyUnit unit, String wan) {
        return new BigDecimal(wan).movePointRight(4 - unit.power());
    }

    static BigDecimal sum(List<Map<String, String>> rows, String... columns) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map<String, String> row : rows) {
            for (String column : columns) {
                sum = sum.add(new BigDecimal(row.get(column)));
            }
        }
        return sum;
    }
}
