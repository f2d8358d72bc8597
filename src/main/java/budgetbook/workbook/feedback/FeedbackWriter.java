package budgetbook.workbook.feedback;

import budgetbook.workbook.file.WorkbookFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes feedback workbooks (退回): a copy of the submitter's own workbook with the problem cells marked and a list of
 * problems in front; only the list where the original cannot be copied safely. Holds no state; any thread may use it.
 */
public final class FeedbackWriter {
    private static final Logger LOG = LoggerFactory.getLogger(FeedbackWriter.class);

    /**
     * Writes a feedback workbook.
     *
     * @param folder must exist
     * @param name without extension: .xls for an original of that format, otherwise .xlsx, is added
     * @return the file written
     * @throws IOException if it cannot be written; what is there then is of no use
     */
    public Path write(Feedback feedback, Path folder, String name) throws IOException {
        Path original = feedback.original();
        Optional<Content> copy = original == null ? Optional.empty() : copy(feedback, original);
        Content content = copy.isPresent() ? copy.get() : listOnly(feedback);
        Path file = folder.resolve(name + content.extension);
        Files.write(file, content.bytes.toByteArray());
        return file;
    }

    private static Optional<Content> copy(Feedback feedback, Path original) {
        try (Workbook workbook = OriginalWorkbook.open(original)) {
            EarlierMarks.remove(workbook);
            CellMarks marks = new CellMarks(workbook);
            Map<String, CellMarks.Marked> marked = marks.mark(FindingList.listed(feedback));
            new FindingList(workbook, feedback, true).write(marked);
            return Optional.of(Content.of(workbook));
        } catch (IOException | RuntimeException e) {
            // POI tells of damage, limits and unknown parts by unchecked exceptions of many kinds.
            LOG.info(
                    "无法在原文件上标注，只列问题清单：{}（{}）", feedback.fileName(), e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static Content listOnly(Feedback feedback) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new FindingList(workbook, feedback, false).write(Map.of());
            return Content.of(workbook);
        }
    }

    /** A workbook in its file format. */
    private record Content(String extension, ByteArrayOutputStream bytes) {
        static Content of(Workbook workbook) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (workbook instanceof XSSFWorkbook zipped) {
                WorkbookFile.write(zipped, bytes);
            } else {
                workbook.write(bytes);
            }
            return new Content(workbook instanceof HSSFWorkbook ? ".xls" : ".xlsx", bytes);
        }
    }
}
