package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A state database that cannot be used is set aside, and everything comes again from the inputs. */
class DamagedStateTest {
    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void published() throws IOException {
        scene = Scene.published(folder);
    }

    @Test
    void aFileOfRubbishIsSetAsideUnchanged() throws IOException {
        Files.writeString(scene.database(), "这不是数据库".repeat(1000));
        byte[] rubbish = Files.readAllBytes(scene.database());

        assertPublishesAgainOnlyWhenSomethingChanges();

        assertThat(scene.aside())
                .singleElement()
                .satisfies(file -> assertThat(file).hasBinaryContent(rubbish));
    }

    @Test
    void aDatabaseCutShortDoesNoHarm() throws IOException {
        try (FileChannel channel = FileChannel.open(scene.database(), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }

        assertPublishesAgainOnlyWhenSomethingChanges();
    }

    @Test
    void aDatabaseWithoutItsMiddleDoesNoHarm() throws IOException {
        try (FileChannel channel = FileChannel.open(scene.database(), StandardOpenOption.WRITE)) {
            for (long at = 8192; at < channel.size(); at += 4096) {
                channel.write(ByteBuffer.allocate(4000), at);
            }
        }

        assertPublishesAgainOnlyWhenSomethingChanges();
    }

    @Test
    void aDatabaseOfAnotherVersionOfTheProgramIsSetAside() throws IOException, SQLException {
        scene.execute("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '2'");

        assertSetAsideAndFilledAgain();
    }

    @Test
    void aDatabaseThatLacksATableIsSetAside() throws IOException, SQLException {
        scene.execute("drop table BATCH_STEP_EXECUTION cascade");

        assertSetAsideByTheNextPublication();
    }

    @Test
    void aDatabaseOfAnotherProgramIsSetAside() throws IOException, SQLException {
        scene.execute("drop all objects", "create table invoice (id int)");

        assertSetAsideAndFilledAgain();
    }

    @Test
    void aDatabaseWithATableOfAWrongTypeIsSetAside() throws IOException, SQLException {
        scene.execute("alter table budget_line alter column fen set data type varchar(100)");

        assertSetAsideByTheNextPublication();
    }

    @Test
    void aJobRepositoryThatMakesNoSenseIsSetAside() throws IOException, SQLException {
        scene.execute("update BATCH_JOB_EXECUTION set STATUS = 'COMPLEUED'");

        assertSetAsideAndFilledAgain();
    }

    @Test
    void aLinkThatLeadsNowhereIsSetAside() throws IOException {
        Files.delete(scene.database());
        Files.createSymbolicLink(scene.database(), Path.of("nowhere"));

        assertSetAsideAndFilledAgain();

        assertThat(scene.aside())
                .singleElement()
                .satisfies(file -> assertThat(file).isSymbolicLink());
        assertThat(scene.place("state/nowhere")).doesNotExist();
    }

    @Test
    void aDatabaseIsPutBackWhereANewOneIsOfNoUse() throws IOException {
        Path inTheWay = Files.createDirectories(scene.place("state/budgetbook.mv.db.tempFile/folder"));
        byte[] before = Files.readAllBytes(scene.database());
        scene.cover(Scene.OFFICE, "填报人", "王五");

        assertThat(scene.run()).isEqualTo(70);

        assertThat(scene.printed()).contains("原来的已放回原处");
        assertThat(scene.aside()).isEmpty();
        assertThat(scene.database()).hasBinaryContent(before);
        assertThat(scene.command("history")).isEqualTo(70);
        assertThat(scene.aside()).isEmpty();
        Files.delete(inTheWay);
        assertThat(scene.run()).as(scene.printed()).isZero();
        assertThat(scene.printed()).contains("已发布第 2 号", "科协本级  已收（未变）");
        assertThat(scene.log()).contains("原来的已放回原处").doesNotContain("重新读取");
    }

    private void assertSetAsideByTheNextPublication() throws IOException {
        scene.cover(Scene.OFFICE, "填报人", "王五");

        assertThat(scene.run()).as(scene.printed()).isZero();

        assertThat(scene.printed()).contains("已发布第 2 号").doesNotContain("Exception");
        assertThat(scene.aside()).hasSize(1);
    }

    /** What comes after is as after any other database that was set aside: it is not published once more. */
    private void assertSetAsideAndFilledAgain() throws IOException {
        assertNothingIsPublishedAgain();
        assertThat(scene.aside()).hasSize(1);
        assertThat(scene.command("explain", "预算01表!B8")).as(scene.printed()).isZero();
    }

    private void assertPublishesAgainOnlyWhenSomethingChanges() throws IOException {
        assertNothingIsPublishedAgain();

        scene.cover(Scene.OFFICE, "填报人", "王五");

        assertThat(scene.run()).as(scene.printed()).isZero();
        assertThat(scene.printed()).contains("已发布第 2 号").doesNotContain("Exception");
    }

    private void assertNothingIsPublishedAgain() throws IOException {
        byte[] manifest = Files.readAllBytes(scene.published().resolve("manifest.json"));
        assertThat(scene.run()).as(scene.printed()).isZero();
        assertThat(scene.printed()).contains("没有变化").doesNotContain("Exception");
        assertThat(scene.published().resolve("manifest.json")).hasBinaryContent(manifest);
    }
}
