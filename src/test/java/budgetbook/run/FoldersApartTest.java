package budgetbook.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.configuration.file.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program writes is never where it reads submissions. */
class FoldersApartTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(folder.resolve("input/sub"));
        Files.createDirectories(folder.resolve("output/2023/254-局"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("input/sub"));
        Files.createSymbolicLink(folder.resolve("in"), folder.resolve("input"));
    }

    private void require(String input, String output, String state) {
        FoldersApart.require(new Folders(folder.resolve(input), folder.resolve(output), folder.resolve(state)));
    }

    @ParameterizedTest
    @CsvSource({
        "input, input/output, state, 输出文件夹",
        "input, input, state, 输出文件夹",
        "input, input/sub/../new/deep, state, 输出文件夹",
        "input, link, state, 输出文件夹",
        "input, link/new, state, 输出文件夹",
        "input, link/../new, state, 输出文件夹",
        "in, input/output, state, 输出文件夹",
        "input, in/output, state, 输出文件夹",
        "input, input/.hidden, state, 输出文件夹",
        ".., output, state, 输出文件夹",
        "input, output, input/state, 状态文件夹",
        "input, output, input, 状态文件夹",
        "output/2023/254-局, output, state, 输入文件夹",
        "state/received, output, state, 输入文件夹",
        "input, state/output, state, 输出文件夹",
        "input, state, state, 输出文件夹"
    })
    void areRefusedWithBothNames(String input, String output, String state, String what) {
        assertThatThrownBy(() -> require(input, output, state))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(what)
                .hasMessageContaining("请把它们分开");
    }

    @ParameterizedTest
    @CsvSource({
        "input, output, .budgetbook",
        "input, output, input/.budgetbook",
        "input, input2, state",
        "input, ., state",
        "output/申报表, output, state",
        "nowhere, output, state",
        "input, output/new, output/.state"
    })
    void apartAreLawful(String input, String output, String state) {
        assertThatCode(() -> require(input, output, state)).doesNotThrowAnyException();
    }

    @Test
    void theFormsOfTemplateMayNotBeWrittenAmongTheSubmissions() {
        assertThatThrownBy(() ->
                        FoldersApart.requireOutsideInput("输出文件夹", folder.resolve("in/x"), folder.resolve("input")))
                .hasMessageContaining(folder.resolve("in/x") + " 在输入文件夹 " + folder.resolve("input") + " 之中");
    }
}
