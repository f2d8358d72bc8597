package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes that are wrong in a way that tells what was meant: the finding says so, and takes nothing for granted. */
class MistakenCodesTest {
    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void shippedSample() throws IOException {
        scene = Scene.shipped(folder);
    }

    @Test
    void aCodeOfLastYearsListIsCalledThat() throws IOException {
        Path lastYear = Files.createDirectories(scene.config("classification/2022"));
        Files.writeString(lastYear.resolve("function.csv"), "code,name\n206,科学技术\n2060711,科普旧科目\n");
        scene.edit(Scene.LEAD, workbook -> {
            Row line = workbook.getSheet("基本支出").getRow(2);
            for (Cell cell : line) {
                if (cell.toString().equals("2060701")) {
                    cell.setCellValue("2060711");
                }
            }
        });

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed()).contains("“2060711”是去年的科目“科普旧科目”，今年没有").contains("如 20607");
    }

    @Test
    void classAndGroupInEachOthersColumnsAreRecognisedAndSentBack() throws IOException {
        scene.edit(Scene.MUSEUM, workbook -> swap(workbook.getSheet("基本支出预算表")));

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed()).contains("类、款像是填反了").contains("2060705 科技馆站");
    }

    /** Swaps the first 206 with the 07 to its right. */
    private static void swap(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().matches("206(\\.0)?")) {
                    cell.setCellValue("07");
                    row.getCell(cell.getColumnIndex() + 1).setCellValue("206");
                    return;
                }
            }
        }
        throw new IllegalArgumentException("no 206 in " + sheet.getSheetName());
    }
}
