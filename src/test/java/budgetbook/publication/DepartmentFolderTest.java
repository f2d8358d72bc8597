package budgetbook.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.budget.Department;
import budgetbook.budget.Nature;
import budgetbook.budget.Unit;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        Files.writeString(folder.preparation().begin().resolve("总册.xlsx"), "半份");

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
        leaveReady("二");
        Path kept = Files.createDirectories(folder.path().resolve("历史/0001-20230102030405"));
        Files.copy(folder.path().resolve("总册.xlsx"), kept.resolve("总册.xlsx"));
        Files.copy(folder.path().resolve("manifest.json"), kept.resolve("manifest.json"));

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
        assertThat(folder.damage()).contains("与 manifest.json 所列的不一致");
        assertThat(folder.nextNumber()).isEqualTo(2);
    }

    @Test
    void removesAFileThatTheNewSetNoLongerHas() throws IOException {
        Path prepared = folder.preparation().begin();
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
        begun(leaveReady("二"));
        Path obstacle = folder.path().resolve("总册.xlsx");
        Files.delete(obstacle);
        Files.createDirectory(obstacle); // no file can be moved over it

        assertThatThrownBy(() -> folder.recover())
                .isInstanceOf(FileSystemException.class)
                .hasMessageContainingAll("总册.xlsx", "是文件夹");

        assertThat(names(folder.path())).doesNotContain("manifest.json").contains("发布未完成，请勿使用.txt");
        Files.delete(obstacle);
        folder.recover();
        assertSecondIsWhole();
    }

    @Test
    void whatIsInTheWayIsToldBeforeAnythingIsMoved() throws IOException {
        publish("一");
        Files.writeString(folder.preparation().begin().resolve("总册.xlsx"), "二");
        Files.writeString(folder.preparation().page(), "页");
        Manifest second = manifest();
        Files.createDirectory(folder.path().resolve("运行报告.html"));

        assertThatThrownBy(() -> folder.publish(second)).hasMessageContainingAll("运行报告.html", "是文件夹");

        assertThat(folder.current()).get().extracting(Manifest::number).isEqualTo(1);
        assertThat(names(folder.path())).doesNotContain("发布未完成，请勿使用.txt");
    }

    @Test
    void aWaitingPublicationThatIsDamagedIsNotInstalled() throws IOException {
        for (String damaged : List.of("总册.xlsx", "manifest.json")) {
            for (boolean gone : new boolean[] {false, true}) {
                FolderFiles.delete(folder.path());
                publish("一");
                Path file = leaveReady("二").resolve(damaged);
                Files.delete(file);
                if (!gone) {
                    Files.createFile(file);
                }

                folder.recover();

                assertThat(folder.current())
                        .as(damaged + gone)
                        .get()
                        .extracting(Manifest::number)
                        .isEqualTo(1);
                assertThat(names(folder.path())).containsExactly("manifest.json", "总册.xlsx");
            }
        }
    }

    @Test
    void whereTheMovesHadBegunADamagedPublicationLeavesTheNote() throws IOException {
        publish("一");
        Path ready = leaveReady("二");
        begun(ready);
        Files.writeString(ready.resolve("总册.xlsx"), "");

        folder.recover();

        assertThat(folder.current()).isEmpty();
        assertThat(names(folder.path())).containsExactly("历史", "发布未完成，请勿使用.txt", "总册.xlsx");
        publish("三");
        assertThat(names(folder.path())).containsExactly("manifest.json", "历史", "总册.xlsx");
        assertThat(folder.current()).get().extracting(Manifest::number).isEqualTo(3);
    }

    @Test
    void aPublicationWithoutItsManifestIsKeptBeforeItIsReplaced() throws IOException {
        for (String manifest : List.of("", "乱码", "{\"number\":2}")) {
            FolderFiles.delete(folder.path());
            publish("一");
            publish("二");
            Files.writeString(folder.path().resolve("manifest.json"), manifest);
            assertThat(folder.damage()).contains("manifest.json 不在，或无法辨认");

            publish("三");

            List<String> kept = names(folder.path().resolve("历史"));
            assertThat(kept).hasSize(2).first().isEqualTo("0001-20230102030405");
            assertThat(kept.get(1)).startsWith("清单缺失-");
            assertThat(folder.current()).get().extracting(Manifest::number).isEqualTo(3);
            assertThat(folder.path().resolve("历史").resolve(kept.get(1)).resolve("总册.xlsx"))
                    .hasContent("二");
        }
    }

    @Test
    void filesUnderTheManifestOfAnotherPublicationAreKeptAsWhatTheyAre() throws IOException {
        publish("一");
        publish("二");
        Path history = folder.path().resolve("历史");
        Files.copy(
                history.resolve("0001-20230102030405/manifest.json"),
                folder.path().resolve("manifest.json"),
                StandardCopyOption.REPLACE_EXISTING);

        publish("三");

        assertThat(history.resolve("0001-20230102030405-文件已被改动/总册.xlsx")).hasContent("二");
    }

    @Test
    void whatPeopleHaveInTheHistoryDoesNotKeepAPublicationOut() throws IOException {
        publish("一");
        Path history = Files.createDirectory(folder.path().resolve("历史"));
        Files.writeString(history.resolve("0001-说明.txt"), "我的");
        Files.createDirectory(history.resolve("0001-20230102030405"));
        Path hidden = Files.createDirectory(history.resolve(".我的备份"));

        publish("二");
        folder.recover();

        assertThat(history.resolve("0001-20230102030405-2/总册.xlsx")).hasContent("一");
        assertThat(hidden).exists();
    }

    @Test
    void aManifestThatSaysWhatCannotBeIsNone() throws IOException {
        publish("一");
        Path file = folder.path().resolve("manifest.json");
        String good = Files.readString(file);
        for (String[] edit : new String[][] {
            {"\"notices\" : [ ]", "\"notices\" : [ null ]"},
            {"\"inputs\" : [ ]", "\"inputs\" : [ null ]"},
            {"\"number\" : 1", "\"number\" : 0"},
            {"\"number\" : 1", "\"number\" : 2147483647"},
            {"2023-01-02T", "2023-13-45T"},
            {"总册.xlsx", "历史"},
            {"总册.xlsx", "manifest.json"},
            {"总册.xlsx", "../总册.xlsx"},
            {"总册.xlsx", "a\\u0000b.xlsx"}
        }) {
            String edited = good.replace(edit[0], edit[1]);
            assertThat(edited).isNotEqualTo(good);
            Files.writeString(file, edited);

            assertThat(ManifestFile.read(folder.path())).as(edit[1]).isEmpty();
        }
    }

    @Test
    void replacesThePageOnTheLastRunTogetherWithTheManifestThatNamesIt() throws IOException {
        Files.writeString(folder.preparation().begin().resolve("总册.xlsx"), "一");
        Files.writeString(folder.preparation().page(), "第一页");
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
        Files.writeString(folder.preparation().begin().resolve("总册.xlsx"), content);
        folder.publish(manifest());
    }

    /** As a process leaves it that is killed just after the point of no return. */
    private Path leaveReady(String content) throws IOException {
        Path preparing = folder.preparation().begin();
        Files.writeString(preparing.resolve("总册.xlsx"), content);
        ManifestFile.write(preparing, manifest());
        return Files.move(preparing, folder.path().resolve(".ready"));
    }

    /** As a process leaves it that is killed when it has moved the manifest away. */
    private void begun(Path ready) throws IOException {
        Path outgoing = Files.createDirectory(ready.resolve(".outgoing"));
        Path history = folder.path().resolve("历史/0001-20230102030405");
        Files.createDirectories(history);
        for (String file : List.of("总册.xlsx", "manifest.json")) {
            Files.copy(folder.path().resolve(file), history.resolve(file));
        }
        Files.move(folder.path().resolve("manifest.json"), outgoing.resolve("manifest.json"));
        Files.writeString(folder.path().resolve("发布未完成，请勿使用.txt"), "便条");
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
                folder.preparation().files(),
                List.of(),
                List.of());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
