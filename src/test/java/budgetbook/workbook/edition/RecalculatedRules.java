package budgetbook.workbook.edition;

import budgetbook.reconcile.check.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 勾稽 as it says when it is calculated anew.
 *
 * @param counts how often each rule came to each outcome, by its line; what cannot be decided counts as failed
 * @param verdicts what 结果 says of each listed comparison
 * @param written the same as it stands in the file
 * @param ids the rules of the listed comparisons
 */
record RecalculatedRules(
        Map<String, Map<Outcome, Integer>> counts, List<String> verdicts, List<String> written, List<String> ids) {
    static final int VERDICT = 10;

    private static final int LEVEL = 2;
    private static final int PASSED = 4;
    private static final int ROUNDED = 6;
    private static final int EXPLAINED = 7;
    private static final int NOT_APPLICABLE = 8;
    private static final int FAILED = 9;
    private static final int FIRST_ROW = 5;
    private static final Set<String> LEVELS = Set.of("错误", "提示");
    private static final Set<String> PLAIN = Set.of("通过", "均为零");

    static RecalculatedRules of(Path file) throws Exception {
        Map<String, Map<Outcome, Integer>> counts = new TreeMap<>();
        List<String> verdicts = new ArrayList<>();
        List<String> written = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        try (XSSFWorkbook workbook = EditionScene.open(file)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Row row : workbook.getSheet("勾稽")) {
                if (isComparison(row)) {
                    ids.add(row.getCell(0).getStringCellValue());
                    written.add(row.getCell(VERDICT).getStringCellValue());
                    verdicts.add(evaluator.evaluate(row.getCell(VERDICT)).getStringValue());
                } else if (isRule(row)) {
                    Map<Outcome, Integer> found = none();
                    for (int column = PASSED; column <= ROUNDED; column++) {
                        found.merge(Outcome.PASSED, count(evaluator, row, column), Integer::sum);
                    }
                    found.put(Outcome.EXPLAINED, count(evaluator, row, EXPLAINED));
                    found.put(Outcome.NOT_APPLICABLE, count(evaluator, row, NOT_APPLICABLE));
                    found.put(Outcome.FAILED, count(evaluator, row, FAILED));
                    counts.put(row.getCell(0).getStringCellValue(), found);
                }
            }
        }
        return new RecalculatedRules(counts, verdicts, written, ids);
    }

    /** Counts of a rule that has not been checked. */
    static Map<Outcome, Integer> none() {
        Map<Outcome, Integer> none = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.UNDECIDABLE) {
                none.put(outcome, 0);
            }
        }
        return none;
    }

    /** How many comparisons are listed of each rule, of those that pass plainly or of the others. */
    Map<String, Integer> listed(boolean plain) {
        Map<String, Integer> listed = new TreeMap<>();
        for (int at = 0; at < ids.size(); at++) {
            if (PLAIN.contains(written.get(at)) == plain) {
                listed.merge(ids.get(at), 1, Integer::sum);
            }
        }
        return listed;
    }

    static boolean isComparison(Row row) {
        return row.getRowNum() >= FIRST_ROW
                && !isRule(row)
                && row.getCell(VERDICT).getCellType() != CellType.BLANK;
    }

    private static boolean isRule(Row row) {
        return row.getRowNum() >= FIRST_ROW
                && LEVELS.contains(row.getCell(LEVEL).getStringCellValue());
    }

    private static int count(FormulaEvaluator evaluator, Row row, int column) {
        return (int) evaluator.evaluate(row.getCell(column)).getNumberValue();
    }
}
