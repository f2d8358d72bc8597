package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A state database that is lost or cannot be opened is set aside, and everything comes again from the inputs. */
class DamagedStateTest {
    private static byte[] undisturbed = {};

    @TempDir
    private Path folder;

    private Scene scene;
    private Path database;

    /** The master workbook of the edited submission where nothing has come in between. */
    @BeforeAll
    static void publishUndisturbed(@TempDir Path folder) throws IOException {
        Scene scene = Scene.shipped(folder);
        scene.edit(Scene.OFFICE, DamagedStateTest::anotherPreparer);
        assertThat(scene.run()).as(scene.printed()).isZero();
        undisturbed = Files.readAllBytes(scene.master());
    }

    @BeforeEach
    void published() throws IOException {
        scene = Scene.published(folder);
        database = scene.place("state/budgetbook.mv.db");
    }

    @Test
    void aFileOfRubbishIsSetAsideUnchanged() throws IOException {
        Files.writeString(database, "这不是数据库".repeat(1000));
        byte[] rubbish = Files.readAllBytes(database);

        assertPublishesAgainOnlyWhenSomethingChanges();

        assertThat(aside()).singleElement().satisfies(file -> assertThat(file).hasBinaryContent(rubbish));
    }

    @Test
    void aDatabaseCutShortDoesNoHarm() throws IOException {
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }

        assertPublishesAgainOnlyWhenSomethingChanges();
    }

    @Test
    void aDatabaseWithoutItsMiddleDoesNoHarm() throws IOException {
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
            for (long at = 8192; at < channel.size(); at += 4096) {
                channel.write(ByteBuffer.allocate(4000), at);
            }
        }

        assertPublishesAgainOnlyWhenSomethingChanges();
    }

    @Test
    void aRunThatWasKilledBetweenItsTwoEntriesInTheRepositoryHoldsNothingUp() throws Exception {
        for (String table : List.of(
                "STEP_EXECUTION_CONTEXT",
                "STEP_EXECUTION",
                "JOB_EXECUTION_CONTEXT",
                "JOB_EXECUTION_PARAMS",
                "JOB_EXECUTION")) {
            execute("delete from BATCH_" + table);
        }
        Files.delete(scene.published().resolve("manifest.json"));

        assertThat(scene.run()).as(scene.printed()).isZero();

        assertThat(scene.printed()).contains("已发布第");
    }

    @Test
    void aRunThatWasKilledWhileItStoppedHoldsNothingUp() throws Exception {
        execute(
                "update BATCH_JOB_EXECUTION set STATUS = 'STOPPED'",
                "update BATCH_STEP_EXECUTION set STATUS = 'STARTED', END_TIME = null where STEP_NAME = 'edition'");
        Files.delete(scene.published().resolve("manifest.json"));

        assertThat(scene.run()).as(scene.printed()).isZero();

        assertThat(scene.printed()).contains("已发布第 2 号");
    }

    @Test
    void aDatabaseOfAnotherVersionOfTheProgramIsSetAside() throws IOException, SQLException {
        execute("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '2'");

        assertPublishesAgainOnlyWhenSomethingChanges();

        assertThat(aside()).hasSize(1);
    }

    @Test
    void aDatabaseThatLacksATableIsSetAside() throws IOException, SQLException {
        execute("drop table BATCH_STEP_EXECUTION cascade");

        assertSetAsideByTheNextPublication();
    }

    @Test
    void aDatabaseOfAnotherProgramIsSetAside() throws IOException, SQLException {
        execute("drop all objects", "create table invoice (id int)");

        assertPublishesAgainOnlyWhenSomethingChanges();

        assertThat(aside()).hasSize(1);
    }

    @Test
    void aDatabaseWithATableOfAWrongTypeIsSetAside() throws IOException, SQLException {
        execute("alter table budget_line alter column fen set data type varchar(100)");

        assertSetAsideByTheNextPublication();
    }

    @Test
    void aJobRepositoryThatMakesNoSenseIsSetAside() throws IOException, SQLException {
        execute("update BATCH_JOB_EXECUTION set STATUS = 'COMPLEUED'");

        assertPublishesAgainOnlyWhenSomethingChanges();

        assertThat(aside()).hasSize(1);
    }

    @Test
    void aLinkThatLeadsNowhereIsSetAside() throws IOException {
        Files.delete(database);
        Files.createSymbolicLink(database, Path.of("nowhere"));

        assertPublishesAgainOnlyWhenSomethingChanges();

        assertThat(aside()).singleElement().satisfies(file -> assertThat(file).isSymbolicLink());
        assertThat(scene.place("state/nowhere")).doesNotExist();
    }

    @Test
    void aDatabaseIsPutBackWhereANewOneIsOfNoUse() throws IOException {
        Path inTheWay = Files.createDirectories(scene.place("state/budgetbook.mv.db.tempFile/folder"));
        byte[] before = Files.readAllBytes(database);
        scene.edit(Scene.OFFICE, DamagedStateTest::anotherPreparer);

        assertThat(scene.run()).isEqualTo(70);

        assertThat(scene.printed()).contains("原来的已放回原处");
        assertThat(aside()).isEmpty();
        assertThat(database).hasBinaryContent(before);
        assertThat(scene.command("history")).isEqualTo(70);
        assertThat(aside()).isEmpty();
        Files.delete(inTheWay);
        assertThat(scene.run()).as(scene.printed()).isZero();
        assertThat(scene.printed()).contains("已发布第 2 号", "科协本级  已收（未变）");
        assertThat(log()).contains("原来的已放回原处").doesNotContain("重新读取");
    }

    @Test
    void linesThatHaveChangedInTheDatabaseAreReadAgain() throws IOException, SQLException {
        execute(
                "update budget_line set economic = '30103' where economic = '30107'"
                        + " and submission_id = (select id from submission where unit = '254301')",
                "update budget_line set fen = fen + 100"
                        + " where sequence = 1 and submission_id = (select id from submission where unit = '254101')");
        scene.edit(Scene.OFFICE, DamagedStateTest::anotherPreparer);

        assertThat(scene.run()).as(scene.printed()).isZero();

        assertThat(scene.printed()).contains("已发布第 2 号", "科协本级  已收（未变）", "科技馆    已收（未变）");
        assertThat(scene.master()).hasBinaryContent(undisturbed);
        assertThat(log())
                .contains("254 254101 的明细与读取时不符或没有校验值，弃用并从申报表重新读取：" + Scene.LEAD)
                .contains("254 254301 的明细与读取时不符");
        assertThat(aside()).isEmpty();
    }

    @Test
    void linesThatHaveChangedAreNotExplainedAndComeAgainWithTheNextRun() throws IOException, SQLException {
        assertThat(scene.command("explain", "预算01表!B8")).isZero();
        String explained = scene.printed();
        execute("update budget_line set fen = fen + 100 where sequence = 1");

        assertThat(scene.command("explain", "预算01表!B8")).isEqualTo(64);

        assertThat(scene.printed()).contains("请先运行 run");
        assertThat(scene.run()).isZero();
        assertThat(scene.printed()).contains("没有变化");
        assertThat(scene.command("explain", "预算01表!B8")).isZero();
        assertThat(scene.printed()).isEqualTo(explained);
    }

    @Test
    void whatWasReadBeforeThereWereSealsIsReadOnceMore() throws IOException, SQLException {
        execute("update submission set seal = null");

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("没有变化");
        assertThat(log()).contains("缺少现行发布的明细，重新读取申报表");
        assertThat(scene.run()).isZero();
        assertThat(log()).containsOnlyOnce("缺少现行发布的明细，重新读取申报表");
    }

    @Test
    void aFlippedBitAnywhereInTheDatabaseDoesNoHarm() throws IOException {
        scene.edit(Scene.OFFICE, DamagedStateTest::anotherPreparer);
        copy(scene.place("state"), scene.place("kept/state"));
        copy(scene.place("output"), scene.place("kept/output"));
        long seed = Long.getLong("budgetbook.seed", System.nanoTime());
        System.out.println("budgetbook.seed=" + seed);
        Random random = new Random(seed);
        for (int flip = 1; flip <= Integer.getInteger("budgetbook.flips", 12); flip++) {
            byte[] content = Files.readAllBytes(database);
            int at = random.nextInt(content.length);
            int bit = random.nextInt(8);
            content[at] ^= (byte) (1 << bit);
            Files.write(database, content);

            int status = scene.run();

            String what = "seed " + seed + ", flip " + flip + ", byte " + at + ", bit " + bit + "\n" + scene.printed();
            assertThat(status).as(what).isZero();
            assertThat(scene.master()).as(what).hasBinaryContent(undisturbed);
            for (String name : List.of("state", "output")) {
                FileSystemUtils.deleteRecursively(scene.place(name));
                copy(scene.place("kept/" + name), scene.place(name));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        FileSystemUtils.copyRecursively(from, to);
    }

    private String log() throws IOException {
        return Files.readString(scene.place("state/logs/budgetbook.log"));
    }

    private void execute(String... statements) throws SQLException {
        String url = "jdbc:h2:file:" + database.toString().replace(".mv.db", "");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void aLostStateFolderIsBuiltAgainFromTheInputs() throws IOException {
        Files.delete(database);

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("没有变化").doesNotContain("无法打开");
        scene.edit(Scene.OFFICE, DamagedStateTest::anotherPreparer);
        Files.delete(database);
        assertThat(scene.run()).isZero();
        assertThat(scene.printed()).contains("科协本级  已收（未变）").doesNotContain("反邪办    已收（未变）");
        assertThat(scene.command("history")).isZero();
        assertThat(scene.printed()).contains("现行");
    }

    @Test
    void theLinesBehindAFigureComeAgainWithTheNextRunThoughNothingHasChanged() throws IOException {
        assertThat(scene.command("explain", "预算01表!B8")).isZero();
        String explained = scene.printed();
        Files.delete(database);
        assertThat(scene.command("explain", "预算01表!B8")).isEqualTo(64);
        assertThat(scene.printed()).contains("明细账不在了，请先运行 run");

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("与第 1 号发布时相同，没有变化");
        assertThat(scene.command("explain", "预算01表!B8")).isZero();
        assertThat(scene.printed()).isEqualTo(explained);
        assertThat(scene.command("history")).isZero();
        assertThat(scene.printed()).contains("没有变化，补读了明细");
        Files.move(scene.input(Scene.OFFICE), scene.place("input/改名.xls"));
        assertThat(scene.run()).isZero();
        assertThat(Files.readString(scene.place("state/logs/budgetbook.log")))
                .as("another name is no reason to read again")
                .containsOnlyOnce("重新读取申报表");
    }

    @Test
    void aNumberIsNotGivenTwiceThoughTheManifestIsLost() throws IOException {
        Files.writeString(scene.published().resolve("manifest.json"), "");

        assertThat(scene.run()).as(scene.printed()).isZero();

        assertThat(scene.printed()).contains("已发布第 2 号");
        Files.delete(scene.place("state/publications.json"));
        Files.delete(scene.published().resolve("manifest.json"));
        assertThat(scene.run()).as(scene.printed()).isZero();
        assertThat(scene.printed()).contains("已发布第 2 号");
    }

    @Test
    void theEmptyPlaceOfAShareThatIsNotMountedIsNotPublishedTo() throws IOException {
        Path register = scene.place("state/publications.json");
        String content = Files.readString(register);
        Files.writeString(
                register, content.replaceFirst("\"disk\" : \"[^\"]*\"", "\"disk\" : \"server:/share（nfs4）\""));
        Path share = Files.move(scene.place("output"), scene.place("share"));
        Files.createDirectory(scene.place("output"));

        assertThat(scene.run()).isEqualTo(70);

        assertThat(scene.printed())
                .contains("server:/share（nfs4）", "多半是共享没有挂载", "请挂载后重新运行")
                .doesNotContain("Exception");
        assertThat(scene.place("output")).isEmptyDirectory();
        assertThat(scene.command("history", "--restore", "1")).isEqualTo(70);
        assertThat(scene.place("output")).isEmptyDirectory();

        Files.delete(scene.place("output"));
        Files.move(share, scene.place("output"));
        assertThat(scene.run()).as(scene.printed()).isZero();
        assertThat(scene.printed()).contains("没有变化");
    }

    private void assertSetAsideByTheNextPublication() throws IOException {
        scene.edit(Scene.OFFICE, DamagedStateTest::anotherPreparer);

        assertThat(scene.run()).as(scene.printed()).isZero();

        assertThat(scene.printed()).contains("已发布第 2 号").doesNotContain("Exception");
        assertThat(aside()).hasSize(1);
    }

    private void assertPublishesAgainOnlyWhenSomethingChanges() throws IOException {
        byte[] manifest = Files.readAllBytes(scene.published().resolve("manifest.json"));
        assertThat(scene.run()).as(scene.printed()).isZero();
        assertThat(scene.printed()).contains("没有变化").doesNotContain("Exception");
        assertThat(scene.published().resolve("manifest.json")).hasBinaryContent(manifest);

        scene.edit(Scene.OFFICE, DamagedStateTest::anotherPreparer);

        assertThat(scene.run()).as(scene.printed()).isZero();
        assertThat(scene.printed()).contains("已发布第 2 号").doesNotContain("Exception");
    }

    private List<Path> aside() throws IOException {
        try (Stream<Path> files = Files.list(scene.place("state"))) {
            return files.filter(file -> file.getFileName().toString().contains("无法打开"))
                    .toList();
        }
    }

    private static void anotherPreparer(Workbook workbook) {
        workbook.getSheet("封面").forEach(row -> {
            if (row.getCell(0) != null && row.getCell(0).toString().equals("填报人")) {
                row.getCell(1).setCellValue("王五");
            }
        });
    }
}
