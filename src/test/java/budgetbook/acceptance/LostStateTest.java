package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is lost of the state folder, or of the output folder, comes again, or is told. */
class LostStateTest {
    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void published() throws IOException {
        scene = Scene.published(folder);
    }

    @Test
    void aLostStateFolderIsBuiltAgainFromTheInputs() throws IOException {
        Files.delete(scene.database());

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("没有变化").doesNotContain("无法打开");
        scene.cover(Scene.OFFICE, "填报人", "王五");
        Files.delete(scene.database());
        assertThat(scene.run()).isZero();
        assertThat(scene.printed()).contains("科协本级  已收（未变）").doesNotContain("反邪办    已收（未变）");
        assertThat(scene.command("history")).isZero();
        assertThat(scene.printed()).contains("现行");
    }

    @Test
    void theLinesBehindAFigureComeAgainWithTheNextRunThoughNothingHasChanged() throws IOException {
        assertThat(scene.command("explain", "预算01表!B8")).isZero();
        String explained = scene.printed();
        Files.delete(scene.database());
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
        assertThat(scene.log()).as("another name is no reason to read again").containsOnlyOnce("重新读取申报表");
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
}
