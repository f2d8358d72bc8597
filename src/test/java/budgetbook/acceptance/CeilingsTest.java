package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A unit that spends more than its ceiling gets its submission back; what is within it is published. */
class CeilingsTest {
    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void shippedSample() throws IOException {
        scene = Scene.shipped(folder);
    }

    private void ceilings(String... lines) throws IOException {
        Files.createDirectories(scene.config("ceilings"));
        Files.writeString(scene.config("ceilings/2023.csv"), "unit,fund,amount\n" + String.join("\n", lines) + "\n");
    }

    @Test
    void theExcessIsReturnedToTheUnitWithItsCells() throws IOException {
        ceilings("254301,一般公共预算,420.49", "254302,合计,16.87");

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed())
                .contains(
                        "支出超出控制数：一般公共预算支出（本年和结转）合计 4,227,200.00元，控制数 4,204,900.00元，超出 22,300.00元；由 36 格构成，较大的有 项目支出预算表!F14 1,270,000.00元、")
                .contains("254301-焦作市科技馆.xlsx")
                .doesNotContain("控制数-支出");
        assertThat(scene.master()).doesNotExist();
        assertThat(marked(scene.returned().resolve("254301-焦作市科技馆.xlsx")))
                .containsExactlyInAnyOrder("项目支出预算表!F14", "基本支出预算表!E5", "项目支出预算表!F10", "基本支出预算表!E14", "基本支出预算表!E7");

        assertThat(scene.check(scene.input(Scene.MUSEUM).toString())).isEqualTo(2);
        assertThat(scene.printed()).contains("支出超出控制数：一般公共预算");
        assertThat(scene.run()).as("from the ledger").isEqualTo(2);
        assertThat(scene.printed()).contains("支出超出控制数：一般公共预算");

        ceilings("254301,一般公共预算,422.73", "254302,合计,16.87");
        assertThat(scene.run()).isZero();
        assertThat(scene.returned()).doesNotExist();
    }

    /** The cells that bear a comment on the ceiling. */
    private static List<String> marked(Path feedback) throws IOException {
        List<String> marked = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(feedback.toFile())) {
            for (Sheet sheet : workbook) {
                sheet.getCellComments().forEach((cell, comment) -> {
                    if (comment.getString().getString().contains("支出超出控制数")) {
                        marked.add(sheet.getSheetName() + "!" + cell);
                    }
                });
            }
        }
        return marked;
    }

    @Test
    void carriedOverMoneyCountsAndACeilingMayBeReached() throws IOException {
        ceilings("254101,合计,268.47", "254301,合计,422.72", "254302,合计,16.87");

        assertThat(scene.run()).isZero();
        assertThat(scene.printed()).contains("已发布第 1 号");
    }

    @Test
    void aNewCeilingIsAReasonToPublishAgain() throws IOException {
        scene.hasPublished();
        ceilings("254302,合计,16.87");

        assertThat(scene.run()).isZero();
        assertThat(scene.printed()).contains("已发布第 2 号");
    }
}
