package budgetbook.workbook.edition.formula;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.Balanced;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredLine;
import budgetbook.declared.GoldenDepartment;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.value.SideResult;
import budgetbook.workbook.edition.EditionScene;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A formula of 勾稽 picks the lines that its rule means, also by names that an office program takes for one another. */
class LedgerFormulaTest {
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
        RuleFormulas formulas =
                new RuleFormulas(scene.edition().results(), scene.edition().lines());
        int checked = 0;
        try (XSSFWorkbook workbook = scene.open()) {
            XSSFFormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Row row = workbook.createSheet("试算").createRow(0);
            for (RuleResult result : scene.edition().results()) {
                if (result.rule().id().matches("账表-07-明细|账表-12-项目")) {
                    String what = result.rule().id() + " " + result.iteration();
                    for (SideResult side : List.of(result.left(), result.right())) {
                        Cell cell = row.createCell(checked);
                        cell.setCellFormula(formulas.of(side).orElseThrow());
                        assertThat(evaluator.evaluate(cell).getNumberValue())
                                .as(what)
                                .isEqualTo(side.value().doubleValue());
                    }
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
