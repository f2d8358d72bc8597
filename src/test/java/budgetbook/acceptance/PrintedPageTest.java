package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.report.page.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The run page of the sample on paper, however the run ended: three sheets hold it. */
@Tag("office")
class PrintedPageTest {
    private static final int SHEETS = 3;

    @TempDir
    private Path folder;

    @TempDir
    private Path profile;

    @Test
    void threeSheetsHoldThePage() throws Exception {
        Scene scene = Scene.published(folder.resolve("scene"));
        Path page = scene.published().resolve("运行报告.html");
        Path office = scene.input(Scene.OFFICE);
        Path away = folder.resolve("away.xls");
        try (Browser browser = new Browser(profile)) {
            assertHeld(browser, page, "已发布第 1 号", "708.06", "运行-1306");
            Files.move(office, away);
            assertThat(scene.run()).isEqualTo(2);
            assertHeld(browser, page, "未发布：1 个单位缺报", "现行的第 1 号的数", "运行-1306");
            Files.move(away, office);
            assertThat(scene.run()).isZero();
            assertHeld(browser, page, "没有变化", "708.06", "运行-1306");
        }
    }

    private void assertHeld(Browser browser, Path page, String... texts) throws IOException, InterruptedException {
        Path pdf = folder.resolve("page.pdf");
        browser.open(page, "", 1280, false);
        browser.print(pdf);
        assertThat(Integer.parseInt(said("pdfinfo", pdf.toString()).replaceAll("(?s).*Pages:\\s*(\\d+).*", "$1")))
                .as(texts[0])
                .isLessThanOrEqualTo(SHEETS);
        String text = said("pdftotext", "-layout", pdf.toString(), "-").replaceAll("\\s+", "");
        for (String one : texts) {
            assertThat(text).contains(one.replace(" ", ""));
        }
    }

    private static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isZero();
        return text;
    }
}
