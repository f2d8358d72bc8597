package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines in the state database that are not as they were read, or as killed runs left it, do no harm. */
class ChangedLinesTest {
    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void published() throws IOException {
        scene = Scene.published(folder);
    }

    @Test
    void aRunThatWasKilledBetweenItsTwoEntriesInTheRepositoryHoldsNothingUp() throws Exception {
        for (String table : List.of(
                "STEP_EXECUTION_CONTEXT",
                "STEP_EXECUTION",
                "JOB_EXECUTION_CONTEXT",
                "JOB_EXECUTION_PARAMS",
                "JOB_EXECUTION")) {
            scene.execute("delete from BATCH_" + table);
        }
        Files.delete(scene.published().resolve("manifest.json"));

        assertThat(scene.run()).as(scene.printed()).isZero();

        assertThat(scene.printed()).contains("已发布第");
    }

    @Test
    void aRunThatWasKilledWhileItStoppedHoldsNothingUp() throws Exception {
        scene.execute(
                "update BATCH_JOB_EXECUTION set STATUS = 'STOPPED'",
                "update BATCH_STEP_EXECUTION set STATUS = 'STARTED', END_TIME = null where STEP_NAME = 'edition'");
        Files.delete(scene.published().resolve("manifest.json"));

        assertThat(scene.run()).as(scene.printed()).isZero();

        assertThat(scene.printed()).contains("已发布第 2 号");
    }

    @Test
    void linesThatHaveChangedInTheDatabaseAreReadAgain() throws IOException, SQLException {
        byte[] undisturbed = Files.readAllBytes(scene.master());
        scene.execute(
                "update budget_line set economic = '30103' where economic = '30107'"
                        + " and submission_id = (select id from submission where unit = '254301')",
                "update budget_line set fen = fen + 100"
                        + " where sequence = 1 and submission_id = (select id from submission where unit = '254101')");
        scene.cover(Scene.OFFICE, "填报人", "王五");

        assertThat(scene.run()).as(scene.printed()).isZero();

        assertThat(scene.printed()).contains("已发布第 2 号", "科协本级  已收（未变）", "科技馆    已收（未变）");
        assertThat(scene.master()).hasBinaryContent(undisturbed);
        assertThat(scene.log())
                .contains("254 254101 的明细与读取时不符或没有校验值，弃用并从申报表重新读取：" + Scene.LEAD)
                .contains("254 254301 的明细与读取时不符");
        assertThat(scene.aside()).isEmpty();
    }

    @Test
    void linesThatHaveChangedAreNotExplainedAndComeAgainWithTheNextRun() throws IOException, SQLException {
        assertThat(scene.command("explain", "预算01表!B8")).isZero();
        String explained = scene.printed();
        scene.execute("update budget_line set fen = fen + 100 where sequence = 1");

        assertThat(scene.command("explain", "预算01表!B8")).isEqualTo(64);

        assertThat(scene.printed()).contains("请先运行 run");
        assertThat(scene.run()).isZero();
        assertThat(scene.printed()).contains("没有变化");
        assertThat(scene.command("explain", "预算01表!B8")).isZero();
        assertThat(scene.printed()).isEqualTo(explained);
    }

    @Test
    void whatWasReadBeforeThereWereSealsIsReadOnceMore() throws IOException, SQLException {
        scene.execute("update submission set seal = null");

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("没有变化");
        assertThat(scene.log()).contains("缺少现行发布的明细，重新读取申报表");
        assertThat(scene.run()).isZero();
        assertThat(scene.log()).containsOnlyOnce("缺少现行发布的明细，重新读取申报表");
    }
}
