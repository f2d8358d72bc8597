package budgetbook.workbook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.reconcile.check.Outcome;
import budgetbook.reconcile.check.RuleResult;
import budgetbook.reconcile.rule.Comparison;
import budgetbook.reconcile.rule.Relation;
import budgetbook.reconcile.rule.Rule;
import budgetbook.workbook.edition.content.WorkingEdition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 勾稽 of a department whose amounts were adjusted so that its tables foot, recalculated. */
class RuleSheetTest {
    private static final int RULE = 1;
    private static final int OUTCOME = 11;

    @TempDir
    private Path folder;

    @Test
    void whatPassedThanksToAnAdjustmentStillPassesWhenRecalculated() throws Exception {
        WorkingEdition footed = EditionScene.footed(3).edition();
        List<RuleResult> adjusted = footed.results().stream()
                .filter(result -> result.outcome() == Outcome.PASSED)
                .filter(result -> result.rule().relation() == Relation.EQUAL)
                .filter(result -> result.adjustment().signum() != 0)
                .filter(result -> result.difference().abs().compareTo(result.tolerance()) > 0)
                .toList();
        assertThat(adjusted).hasSizeGreaterThan(5);
        List<RuleResult> everyRelation = new ArrayList<>(adjusted);
        adjusted.forEach(result -> everyRelation.add(
                with(result, result.difference().signum() > 0 ? Relation.AT_MOST : Relation.AT_LEAST)));
        Path file = folder.resolve("relations.xlsx");
        new WorkingEditionWriter().write(with(footed, everyRelation), file);

        assertThat(outcomes(file)).hasSameSizeAs(everyRelation).containsOnly("通过");
    }

    @Test
    void everyOutcomeIsRecalculatedToWhatWasFound() throws Exception {
        EditionScene scene = EditionScene.footed(5);

        assertThat(outcomes(scene.file()))
                .isEqualTo(scene.edition().results().stream()
                        .map(result -> result.outcome().label())
                        .toList());
    }

    private static List<String> outcomes(Path file) throws Exception {
        List<String> outcomes = new ArrayList<>();
        try (XSSFWorkbook workbook = EditionScene.open(file)) {
            XSSFFormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Sheet sheet = workbook.getSheet("勾稽");
            for (Row row : sheet) {
                if (row.getCell(0) != null
                        && row.getCell(0).getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC
                        && row.getCell(RULE) != null) {
                    outcomes.add(evaluator.evaluate(row.getCell(OUTCOME)).getStringValue());
                }
            }
        }
        return outcomes;
    }

    private static RuleResult with(RuleResult result, Relation relation) {
        Rule rule = result.rule();
        Rule changed = new Rule(
                rule.id(),
                rule.name(),
                rule.variant(),
                rule.guards(),
                rule.level(),
                rule.each(),
                rule.when(),
                rule.claim()
                        .fold(
                                numbers -> new Comparison.OfNumbers(
                                        numbers.left(), relation, numbers.right(), numbers.text()),
                                texts -> texts),
                rule.tolerance(),
                rule.explanations(),
                rule.remedy());
        return new RuleResult(
                changed,
                result.iteration(),
                result.subject(),
                result.outcome(),
                result.left(),
                result.right(),
                result.tolerance(),
                result.adjustment(),
                result::message);
    }

    private static WorkingEdition with(WorkingEdition edition, List<RuleResult> results) {
        return new WorkingEdition(
                edition.department(),
                edition.year(),
                edition.tables(),
                results,
                edition.findings(),
                edition.submissions(),
                edition.lines(),
                edition.classification(),
                edition.changes(),
                edition.adjustments());
    }
}
