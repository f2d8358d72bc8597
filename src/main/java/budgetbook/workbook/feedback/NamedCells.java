package budgetbook.workbook.feedback;

import budgetbook.budget.SourceCell;
import budgetbook.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** The cells that a finding names in its words beside its place, as 工作表!单元格: they are marked as well. */
final class NamedCells {
    private static final Pattern ADDRESS = Pattern.compile("!([A-Z]{1,3}[1-9][0-9]{0,6})(?![0-9A-Za-z])");

    private final List<String> sheets = new ArrayList<>();

    NamedCells(Workbook workbook) {
        for (Sheet sheet : workbook) {
            sheets.add(sheet.getSheetName());
        }
        // Of two names of which one ends like the other, the longer is meant.
        sheets.sort(Comparator.comparing(String::length).reversed());
    }

    List<SourceCell> of(Finding finding) {
        List<SourceCell> cells = new ArrayList<>();
        Matcher address = ADDRESS.matcher(finding.found());
        while (address.find()) {
            String before = finding.found().substring(0, address.start());
            sheets.stream()
                    .filter(before::endsWith)
                    .findFirst()
                    .map(sheet -> new SourceCell(finding.place().file(), sheet, address.group(1)))
                    .filter(cell -> !cell.equals(finding.place()))
                    .ifPresent(cells::add);
        }
        return cells;
    }
}
