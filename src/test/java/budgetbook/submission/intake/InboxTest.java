package budgetbook.submission.intake;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.finding.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What in the input folder is taken for a workbook. */
class InboxTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(60) // to read the device would never end
    void whatIsNoFileIsLeftAloneThoughItIsCalledLikeAWorkbook() throws Exception {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("申报表.xlsx"), "内容");
        Files.createSymbolicLink(input.resolve("设备.xlsx"), Path.of("/dev/zero"));
        Files.createSymbolicLink(input.resolve("文件夹.xlsx"), folder);
        Files.createSymbolicLink(input.resolve("链接.xlsx"), input.resolve("申报表.xlsx"));

        Inbox inbox = Inbox.receive(input, folder.resolve("copies"), Patience.NONE);

        assertThat(inbox.files()).extracting(ReceivedFile::name).containsExactly("申报表.xlsx", "链接.xlsx");
        assertThat(inbox.findings())
                .extracting(finding -> finding.place().file())
                .containsExactly("文件夹.xlsx", "设备.xlsx");
        assertThat(inbox.findings())
                .extracting(Finding::found)
                .satisfiesExactly(
                        folder -> assertThat(folder).contains("是文件夹的链接", "请直接放进输入文件夹"),
                        device -> assertThat(device).contains("管道或设备"));
    }

    @Test
    void theInputFolderMayBeALink() throws Exception {
        Path real = Files.createDirectories(folder.resolve("real/二级"));
        Files.writeString(real.resolve("申报表.xlsx"), "内容");
        Path input = Files.createSymbolicLink(folder.resolve("input"), folder.resolve("real"));
        Files.createDirectories(folder.resolve("copies/杂物/深处")); // left by whomever

        Inbox inbox = Inbox.receive(input, folder.resolve("copies"), Patience.NONE);

        assertThat(inbox.files()).extracting(ReceivedFile::name).containsExactly("二级/申报表.xlsx");
        assertThat(inbox.findings()).isEmpty();
    }

    @Test
    void aNameThatWouldMoveAConsoleIsMadeReadable() throws Exception {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("甲\u001b[2J\n乙.xlsx"), "内容");

        Inbox inbox = Inbox.receive(input, folder.resolve("copies"), Patience.NONE);

        assertThat(inbox.files()).extracting(ReceivedFile::name).containsExactly("甲�[2J�乙.xlsx");
    }
}
