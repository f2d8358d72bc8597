package budgetbook.answer;

import budgetbook.configuration.header.ProgramSheets;
import budgetbook.finding.QuestionNumber;
import budgetbook.spreadsheet.cell.RawCell;
import budgetbook.spreadsheet.cell.RawRow;
import budgetbook.spreadsheet.cell.RawRows;
import budgetbook.spreadsheet.cell.RawSheet;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.spreadsheet.cell.RawWorkbook;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list that this program wrote, come back with answers. Rows are known by their numbers and columns by their names, so that
 * people may sort, move and delete them.
 *
 * @param labels what stands above the list, by the label to its left
 */
public record AnswerSheet(Map<String, String> labels, List<AnswerRow> rows) {
    private static final int LAST_HEADING_ROW = 20;
    /** More than any list of ours has. */
    private static final int MOST_ROWS = 20_000;

    private static final int LONGEST = 500;
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\s]+");

    /** Returns the list of a unit's feedback, if it stands in the workbook. */
    public static Optional<AnswerSheet> ofUnit(RawWorkbook workbook) throws UnreadableWorkbookException {
        return find(workbook, ProgramSheets.FINDINGS);
    }

    /** Returns the list of a whole department, if it stands in the workbook. */
    public static Optional<AnswerSheet> ofDepartment(RawWorkbook workbook) throws UnreadableWorkbookException {
        return find(workbook, ProgramSheets.ANSWERS)
                .filter(sheet -> sheet.labels.containsKey(AnswerColumns.DEPARTMENT));
    }

    private static Optional<AnswerSheet> find(RawWorkbook workbook, String name) throws UnreadableWorkbookException {
        for (RawSheet sheet : workbook.sheets()) {
            if (sheet.name().startsWith(name)) {
                try (RawRows rows = workbook.rows(sheet)) {
                    Optional<AnswerSheet> found = read(rows);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<AnswerSheet> read(RawRows rows) throws UnreadableWorkbookException {
        Map<String, String> labels = new TreeMap<>();
        for (RawRow row = rows.next(); row != null && row.number() <= LAST_HEADING_ROW; row = rows.next()) {
            Map<String, Integer> columns = columns(row);
            Integer number = columns.get(AnswerColumns.NUMBER);
            Integer answer = columns.get(AnswerColumns.ANSWER);
            if (number != null && answer != null) {
                return Optional.of(
                        new AnswerSheet(labels, rows(rows, number, answer, columns.get(AnswerColumns.BEFORE))));
            }
            for (int i = 0; i + 1 < row.cells().size(); i++) {
                labels.putIfAbsent(text(row.cells().get(i)), text(row.cells().get(i + 1)));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> columns(RawRow row) {
        Map<String, Integer> columns = new TreeMap<>();
        row.cells().forEach(cell -> columns.putIfAbsent(text(cell), cell.column()));
        return columns;
    }

    private static List<AnswerRow> rows(RawRows rows, int number, int answer, @Nullable Integer before)
            throws UnreadableWorkbookException {
        List<AnswerRow> answers = new ArrayList<>();
        for (RawRow row = rows.next(); row != null && answers.size() < MOST_ROWS; row = rows.next()) {
            String what = text(row.cell(number));
            if (QuestionNumber.is(what)) {
                answers.add(new AnswerRow(what, text(row.cell(answer)), before == null ? "" : text(row.cell(before))));
            }
        }
        return List.copyOf(answers);
    }

    /** What a person reads in a cell, in one line; an error value says nothing. */
    private static String text(@Nullable RawCell cell) {
        if (cell == null || cell.value().isBlank() || cell.value() instanceof RawValue.Fault) {
            return "";
        }
        String shown = cell.value().seen().orElseGet(() -> cell.value().shown());
        String line = BLANKS.matcher(shown).replaceAll(" ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
