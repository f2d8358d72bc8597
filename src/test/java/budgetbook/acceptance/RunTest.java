package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.publication.Manifest;
import budgetbook.publication.ManifestFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run does with the folder as people leave it: publishes, says that nothing has changed, or holds back. */
class RunTest {
    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void shippedSample() throws IOException {
        scene = Scene.shipped(folder);
    }

    @Test
    void publishesTheSampleAndTellsTheStateOfEachUnit() {
        assertThat(scene.run()).isZero();

        assertThat(scene.printed())
                .contains("科协本级  已收")
                .contains("支出总计 708.06 万元")
                .contains("已发布第 1 号");
        assertThat(ManifestFile.read(scene.published())).get().satisfies(manifest -> {
            assertThat(manifest.number()).isEqualTo(1);
            assertThat(manifest.inputs())
                    .extracting(Manifest.Input::unit)
                    .containsExactly("254101", "254301", "254302");
            assertThat(manifest.inputs())
                    .allSatisfy(input -> assertThat(OffsetDateTime.parse(Objects.requireNonNull(input.saved()))
                                    .toInstant())
                            .as(input.file())
                            .isEqualTo(Files.getLastModifiedTime(scene.input(input.file()))
                                    .toInstant()
                                    .truncatedTo(ChronoUnit.SECONDS)));
            assertThat(manifest.outputs())
                    .extracting(Manifest.Output::file)
                    .contains(scene.master().getFileName().toString());
            assertThat(manifest.rules()).isNotEmpty();
        });
    }

    @Test
    void saysThatNothingHasChangedAndPublishesNothingTwice() throws IOException {
        scene.hasPublished();
        byte[] before = Files.readAllBytes(scene.published().resolve("manifest.json"));

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("没有变化").doesNotContain("已发布第");
        assertThat(Files.readAllBytes(scene.published().resolve("manifest.json")))
                .isEqualTo(before);
        assertThat(scene.history()).isEmpty();
    }

    @Test
    void readsOnlyTheChangedSubmissionAgainAndKeepsThePublicationBefore() throws IOException {
        scene.hasPublished();
        byte[] first = Files.readAllBytes(scene.master());
        scene.edit(Scene.OFFICE, workbook -> put(workbook, "封面", "填报人", "王五"));

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("申报表 1 份").contains("已发布第 2 号").contains("科协本级  已收（未变）");
        assertThat(scene.history()).hasSize(1);
        Path kept = scene.history().get(0);
        assertThat(kept.getFileName().toString()).startsWith("0001-");
        assertThat(Files.readAllBytes(kept.resolve(scene.master().getFileName().toString())))
                .isEqualTo(first);
    }

    @Test
    void publishesAgainWhenAPublishedFileIsGoneOrChanged() throws IOException {
        scene.hasPublished();
        Files.delete(scene.master());

        assertThat(scene.run()).isZero();

        assertThat(scene.master()).exists();
        assertThat(scene.printed()).contains("已发布第 2 号");
    }

    @Test
    void publishesAgainWhenTheOutputFolderWasEmptied() throws IOException {
        scene.hasPublished();
        Files.delete(scene.master());
        Files.delete(scene.published().resolve("manifest.json"));

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("已发布第 2 号");
    }

    @Test
    void keepsAPublicationThatSomebodyChangedApartAndSaysSo() throws IOException {
        scene.hasPublished();
        Files.writeString(scene.master(), "改过");

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("已发布的文件被改动或缺失");
        assertThat(scene.history()).singleElement().asString().endsWith("-文件已被改动");
    }

    @Test
    void publishesAgainWhenTheConfigurationHasChanged() throws IOException {
        scene.hasPublished();
        scene.configure("tables/10.yml", "预算安排的支出", "预算安排的任何支出");

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("已发布第 2 号");
    }

    @Test
    void refusesARuleThatNamesAColumnThatTheTablesNoLongerHave() throws IOException {
        scene.configure("tables/03.yml", "header: 单位代码", "header: 单位编码");

        assertThat(scene.run()).isEqualTo(64);

        assertThat(scene.printed()).contains("reconciliation").contains("单位代码").contains(" 行");
    }

    @Test
    void holdsBackWhenASubmissionIsMissingAndLeavesWhatWasPublished() throws IOException {
        scene.hasPublished();
        byte[] before = Files.readAllBytes(scene.master());
        Files.delete(scene.input(Scene.MUSEUM));

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed()).contains("科技馆    缺报").contains("未收到 254301").contains("第 1 号保持不变");
        assertThat(Files.readAllBytes(scene.master())).isEqualTo(before);
    }

    @Test
    void tellsTheSameFindingsAgainWhenNothingWasMended() throws IOException {
        Files.delete(scene.input(Scene.MUSEUM));
        scene.run();
        String first = scene.printed().replaceAll("[0-9.]+ 秒", "");

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed().replaceAll("[0-9.]+ 秒", "").lines().filter(line -> line.contains("：未收到")))
                .isEqualTo(first.lines().filter(line -> line.contains("：未收到")).toList());
    }

    @Test
    void namesBothFilesWhenAUnitHasSubmittedTwice() throws IOException {
        Files.createDirectories(scene.input("旧"));
        Files.copy(scene.input(Scene.OFFICE), scene.input("旧/反邪办-副本.xls"));

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed())
                .contains("反邪办    有误")
                .contains("“" + Scene.OFFICE + "”")
                .contains("“旧/反邪办-副本.xls”");
    }

    @Test
    void leavesOutASubmissionOfAnotherYear() throws IOException {
        scene.edit(Scene.MUSEUM, workbook -> put(workbook, "封面", "预算年度", "2022"));

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed()).contains("预算年度为 2022，未读取").contains("科技馆    缺报");
    }

    @Test
    void reportsAFileThatIsNoWorkbook() throws IOException {
        Files.writeString(scene.input(Scene.MUSEUM), "这不是工作簿");

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed()).contains("文件无法读取").contains(Scene.MUSEUM).doesNotContain("Exception");
    }

    @Test
    void gathersTheFindingsOfAllUnitsInOneRun() throws IOException {
        scene.edit(Scene.LEAD, workbook -> workbook.removeSheetAt(workbook.getSheetIndex("收入预算")));
        scene.edit(Scene.OFFICE, workbook -> put(workbook, "封面", "支出总计", "1"));

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed()).contains("缺少工作表").contains("封面总计与明细合计不符").contains("科协本级  有误");
        assertThat(scene.master()).doesNotExist();
    }

    @Test
    void ignoresLockFilesHiddenFilesAndOtherTypesAndSaysSo() throws IOException {
        Files.writeString(scene.input("~$" + Scene.LEAD), "");
        Files.writeString(scene.input("说明.docx"), "x");
        Files.writeString(scene.input(".DS_Store"), "x");

        assertThat(scene.run()).isZero();

        assertThat(scene.printed())
                .contains("~$" + Scene.LEAD)
                .contains("说明.docx")
                .contains(".DS_Store");
    }

    @Test
    void publishesNothingWhenAReconciliationRuleFails() throws IOException {
        Files.writeString(scene.config("reconciliation/99-test.yml"), """
                - id: 试-1
                  name: 必然不成立
                  guards: 试验。
                  level: 错误
                  left: 预算01表[收入总计, 收入/金额]
                  right: 预算02表[合计, 总计] + 预算02表[合计, 总计]
                  tolerance: exact
                  remedy: 删去本条。
                """);

        assertThat(scene.run()).isEqualTo(3);

        assertThat(scene.printed()).contains("试-1").contains("708.06").contains("1416.12");
        assertThat(scene.master()).doesNotExist();
    }

    @Test
    void aDepartmentThatFailsHoldsBackNoOther() throws IOException {
        Files.writeString(scene.config("departments/255.yml"), """
                code: "255"
                name: 焦作市试验局
                units:
                  - {code: "255101", name: 焦作市试验局, short-name: 试验局, nature: 行政, lead: true}
                """);

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed()).contains("已发布第 1 号").contains("未收到 255101");
        assertThat(scene.run("--department", "254")).isZero();
    }

    @Test
    void aDepartmentWhoseFolderCannotBeWrittenHoldsBackNoOther() throws IOException {
        Files.writeString(scene.config("departments/255.yml"), """
                code: "255"
                name: 焦作市试验局
                units:
                  - {code: "255101", name: 焦作市试验局, short-name: 试验局, nature: 行政, lead: true}
                """);
        Files.createDirectories(scene.published().getParent());
        Files.writeString(scene.published(), "一个文件占了文件夹的位置");

        assertThat(scene.run()).isEqualTo(70);

        assertThat(scene.printed()).contains("文件无法读写").contains("未收到 255101").doesNotContain("Exception");
    }

    @Test
    void historyListsThePublicationsWithTheirReasonsAndTheRuns() throws IOException {
        scene.hasPublished();
        scene.edit(Scene.OFFICE, workbook -> put(workbook, "封面", "填报人", "王五"));
        scene.run();
        Files.delete(scene.input(Scene.MUSEUM));
        scene.run();

        assertThat(scene.command("history")).isZero();

        assertThat(scene.printed().lines())
                .anySatisfy(line -> assertThat(line).contains("2  ", "现行", "申报表更新：254302"))
                .anySatisfy(line -> assertThat(line).contains("1  ", "历史", "0001-"))
                .anySatisfy(line -> assertThat(line).contains("254", "未发布"));
    }

    @Test
    void doesNotRunBesideAnotherRunAndSaysWhoThatIs() throws IOException {
        Path state = Files.createDirectory(folder.resolve("state"));
        try (FileChannel channel = FileChannel.open(
                        state.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock(0, 1, false)) {
            assertThat(lock.isValid()).isTrue();
            assertThat(scene.run()).isEqualTo(4);
        }

        assertThat(scene.printed()).contains("另一次运行正在进行");
        assertThat(scene.run()).isZero();
    }

    @Test
    void refusesAnUnknownDepartmentAndAnUnknownOption() {
        assertThat(scene.run("--department", "999")).isEqualTo(64);
        assertThat(scene.printed()).contains("没有部门“999”");
        assertThat(scene.run("--colour")).isEqualTo(64);
        assertThat(scene.printed()).contains("不认识的命令或选项：--colour");
    }

    /** Puts a value beside a label of a sheet. */
    private static void put(Workbook workbook, String sheet, String label, String value) {
        for (org.apache.poi.ss.usermodel.Row row : workbook.getSheet(sheet)) {
            for (Cell cell : row) {
                if (cell.toString().equals(label)) {
                    row.getCell(
                                    cell.getColumnIndex() + 1,
                                    org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue(value);
                    return;
                }
            }
        }
        throw new IllegalArgumentException("no label " + label);
    }
}
