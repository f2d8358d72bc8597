package budgetbook.submission.layout;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.FundSource;
import budgetbook.budget.Label;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.configuration.header.Headers;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The shipped headers.yml and sources.yml leave no name in doubt. */
class AcceptedNamesTest {
    private static final Configuration SHIPPED = new ConfigurationFolder(Path.of("config")).read(Optional.of(2023));

    @Test
    void noTwoSheetsShareAName() {
        Map<String, String> owners = new HashMap<>();
        for (SheetKind kind : SheetKind.values()) {
            for (String name : SHIPPED.headers().sheet(kind).names()) {
                assertThat(owners.put(Label.of(name), kind.key())).as(name).isNull();
            }
        }
    }

    @Test
    void noTwoColumnsShareANameButACodeAndItsName() {
        for (SheetKind kind : SheetKind.values()) {
            Headers.Sheet sheet = SHIPPED.headers().sheet(kind);
            ColumnNames names = new ColumnNames(sheet);
            sheet.columns().forEach((key, column) -> {
                for (String name : column.names()) {
                    List<SubmissionColumn> keys = names.targets(Label.of(name)).stream()
                            .map(ColumnNames.Target::key)
                            .toList();
                    boolean codeAndName =
                            keys.size() == 2 && keys.get(0).nameColumn().equals(Optional.of(keys.get(1)));
                    assertThat(keys.size() == 1 || codeAndName)
                            .as(kind + " " + name + " " + keys)
                            .isTrue();
                }
            });
        }
    }

    @Test
    void noTwoSourcesShareAName() {
        Map<String, String> owners = new HashMap<>();
        for (FundSource source : SHIPPED.sources().sources()) {
            for (String name : SHIPPED.sources().synonyms().getOrDefault(source.name(), List.of())) {
                assertThat(owners.put(Label.of(name), source.name())).as(name).isNull();
            }
        }
        for (FundSource source : SHIPPED.sources().sources()) {
            assertThat(owners.getOrDefault(Label.of(source.name()), source.name()))
                    .isEqualTo(source.name());
        }
    }
}
