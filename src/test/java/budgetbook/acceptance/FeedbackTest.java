package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves in 退回, and when it goes again. */
class FeedbackTest {
    private static final String MUSEUM = "254301-焦作市科技馆.xlsx";
    private static final String OFFICE = "254302-焦作市反邪教协会办公室.xls";

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void shippedSample() throws IOException {
        scene = Scene.shipped(folder);
    }

    @Test
    void returnsTheWorkbookOfEachUnitWithErrorsInItsOwnFormat() throws IOException {
        spoil(Scene.MUSEUM);
        spoil(Scene.OFFICE);

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.returned()).isDirectoryContaining(file -> file.endsWith(MUSEUM));
        try (Workbook returned =
                WorkbookFactory.create(scene.returned().resolve(OFFICE).toFile(), null, true)) {
            assertThat(returned.getSheetName(0)).isEqualTo("问题清单");
            Cell marked = amount(returned);
            assertThat(marked.getCellComment().getString().getString()).contains("金额不是数字");
        }
        assertThat(scene.printed()).contains("退回 2 份").contains(MUSEUM).contains(OFFICE);
        assertThat(scene.returned().resolve("254101-焦作市科学技术协会.xlsx")).doesNotExist();
        assertThat(scene.published().resolve(".feedback")).doesNotExist();
    }

    @Test
    void takesTheFeedbackAwayWhenTheSubmissionIsInOrderAndLeavesOtherFilesAlone() throws IOException {
        byte[] good = Files.readAllBytes(scene.input(Scene.MUSEUM));
        spoil(Scene.MUSEUM);
        scene.run();
        Files.writeString(scene.returned().resolve("254301-备忘.txt"), "已电话通知");

        Files.write(scene.input(Scene.MUSEUM), good);
        assertThat(scene.run()).isZero();

        assertThat(scene.returned().resolve(MUSEUM)).doesNotExist();
        assertThat(scene.returned().resolve("254301-备忘.txt")).exists();
    }

    @Test
    void takesTheFeedbackAwayWhenNothingElseHasChangedSinceThePublication() throws IOException {
        scene.hasPublished();
        byte[] good = Files.readAllBytes(scene.input(Scene.MUSEUM));
        spoil(Scene.MUSEUM);
        scene.run();
        assertThat(scene.returned().resolve(MUSEUM)).exists();

        Files.write(scene.input(Scene.MUSEUM), good);
        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("没有变化");
        assertThat(scene.returned()).doesNotExist();
    }

    @Test
    void aReturnedWorkbookThatWasMendedIsAcceptedAsItIs() throws IOException {
        spoil(Scene.MUSEUM);
        scene.run();
        Files.move(scene.returned().resolve(MUSEUM), scene.input(Scene.MUSEUM), StandardCopyOption.REPLACE_EXISTING);
        scene.edit(Scene.MUSEUM, workbook -> amount(workbook).setCellValue(mended));

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).doesNotContain("问题清单");
    }

    @Test
    void tellsAUnitThatHasSubmittedTwiceByAList() throws IOException {
        Files.copy(scene.input(Scene.OFFICE), scene.input("反邪办-副本.xls"));

        assertThat(scene.run()).isEqualTo(2);

        try (Workbook list = WorkbookFactory.create(
                scene.returned().resolve("254302-焦作市反邪教协会办公室.xlsx").toFile(), null, true)) {
            assertThat(list.getNumberOfSheets()).isOne();
            assertThat(list.getSheetAt(0).getRow(5).getCell(5).getStringCellValue())
                    .contains(Scene.OFFICE)
                    .contains("反邪办-副本.xls");
        }
    }

    @Test
    void tellsBothUnitsOfAProjectCodeThatTheyShare() throws IOException {
        String[] code = new String[1];
        scene.edit(Scene.MUSEUM, workbook -> code[0] = project(workbook).get(0).toString());
        scene.edit(Scene.LEAD, workbook -> project(workbook).forEach(cell -> cell.setCellValue(code[0])));

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed()).contains("同一项目编码被两个单位使用").contains("科技馆    有误");
        assertThat(scene.returned()).isDirectoryContaining(file -> file.endsWith(MUSEUM));
        assertThat(scene.returned()).isDirectoryContaining(file -> file.endsWith("254101-焦作市科学技术协会.xlsx"));
    }

    private double mended;

    /** Puts a text where the first amount of basic expenditure was. */
    private void spoil(String file) throws IOException {
        scene.edit(file, workbook -> {
            Cell amount = amount(workbook);
            mended = amount.getNumericCellValue();
            amount.setCellValue("=约数");
        });
    }

    private static Cell amount(Workbook workbook) {
        Sheet museum = workbook.getSheet("基本支出预算表");
        return museum == null
                ? workbook.getSheet("基本支出").getRow(1).getCell(7)
                : museum.getRow(4).getCell(4);
    }

    /** The cells that hold the first project code of a workbook. */
    private static List<Cell> project(Workbook workbook) {
        List<Cell> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.toString().matches("[0-9]{21}")
                    && (cells.isEmpty() || cells.get(0).toString().equals(cell.toString()))) {
                cells.add(cell);
            }
        })));
        return cells;
    }
}
