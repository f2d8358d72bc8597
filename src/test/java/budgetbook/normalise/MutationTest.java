package budgetbook.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.BudgetLine;
import budgetbook.budget.IncomeLine;
import budgetbook.budget.Money;
import budgetbook.finding.Finding;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.submission.cover.CoverReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped submissions, spoilt at random: each is refused in words, has an 错误, or comes to the same money as before.
 * {@code -Dbudgetbook.fuzz=5000} spoils each as often; {@code -Dbudgetbook.fuzz.seed} repeats what failed.
 */
class MutationTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void noSpoiltSubmissionBringsInAnotherFigure() throws Exception {
        int times = Integer.getInteger("budgetbook.fuzz", 25);
        long seed = Long.getLong("budgetbook.fuzz.seed", 20230101L);
        Map<String, Integer> outcomes = new TreeMap<>();
        for (Path file : shipped()) {
            String unit = CoverReader.read(file, "x", Reading.CONFIGURATION.headers())
                    .unitCode()
                    .orElseThrow();
            byte[] book = Files.readAllBytes(file);
            Reading sound = Reading.of(file, unit);
            for (int i = 0; i < times; i++) {
                for (Mutation mutation : Mutation.values()) {
                    long own = seed + i;
                    Path spoilt = folder.resolve("spoilt.book");
                    Files.write(spoilt, mutation.of(book, new Random(own)));
                    String name = mutation + " " + file.getFileName() + " seed " + own;
                    outcomes.merge(mutation + " " + outcome(spoilt, unit, sound, name), 1, Integer::sum);
                }
            }
        }
        assertThat(outcomes).as("seed %s", seed).isNotEmpty();
        assertThat(String.join("\n", outcomes.keySet())).contains("refused", "error", "unchanged");
        if (Boolean.getBoolean("budgetbook.fuzz.tell")) {
            Files.writeString(
                    Path.of("target", "mutations.txt"), outcomes.toString().replace(", ", "\n"));
        }
    }

    private static String outcome(Path spoilt, String unit, Reading sound, String name) {
        long began = System.nanoTime();
        try {
            CoverReader.read(spoilt, "x", Reading.CONFIGURATION.headers());
            Reading reading = Reading.of(spoilt, unit);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).as(name).isLessThan(PATIENCE);
            reading.findings().forEach(Finding::message);
            if (!reading.errors().isEmpty()) {
                return "error";
            }
            assertThat(money(reading)).as(name).isEqualTo(money(sound));
            return reading.lines().equals(sound.lines()) ? "unchanged" : "other words: " + difference(reading, sound);
        } catch (UnreadableWorkbookException e) {
            assertThat(e.reason()).as(name).isNotBlank();
            return "refused";
        } catch (RuntimeException e) {
            throw new AssertionError(name, e);
        }
    }

    /** What of the first line that differs is different. */
    private static String difference(Reading reading, Reading sound) {
        if (reading.lines().size() != sound.lines().size()) {
            return "number of lines";
        }
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < sound.lines().size(); i++) {
            BudgetLine now = reading.lines().get(i);
            BudgetLine then = sound.lines().get(i);
            if (!now.amount().equals(then.amount())) {
                fields.add("amount");
            }
            if (!now.function().equals(then.function())) {
                fields.add("function");
            }
            if (!now.departmentEconomic().equals(then.departmentEconomic())) {
                fields.add("economic");
            }
            if (!now.governmentEconomic().equals(then.governmentEconomic())) {
                fields.add("government");
            }
        }
        return fields.stream().distinct().collect(Collectors.joining("+"));
    }

    private static Map<String, Money> money(Reading reading) {
        Map<String, Money> sums = new TreeMap<>();
        for (BudgetLine line : reading.lines()) {
            sums.merge("支出 " + line.source() + line.carriedOver(), line.amount(), Money::plus);
        }
        for (IncomeLine line : reading.income()) {
            sums.merge("收入 " + line.source() + line.carriedOver(), line.amount(), Money::plus);
        }
        return sums;
    }

    private static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("input"))) {
            return files.filter(file -> file.toString().matches(".*\\.xlsx?"))
                    .sorted()
                    .toList();
        }
    }
}
