package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A unit that spends more than its ceiling holds its department back; what is within it is published. */
class CeilingsTest {
    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void shippedSample() throws IOException {
        scene = Scene.shipped(folder);
        Files.createDirectories(scene.config("ceilings"));
    }

    private void ceilings(String... lines) throws IOException {
        Files.writeString(scene.config("ceilings/2023.csv"), "unit,fund,amount\n" + String.join("\n", lines) + "\n");
    }

    @Test
    void theExcessIsNamedWithUnitAndFund() throws IOException {
        ceilings("254301,一般公共预算,420.49", "254302,合计,16.87");

        assertThat(scene.run()).isEqualTo(3);

        assertThat(scene.printed())
                .contains("控制数-支出")
                .contains("明细账支出（焦作市科技馆、一般公共预算）应不大于焦作市科技馆一般公共预算控制数：420.49；实为 422.72，超出 2.23 万元。");
        assertThat(scene.master()).doesNotExist();
    }

    @Test
    void carriedOverMoneyCountsAndACeilingMayBeReached() throws IOException {
        ceilings("254101,合计,268.47", "254301,合计,422.72", "254302,合计,16.87");

        assertThat(scene.run()).isZero();
        assertThat(scene.printed()).contains("已发布第 1 号");
    }

    @Test
    void aNewCeilingIsAReasonToPublishAgain() throws IOException {
        assertThat(scene.run()).isZero();
        ceilings("254302,合计,16.87");

        assertThat(scene.run()).isZero();
        assertThat(scene.printed()).contains("已发布第 2 号");
    }
}
