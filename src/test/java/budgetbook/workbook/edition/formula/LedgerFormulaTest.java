package budgetbook.workbook.edition.formula;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.Balanced;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredLine;
import budgetbook.declared.GoldenDepartment;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.workbook.edition.EditionScene;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A formula of 勾稽 picks the lines that its rule means, also by names that an office program takes for one another. */
class LedgerFormulaTest {
    private static final int ITERATION = 3;
    private static final int LEFT = 6;
    private static final int RIGHT = 8;
    private static final List<String> ALIKE = List.of(
            "OA系统",
            "oa系统",
            "Oa系统",
            "ＯＡ系统",
            "OA系统 ",
            "OA系统二期",
            "OA*",
            "OA?统",
            "OA~系统",
            "*",
            "?",
            "=OA系统",
            "<>OA系统",
            ">1",
            "1",
            "1.0",
            "01",
            "１",
            "TRUE",
            "1e2",
            "2023-1-1",
            "'OA系统",
            "\"OA系统\"",
            "x".repeat(255),
            "x".repeat(256),
            "X".repeat(256),
            "x".repeat(400));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void namesThatAreAlikeAreToldApart() throws Exception {
        EditionScene scene = EditionScene.of(department(), Path.of("config"), folder);
        List<RuleResult> results = scene.edition().results();
        int checked = 0;
        try (XSSFWorkbook workbook = scene.open()) {
            XSSFFormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Row row : workbook.getSheet("勾稽")) {
                boolean rule = row.getCell(0) != null && row.getCell(0).getCellType() == CellType.NUMERIC;
                int number = rule ? (int) row.getCell(0).getNumericCellValue() - 1 : -1;
                if (rule && results.get(number).rule().id().matches("账表-07-明细|账表-12-项目")) {
                    String what = results.get(number).rule().id() + " "
                            + row.getCell(ITERATION).getStringCellValue();
                    assertThat(row.getCell(RIGHT).getCellType()).as(what).isEqualTo(CellType.FORMULA);
                    assertThat(evaluator.evaluate(row.getCell(RIGHT)).getNumberValue())
                            .as(what)
                            .isEqualTo(row.getCell(RIGHT).getNumericCellValue())
                            .isEqualTo(evaluator.evaluate(row.getCell(LEFT)).getNumberValue());
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(2 * 9 * ALIKE.size());
    }

    /** Each name for an item and a project, with amounts of which no two subsets of a few add up to the same. */
    private static DeclaredDepartment department() {
        DeclaredDepartment golden = GoldenDepartment.read();
        List<DeclaredLine> lines = new ArrayList<>();
        DeclaredLine basic =
                golden.lines().stream().filter(DeclaredLine::basic).findFirst().orElseThrow();
        DeclaredLine project = golden.lines().stream()
                .filter(line -> !line.basic())
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < ALIKE.size(); i++) {
            BigDecimal yuan = new BigDecimal(1000L * (i + 1) * (i + 1) + 100L * i).setScale(2);
            String code = project.unit() + String.format("%015d", i);
            lines.add(line(basic, "", ALIKE.get(i), yuan));
            lines.add(line(project, code, ALIKE.get(i), yuan.add(yuan)));
        }
        return Balanced.with(golden, lines);
    }

    private static DeclaredLine line(DeclaredLine like, String project, String item, BigDecimal yuan) {
        return new DeclaredLine(
                like.unit(),
                like.type(),
                project,
                item,
                like.function(),
                like.economic(),
                like.government(),
                like.source(),
                false,
                yuan,
                false,
                "");
    }
}
