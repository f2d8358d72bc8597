package budgetbook.reconcile.rule;

import budgetbook.configuration.ConfigurationFolder;
import budgetbook.configuration.ReconciliationRules;
import budgetbook.configuration.classification.LedgerValues;
import budgetbook.reconcile.readback.TableLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file of one rule, as a newcomer would write it. */
public final class RuleFile {
    private static final LedgerValues VALUES = values();

    private RuleFile() {}

    private static LedgerValues values() {
        return new ConfigurationFolder(Path.of("config"))
                .read(Optional.of(2023))
                .ledgerValues();
    }

    /** Reads a rule whose further lines are these. */
    public static List<Rule> compile(Path folder, Map<String, TableLayout> layouts, String... lines)
            throws IOException {
        Path file = folder.resolve("90-test.yml");
        String head = """
                - id: 试-01
                  name: 试
                  guards: 试。
                  level: 错误
                  remedy: 请核对。
                """;
        Files.writeString(
                file,
                head
                        + String.join(
                                "",
                                List.of(lines).stream()
                                        .map(line -> "  " + line + "\n")
                                        .toList()));
        return RuleSet.compile(ReconciliationRules.readAll(List.of(file)), layouts, VALUES);
    }
}
