package budgetbook.workbook.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.workbook.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Feedback workbooks opened and printed by LibreOffice into target/printed, to be looked at. */
@Tag("office")
class FeedbackOfficeTest {
    private static final Path FOLDER = Path.of("target", "printed");

    @Test
    void theListAndTheMarkedWorkbookPrint() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        List<Path> written = new ArrayList<>();
        for (String format : List.of("xlsx", "xls")) {
            Path original = SentWorkbook.write(FOLDER.resolve("sent." + format));
            written.add(new FeedbackWriter()
                    .write(
                            Feedback.of(
                                    "254301 焦作市科技馆",
                                    "sent." + format,
                                    original,
                                    List.of(FeedbackWriterTest.AMOUNT, FeedbackWriterTest.NOTICE)),
                            FOLDER,
                            "feedback-" + format));
        }

        Office office = new Office(FOLDER);
        for (Path printed : office.convert(written, "pdf")) {
            assertThat(office.text(printed))
                    .as(printed.toString())
                    .contains("预算申报表问题清单", "金额不是数字", "=cmd|' /C calc'!A0", "42.00");
        }
    }
}
