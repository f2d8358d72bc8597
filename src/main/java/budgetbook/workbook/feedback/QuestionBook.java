package budgetbook.workbook.feedback;

import budgetbook.answer.Question;
import budgetbook.budget.Department;
import budgetbook.workbook.file.WorkbookFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The small workbook in which whoever collates a department's budget answers what was found. */
public final class QuestionBook {
    private QuestionBook() {}

    /** Writes it; what has been said already stands in it. */
    public static void write(Department department, int year, List<Question> questions, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new QuestionSheet(workbook).write(department, year, questions);
            WorkbookFile.save(workbook, file);
        }
    }
}
