package budgetbook.submission.cover;

import budgetbook.spreadsheet.cell.RawRow;
import budgetbook.spreadsheet.cell.RawRows;
import budgetbook.spreadsheet.cell.RawSheet;
import budgetbook.spreadsheet.cell.RawWorkbook;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a master workbook says above its first table: a workbook without a cover that has most of the standard's tables, made
 * here or elsewhere.
 *
 * @param year of its title; empty if it names none
 * @param line the third row, in which the department is named
 */
public record MasterHeading(OptionalInt year, String line) {
    private static final int LAST_ROW = 3;
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*年");

    /**
     * Reads the heading of a workbook; empty if it is no master workbook.
     *
     * @param tables the names of the standard's sheets
     */
    public static Optional<MasterHeading> of(RawWorkbook workbook, List<String> tables)
            throws UnreadableWorkbookException {
        List<RawSheet> found = workbook.sheets().stream()
                .filter(sheet -> tables.contains(sheet.name().strip()))
                .toList();
        return found.size() * 2 > tables.size() ? Optional.of(heading(workbook, found.get(0))) : Optional.empty();
    }

    private static MasterHeading heading(RawWorkbook workbook, RawSheet sheet) throws UnreadableWorkbookException {
        OptionalInt year = OptionalInt.empty();
        String line = "";
        try (RawRows rows = workbook.rows(sheet)) {
            for (@Nullable RawRow row = rows.next(); row != null && row.number() <= LAST_ROW; row = rows.next()) {
                String text =
                        row.cells().stream().map(cell -> cell.value().shown()).collect(Collectors.joining(" "));
                Matcher matcher = YEAR.matcher(text);
                year = year.isEmpty() && matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : year;
                line = row.number() == LAST_ROW ? text : line;
            }
        }
        return new MasterHeading(year, line);
    }
}
