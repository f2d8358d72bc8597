package budgetbook.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An upgrade keeps what somebody has edited, and uninstalling leaves the data. */
@Tag("long")
class UpgradeTest {
    @TempDir
    private Path folder;

    private Path prefix;

    @BeforeEach
    void aPrefixWithASpaceAndChinese() {
        prefix = folder.resolve("预算 总册");
    }

    @Test
    void anUpgradeReplacesTheProgramOnlyAndUninstallingLeavesTheData() throws Exception {
        Script.install(prefix);
        Path settings = prefix.resolve("config/budgetbook.yml");
        Files.writeString(settings, "# 我的改动\n" + Files.readString(settings));
        Path state = Files.writeString(prefix.resolve(".budgetbook/something"), "state");
        Path submission = Files.writeString(prefix.resolve("input/甲.xlsx"), "submission");
        Path jar = Files.writeString(prefix.resolve("lib/budgetbook.jar"), "an old one");

        assertThat(Script.install(prefix).printed()).contains("升级").contains("您改过的保留");
        assertThat(jar).hasSameBinaryContentAs(Path.of("target/budgetbook.jar"));
        assertThat(settings).content().startsWith("# 我的改动");

        assertThat(Script.install(prefix, "--uninstall").status()).isZero();
        assertThat(prefix.resolve("bin")).doesNotExist();
        assertThat(prefix.resolve("lib")).doesNotExist();
        assertThat(List.of(settings, state, submission))
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void anUpgradeBringsTheConfigurationThatNobodyHasEdited() throws Exception {
        Script.install(prefix);
        Path config = prefix.resolve("config");
        Path shippedThen = prefix.resolve("lib/config");
        // Rules of an earlier version: one untouched since, one edited, one that is no longer shipped, one not yet
        // known.
        for (Path place : List.of(config, shippedThen)) {
            Files.writeString(place.resolve("reconciliation/10-within-tables.yml"), "# 上一版\n");
            Files.writeString(place.resolve("tables/13.yml"), "# 上一版\n");
            Files.writeString(place.resolve("reconciliation/99-old.yml"), "# 上一版\n");
            Files.delete(place.resolve("reconciliation/70-ceilings.yml"));
        }
        Files.writeString(config.resolve("tables/13.yml"), "# 我的改动\n");
        Files.writeString(config.resolve("departments/300.yml"), "# 我的部门\n");
        Files.delete(config.resolve("departments/254.yml"));

        String printed = Script.install(prefix).printed();

        assertThat(config.resolve("reconciliation/10-within-tables.yml"))
                .hasSameBinaryContentAs(Path.of("config/reconciliation/10-within-tables.yml"));
        assertThat(config.resolve("reconciliation/70-ceilings.yml")).exists();
        assertThat(config.resolve("reconciliation/99-old.yml")).doesNotExist();
        assertThat(config.resolve("tables/13.yml")).hasContent("# 我的改动");
        assertThat(config.resolve("departments/300.yml")).exists();
        assertThat(config.resolve("departments/254.yml")).doesNotExist();
        assertThat(printed)
                .contains("更新 reconciliation/10-within-tables.yml")
                .contains("新增 reconciliation/70-ceilings.yml")
                .contains("删去本版不再有的 reconciliation/99-old.yml")
                .contains("保留您改过的 tables/13.yml");
    }

    @Test
    void anUpgradeKeepsTheUnitThatSomebodyHasEdited() throws Exception {
        Script.install(prefix, "--user", "nobody");
        Path units = prefix.resolve("systemd");
        Path shippedThen = prefix.resolve("lib/units");
        // Units of an earlier version: one untouched since, one edited, one deleted.
        for (Path place : List.of(units, shippedThen)) {
            Files.writeString(place.resolve("budgetbook-schedule.service"), "# 上一版\n");
            Files.writeString(place.resolve("budgetbook.timer"), "# 上一版\n");
        }
        Files.writeString(units.resolve("budgetbook.timer"), "# 我的时间\n");
        Files.delete(units.resolve("budgetbook-schedule.service"));

        String printed = Script.install(prefix).printed();

        assertThat(units.resolve("budgetbook.timer")).hasContent("# 我的时间");
        assertThat(shippedThen.resolve("budgetbook.timer")).content().contains("OnBootSec=10min");
        assertThat(units.resolve("budgetbook-schedule.service")).doesNotExist();
        assertThat(printed)
                .contains("保留您改过的 budgetbook.timer；本版的在 lib/units")
                .contains("没有装回您删去的 budgetbook-schedule.service");

        Files.writeString(units.resolve("budgetbook.service"), "# 上一版\nUser=nobody\n");
        Files.writeString(shippedThen.resolve("budgetbook.service"), "# 上一版\nUser=nobody\n");
        assertThat(Script.install(prefix).printed())
                .contains("更新 budgetbook.service")
                .doesNotContain("您改过的 budgetbook");
        assertThat(units.resolve("budgetbook.service")).content().contains("[Service]");
    }

    @Test
    void anUpgradeKeepsTheUserAndUninstallingTakesTheUnitsAway() throws Exception {
        assertThat(Script.install(prefix, "--user", "nobody").printed()).doesNotContain("注意");

        assertThat(Script.install(prefix).printed()).doesNotContain("注意").doesNotContain("更新 budgetbook");

        for (String unit : List.of("budgetbook.service", "budgetbook-schedule.service")) {
            assertThat(prefix.resolve("systemd").resolve(unit)).content().contains("User=nobody\n");
        }
        assertThat(Script.install(prefix, "--uninstall").status()).isZero();
        assertThat(prefix.resolve("systemd")).doesNotExist();
    }
}
