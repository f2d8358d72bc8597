package budgetbook.publication;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.budget.Department;
import budgetbook.budget.Nature;
import budgetbook.budget.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The set of a publication is there whole or not at all, wherever it was cut off. */
class DepartmentFolderTest {
    @TempDir
    private Path output;

    private DepartmentFolder folder;

    @BeforeEach
    void folder() {
        Unit lead = new Unit("300101", "试验局", "本级", Nature.ADMINISTRATIVE, true);
        folder = new DepartmentFolder(output, 2023, new Department("300", "试/验局", List.of(lead)));
    }

    @Test
    void namesFilesSoThatEveryFileSystemTakesThem() {
        assertThat(output.relativize(folder.path()).toString()).isEqualTo("2023/300-试_验局");
        assertThat(folder.masterName()).isEqualTo("试_验局2023年度部门预算.xlsx");
    }

    @Test
    void movesTheSetInPlaceAndKeepsTheOneBefore() throws IOException {
        publish("一");
        publish("二");

        assertThat(Files.readString(folder.path().resolve("总册.xlsx"))).isEqualTo("二");
        assertThat(folder.current()).get().extracting(Manifest::number).isEqualTo(2);
        Path kept = folder.path().resolve("历史/0001-20230102030405");
        assertThat(Files.readString(kept.resolve("总册.xlsx"))).isEqualTo("一");
        assertThat(ManifestFile.read(kept)).get().extracting(Manifest::number).isEqualTo(1);
        assertThat(names(folder.path())).containsExactly("manifest.json", "历史", "总册.xlsx");
    }

    @Test
    void takesBackAPublicationThatWasOnlyBeingPrepared() throws IOException {
        publish("一");
        Files.writeString(folder.prepare().resolve("总册.xlsx"), "半份");

        folder.recover();

        assertThat(folder.current()).get().extracting(Manifest::number).isEqualTo(1);
        assertThat(names(folder.path())).containsExactly("manifest.json", "总册.xlsx");
    }

    @Test
    void completesAPublicationThatWasCutOffBeforeAnyFileWasMoved() throws IOException {
        publish("一");
        leaveReady("二");

        folder.recover();

        assertSecondIsWhole();
    }

    @Test
    void completesAPublicationThatWasCutOffBetweenTheFiles() throws IOException {
        publish("一");
        Path ready = leaveReady("二");
        Files.delete(folder.path().resolve("总册.xlsx"));
        Files.move(ready.resolve("总册.xlsx"), folder.path().resolve("总册.xlsx"));

        folder.recover();

        assertThat(Files.readString(folder.path().resolve("总册.xlsx"))).isEqualTo("二");
        assertThat(folder.current()).get().extracting(Manifest::number).isEqualTo(2);
    }

    @Test
    void keepsThePublicationBeforeOnceWhereverItWasCutOff() throws IOException {
        publish("一");
        Path ready = leaveReady("二");
        Path kept = Files.createDirectories(folder.path().resolve("历史/0001-20230102030405"));
        Files.copy(folder.path().resolve("总册.xlsx"), kept.resolve("总册.xlsx"));
        Files.copy(folder.path().resolve("manifest.json"), kept.resolve("manifest.json"));
        Files.move(ready.resolve("总册.xlsx"), folder.path().resolve("总册.xlsx"), REPLACE_EXISTING);

        folder.recover();

        assertSecondIsWhole();
        assertThat(names(folder.path().resolve("历史"))).containsExactly("0001-20230102030405");
    }

    @Test
    void takesAManifestThatSomebodyCutShortForNone() throws IOException {
        publish("一");
        Files.writeString(folder.path().resolve("manifest.json"), "{\"year\":2023,\"number\":1}");

        assertThat(folder.current()).isEmpty();
        publish("二");
        assertThat(folder.current()).isPresent();
    }

    @Test
    void doesNotTakeAChangedFileForThePublication() throws IOException {
        publish("一");
        Files.writeString(folder.path().resolve("总册.xlsx"), "改");

        assertThat(folder.current()).isEmpty();
        assertThat(folder.damaged()).isTrue();
        assertThat(folder.nextNumber()).isEqualTo(2);
    }

    @Test
    void removesAFileThatTheNewSetNoLongerHas() throws IOException {
        Path prepared = folder.prepare();
        Files.writeString(prepared.resolve("总册.xlsx"), "一");
        Files.writeString(prepared.resolve("附件.xlsx"), "一");
        folder.publish(manifest());

        publish("二");

        assertThat(folder.path().resolve("附件.xlsx")).doesNotExist();
        assertThat(folder.path().resolve("历史/0001-20230102030405/附件.xlsx")).exists();
    }

    @Test
    void anInterruptionOfTheMovesLeavesNoManifestButANoteThatTellsWhyUntilItIsCompleted() throws IOException {
        publish("一");
        leaveReady("二");
        Files.writeString(folder.path().resolve(".ready/一.html"), "二");
        Path obstacle = folder.path().resolve("一.html/占位");
        Files.createDirectories(obstacle); // no file can be moved over it: the moves end there

        assertThatThrownBy(() -> folder.recover()).isInstanceOf(IOException.class);

        assertThat(names(folder.path())).doesNotContain("manifest.json").contains("发布未完成，请勿使用.txt");
        FolderFiles.delete(folder.path().resolve("一.html"));
        folder.recover();
        Files.delete(folder.path().resolve("一.html"));
        assertSecondIsWhole();
    }

    @Test
    void replacesThePageOnTheLastRunTogetherWithTheManifestThatNamesIt() throws IOException {
        Files.writeString(folder.prepare().resolve("总册.xlsx"), "一");
        Files.writeString(folder.preparedReport(), "第一页");
        folder.publish(manifest());

        folder.report("第二页", new Manifest.LastRun("2023-01-03T03:04:05+08:00", "未发布", false));

        assertThat(Files.readString(folder.path().resolve("运行报告.html"))).isEqualTo("第二页");
        assertThat(folder.current()).get().satisfies(manifest -> {
            assertThat(manifest.number()).isEqualTo(1);
            assertThat(manifest.lastRun()).extracting(Manifest.LastRun::result).isEqualTo("未发布");
        });
        assertThat(names(folder.path())).containsExactly("manifest.json", "总册.xlsx", "运行报告.html");
    }

    @Test
    void putsThePageOnARunThatPublishedNothingWhereNothingWasEverPublished() throws IOException {
        folder.report("只有一页", new Manifest.LastRun("2023-01-03T03:04:05+08:00", "未发布", false));

        assertThat(names(folder.path())).containsExactly("运行报告.html");
    }

    private void assertSecondIsWhole() throws IOException {
        assertThat(Files.readString(folder.path().resolve("总册.xlsx"))).isEqualTo("二");
        assertThat(folder.current()).get().extracting(Manifest::number).isEqualTo(2);
        assertThat(Files.readString(folder.path().resolve("历史/0001-20230102030405/总册.xlsx")))
                .isEqualTo("一");
        assertThat(names(folder.path())).containsExactly("manifest.json", "历史", "总册.xlsx");
    }

    private void publish(String content) throws IOException {
        Files.writeString(folder.prepare().resolve("总册.xlsx"), content);
        folder.publish(manifest());
    }

    /** As a process leaves it that is killed just after the point of no return. */
    private Path leaveReady(String content) throws IOException {
        Path preparing = folder.prepare();
        Files.writeString(preparing.resolve("总册.xlsx"), content);
        ManifestFile.write(preparing, manifest());
        return Files.move(preparing, folder.path().resolve(".ready"));
    }

    private Manifest manifest() throws IOException {
        return new Manifest(
                "budgetbook",
                "300",
                "试验局",
                2023,
                folder.nextNumber(),
                "i",
                "c",
                "2023-01-02T03:04:05+08:00",
                new Manifest.LastRun("2023-01-02T03:04:05+08:00", "已发布", true),
                null,
                List.of(),
                folder.prepared(),
                List.of(),
                List.of());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
