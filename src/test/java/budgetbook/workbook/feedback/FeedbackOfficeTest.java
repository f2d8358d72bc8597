package budgetbook.workbook.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.workbook.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feedback workbooks opened and printed by LibreOffice into target/printed, to be looked at. */
@Tag("office")
class FeedbackOfficeTest {
    private static final Path FOLDER = Path.of("target", "printed");

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void theListAndTheMarkedWorkbookPrint(String format) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path original = SentWorkbook.write(FOLDER.resolve("sent." + format));
        Path file = new FeedbackWriter()
                .write(
                        Feedback.of(
                                "254301 焦作市科技馆",
                                "sent." + format,
                                original,
                                List.of(FeedbackWriterTest.AMOUNT, FeedbackWriterTest.NOTICE)),
                        FOLDER,
                        "feedback-" + format);

        Office office = new Office(FOLDER);
        assertThat(office.text(office.convert(file, "pdf")))
                .contains("预算申报表问题清单", "金额不是数字", "=cmd|' /C calc'!A0", "42.00");
    }
}
