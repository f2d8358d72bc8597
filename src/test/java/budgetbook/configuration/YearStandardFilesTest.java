package budgetbook.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.configuration.file.ConfigurationException;
import budgetbook.configuration.file.YearStandard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each file of a year's standard comes from the nearest folder that has it. */
class YearStandardFilesTest {
    @TempDir
    private Path config;

    @ParameterizedTest
    @CsvSource({"2021, headers.yml", "2022, 2022/headers.yml", "2023, 2022/headers.yml", "2030, 2024/headers.yml"})
    void aFileComesFromTheNearestYearBefore(int year, String expected) throws IOException {
        put("headers.yml", "2022/headers.yml", "2024/headers.yml");

        assertThat(YearStandard.of(config, year).file("headers.yml")).isEqualTo(config.resolve(expected));
    }

    @Test
    void aFolderIsPutTogetherFileByFile() throws IOException {
        put("tables/01.yml", "tables/02.yml", "2023/tables/02.yml", "2024/tables/03.yml", "2025/tables/01.yml");

        assertThat(names(YearStandard.of(config, 2024).files("tables")))
                .containsExactly("tables/01.yml", "2023/tables/02.yml", "2024/tables/03.yml");
    }

    @Test
    void allOfAFolderMayStandInAYears() throws IOException {
        put("2023/tables/01.yml");

        assertThat(names(YearStandard.of(config, 2024).files("tables"))).containsExactly("2023/tables/01.yml");
        assertThatThrownBy(() -> YearStandard.of(config, 2022).files("tables"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("无法读取");
    }

    @ParameterizedTest
    @CsvSource({
        "2022, ''",
        "2023, classification/2023/function.csv",
        "2024, 2024/classification/function.csv",
        "2025, classification/2025/function.csv",
        "2030, classification/2025/function.csv"
    })
    void aListOfCodesMayStandInEitherPlace(int year, String expected) throws IOException {
        put(
                "classification/2023/function.csv",
                "classification/2024/function.csv",
                "2024/classification/function.csv",
                "classification/2025/function.csv");

        assertThat(YearStandard.of(config, year)
                        .list("function.csv", year)
                        .map(this::name)
                        .orElse(""))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024/table/01.yml, table",
        "2024/header.yml, header.yml",
        "2024/budgetbook.yml, budgetbook.yml",
        "2024/classification/f.csv, f.csv"
    })
    void whatWouldNotBeReadIsRefused(String file, String named) throws IOException {
        put(file);

        assertThatThrownBy(() -> YearStandard.of(config, 2023))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("中的“" + named + "”不会被读取");
    }

    private void put(String... files) throws IOException {
        for (String file : files) {
            Files.createDirectories(config.resolve(file).getParent());
            Files.writeString(config.resolve(file), "[]\n");
        }
    }

    private List<String> names(List<Path> files) {
        return files.stream().map(this::name).toList();
    }

    private String name(Path file) {
        return config.relativize(file).toString().replace('\\', '/');
    }
}
