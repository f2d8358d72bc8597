package budgetbook.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution for Linux as a person gets it: unpacked into a folder of his own, on a machine without Java. */
@Tag("long")
class DistributionTest {
    private static final String DEPARTMENT = "output/2023/254-焦作市科学技术协会";
    private static final String OFFICE = "input/反邪办2023预算.xls";

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Path home;
    private Path elsewhere;

    @BeforeAll
    static void pack() throws Exception {
        Script.Ended packed =
                Script.execute(Path.of("."), Map.of(), List.of("src/dist/build", "--to", made.toString()));
        assertThat(packed.status()).as(packed.printed()).isZero();
        assertThat(packed.printed()).contains("没有做").contains("--windows-jdk");
    }

    @BeforeEach
    void unpack() throws Exception {
        Path place = Files.createDirectory(folder.resolve("张 三的文件夹"));
        elsewhere = Files.createDirectory(folder.resolve("别处"));
        Script.Ended unpacked = Script.execute(
                place, Map.of(), List.of("sh", "-c", "tar -xzf '" + made + "'/budgetbook-*-linux-x64.tar.gz"));
        assertThat(unpacked.status()).as(unpacked.printed()).isZero();
        try (var folders = Files.list(place)) {
            home = folders.findFirst().orElseThrow();
        }
    }

    @Test
    void theMenuConsolidatesTheSampleFromAnyFolder() throws Exception {
        Script.Ended menu = without("printf '1\\n\\n5\\n1\\n\\n0\\n' | '" + home + "/预算总册.sh'");

        assertThat(menu.status()).as(menu.printed()).isZero();
        assertThat(menu.printed()).contains("已发布第 1 号").contains("没能自动打开").contains("运行报告.html");
        try (Workbook master = WorkbookFactory.create(
                home.resolve(DEPARTMENT + "/焦作市科学技术协会2023年度部门预算.xlsx").toFile(), null, true)) {
            assertThat(master.getNumberOfSheets()).isEqualTo(15);
        }
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aDroppedWorkbookIsCheckedAndItsMarkedCopyOpened() throws Exception {
        Path desktop = Files.createDirectory(folder.resolve("desktop"));
        Path opener =
                Files.writeString(desktop.resolve("xdg-open"), "#!/bin/sh\necho \"$1\" >'" + folder + "/opened'\n");
        assertThat(opener.toFile().setExecutable(true)).isTrue();
        Files.copy(home.resolve(OFFICE), elsewhere.resolve("a b&c.xls"));

        Script.Ended check = without("DISPLAY=:9 PATH='" + desktop + "':\"$PATH\" BUDGETBOOK_TERMINAL=asked '" + home
                + "/预算总册.sh' 'a b&c.xls' </dev/null");

        assertThat(check.status()).as(check.printed()).isZero();
        Path opened = Path.of(Files.readString(folder.resolve("opened")).strip());
        assertThat(opened).hasFileName("a b&c-问题清单.xls").exists();
        assertThat(opened.startsWith(home.resolve("检查结果"))).isTrue();
    }

    @Test
    void isUninstalledWithItsEntryAmongTheApplicationsAndKeepsTheData() throws Exception {
        Script.Ended entry = without("XDG_DATA_HOME='" + folder + "/share' '" + home + "/bin/desktop-entry.sh'");
        assertThat(entry.status()).as(entry.printed()).isZero();
        Path desktop = folder.resolve("share/applications/budgetbook.desktop");
        without("echo 否 | XDG_DATA_HOME='" + folder + "/share' '" + home + "/bin/uninstall.sh' --purge");
        assertThat(desktop).content().contains("Exec=\"" + home + "/预算总册.sh\" %F");

        Script.Ended gone = without("XDG_DATA_HOME='" + folder + "/share' '" + home + "/bin/uninstall.sh'");

        assertThat(gone.status()).as(gone.printed()).isZero();
        assertThat(desktop).doesNotExist();
        assertThat(left()).containsExactlyInAnyOrder("config", "input", "output");
    }

    @Test
    void dataIsPurgedOnlyWhenThatIsConfirmed() throws Exception {
        assertThat(without("echo 是 | '" + home + "/bin/uninstall.sh' --purge").printed())
                .contains("没有确认");
        assertThat(left()).contains("bin", "runtime", "input");

        assertThat(without("echo 删除 | '" + home + "/bin/uninstall.sh' --purge").printed())
                .contains("也已删去");
        assertThat(home).doesNotExist();
    }

    @Test
    void installsAsAServiceWithItsOwnJavaAndALineForCronThatKeepsWhatIsSaid() throws Exception {
        Path prefix = folder.resolve("服务 器");
        Script.Ended installed = without("'" + home + "/docs/operations/install.sh' --prefix '" + prefix + "'");
        assertThat(installed.status()).as(installed.printed()).isZero();
        assertThat(prefix.resolve("notify.example.yml")).exists();
        String line = Files.readAllLines(prefix.resolve("budgetbook.cron")).get(1);
        Installed.delete(prefix.resolve("input"));
        Installed.copy(Path.of("input"), prefix.resolve("input"));

        Script.Ended cron = without(line.substring(line.indexOf("cd ")));

        assertThat(cron.printed()).isEmpty();
        assertThat(cron.status()).isZero();
        assertThat(prefix.resolve(".budgetbook/cron.log")).content().contains("已发布第 1 号");
        assertThat(without("'" + prefix + "/bin/uninstall.sh'").status()).isZero();
        assertThat(prefix.resolve("runtime")).doesNotExist();
        assertThat(prefix.resolve(DEPARTMENT)).exists();
    }

    private List<String> left() throws Exception {
        try (var places = Files.list(home)) {
            return places.map(place -> place.getFileName().toString()).toList();
        }
    }

    /** Runs a shell's line elsewhere: no Java is named, the one on the path does not start, and no desktop is there. */
    private Script.Ended without(String line) throws Exception {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        Path java = Files.writeString(tools.resolve("java"), "#!/bin/sh\nexit 1\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return Script.execute(
                elsewhere,
                Map.of("PATH", tools + ":" + System.getenv("PATH")),
                List.of("env", "-u", "JAVA_HOME", "-u", "DISPLAY", "-u", "WAYLAND_DISPLAY", "sh", "-c", line));
    }
}
