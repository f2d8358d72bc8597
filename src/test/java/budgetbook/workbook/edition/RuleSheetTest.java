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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 勾稽 of a department whose amounts were adjusted so that its tables foot, recalculated. */
class RuleSheetTest {
    private static final Map<String, RecalculatedRules> RECALCULATED = new HashMap<>();

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

        RecalculatedRules rules = RecalculatedRules.of(file);
        assertThat(rules.verdicts()).hasSizeGreaterThan(5).containsOnly("通过");
        int passed = rules.counts().values().stream()
                .mapToInt(counts -> counts.getOrDefault(Outcome.PASSED, 0))
                .sum();
        assertThat(passed).isEqualTo(everyRelation.size());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"golden", "footed", "large"})
    void everyRuleIsCountedAndRecalculatedToWhatWasFound(String kind) throws Exception {
        EditionScene scene = scene(kind);
        Map<String, Map<Outcome, Integer>> expected = new TreeMap<>();
        for (RuleResult result : scene.edition().results()) {
            Outcome outcome = result.outcome() == Outcome.UNDECIDABLE ? Outcome.FAILED : result.outcome();
            expected.computeIfAbsent(result.rule().id(), id -> RecalculatedRules.none())
                    .merge(outcome, 1, Integer::sum);
        }

        RecalculatedRules rules = recalculated(kind);

        assertThat(rules.counts()).isEqualTo(expected);
        assertThat(rules.verdicts()).isEqualTo(rules.written());
    }

    @Test
    void whatIsNoPlainPassIsListedAndOfThoseUpToThirtyOfARule() throws Exception {
        EditionScene scene = scene("large");
        Map<String, Integer> others = new TreeMap<>();
        Map<String, Integer> plain = new TreeMap<>();
        for (RuleResult result : scene.edition().results()) {
            boolean pass = result.outcome() == Outcome.PASSED && !result.isRoundingDifference();
            (pass ? plain : others).merge(result.rule().id(), 1, Integer::sum);
        }
        assertThat(plain.values()).anyMatch(count -> count > 30).anyMatch(count -> count <= 30);

        RecalculatedRules rules = recalculated("large");

        assertThat(rules.listed(false)).isEqualTo(others);
        plain.replaceAll((rule, count) -> Math.min(30, count));
        assertThat(rules.listed(true)).isEqualTo(plain);
    }

    @Test
    void whatSomebodyHasToLookAtStandsOpen() throws Exception {
        try (XSSFWorkbook workbook = EditionScene.golden().open()) {
            for (Row row : workbook.getSheet("勾稽")) {
                if (RecalculatedRules.isComparison(row)) {
                    String verdict = row.getCell(RecalculatedRules.VERDICT).getStringCellValue();
                    assertThat(row.getZeroHeight()).as(verdict).isEqualTo(!verdict.equals("口径差"));
                } else {
                    assertThat(row.getOutlineLevel() < 2)
                            .as("row %d", row.getRowNum())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aFigureThatIsWrongTurnsItsRuleAndTheContents() throws Exception {
        try (XSSFWorkbook workbook = EditionScene.golden().open()) {
            Row failed = StreamSupport.stream(workbook.getSheet("目录").spliterator(), false)
                    .filter(row -> row.getCell(0) != null
                            && row.getCell(0).getStringCellValue().equals("勾稽：不通过"))
                    .findFirst()
                    .orElseThrow();
            assertThat(failed.getCell(1).getNumericCellValue()).isZero();

            workbook.getSheet("预算01表").getRow(5).getCell(1).setCellValue(1);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(failed.getCell(1));

            assertThat(failed.getCell(1).getNumericCellValue()).isPositive();
        }
    }

    /** Calculates the sheet of a scene anew, once for all tests that look at it. */
    private static RecalculatedRules recalculated(String kind) throws Exception {
        RecalculatedRules known = RECALCULATED.get(kind);
        if (known == null) {
            known = RecalculatedRules.of(scene(kind).file());
            RECALCULATED.put(kind, known);
        }
        return known;
    }

    private static EditionScene scene(String kind) throws Exception {
        return switch (kind) {
            case "golden" -> EditionScene.golden();
            case "footed" -> EditionScene.footed(5);
            default -> EditionScene.random(4, 12);
        };
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
                edition.sources(),
                edition.changes(),
                edition.lineChanges(),
                edition.adjustments());
    }
}
