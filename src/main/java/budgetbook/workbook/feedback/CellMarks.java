package budgetbook.workbook.feedback;

import budgetbook.finding.Finding;
import budgetbook.finding.Severity;
import budgetbook.place.SheetPlace;
import budgetbook.place.SourceCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Marks the cells of findings in a workbook: by colour and frame, and with one comment for all findings of a cell. */
final class CellMarks {
    /** A cell that was marked: its sheet and address, and the style that it had before. */
    record Marked(String sheet, String address, CellStyle before) {
        static String key(String sheet, String address) {
            return sheet + "!" + address;
        }
    }

    /** More marks than a person would follow; each comment costs memory. */
    private static final int MOST = 5_000;

    private final Workbook workbook;
    private final MarkStyles styles;
    private final Map<String, List<CellRangeAddress>> merged = new HashMap<>();

    CellMarks(Workbook workbook) {
        this.workbook = workbook;
        this.styles = new MarkStyles(workbook);
    }

    /** Marks the cells of these findings, as far as they have any; returns the marked ones by sheet!address. */
    Map<String, Marked> mark(List<Finding> findings) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Map<String, List<Finding>> byCell = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Stream.concat(places(finding, MOST - cells.size()).stream(), finding.others().stream())
                    .flatMap(place -> cell(place).stream())
                    .forEach(cell -> {
                        String key = Marked.key(
                                cell.getSheet().getSheetName(),
                                cell.getAddress().formatAsString());
                        cells.putIfAbsent(key, cell);
                        List<Finding> here = byCell.computeIfAbsent(key, first -> new ArrayList<>());
                        if (!here.contains(finding)) {
                            here.add(finding);
                        }
                    });
        }
        Map<String, Marked> marked = new LinkedHashMap<>();
        cells.forEach((key, cell) -> {
            List<Finding> all = byCell.getOrDefault(key, List.of());
            Severity severity = all.stream().anyMatch(Finding::isError) ? Severity.ERROR : Severity.NOTICE;
            CellStyle before = cell.getCellStyle();
            cell.setCellStyle(styles.of(before, severity));
            FindingComment.add(cell, all);
            marked.put(
                    key,
                    new Marked(cell.getSheet().getSheetName(), cell.getAddress().formatAsString(), before));
        });
        return marked;
    }

    /** All cells of a finding, so that each tells what is wrong with it; the first in any case. */
    private static List<SourceCell> places(Finding finding, int most) {
        SourceCell first = finding.place();
        return finding.cells().several() && most > 1
                ? finding.cells().places(most).stream().map(first::in).toList()
                : List.of(first);
    }

    /** The cell that stands for a place: a row's or a sheet's first one; none for a whole file. */
    private Optional<Cell> cell(SourceCell place) {
        Sheet sheet = place.sheet().isEmpty() ? null : workbook.getSheet(place.sheet());
        if (sheet == null) {
            return Optional.empty();
        }
        SheetPlace at = place.at();
        if (at.isSheet()) {
            return first(sheet);
        }
        if (!at.isCell()) {
            return first(sheet, at.row() - 1);
        }
        SpreadsheetVersion most = workbook.getSpreadsheetVersion();
        return at.row() <= most.getMaxRows() && at.column() < most.getMaxColumns()
                ? Optional.of(visible(sheet, at.row() - 1, at.column()))
                : Optional.empty();
    }

    /** The cell itself, or that of the merged region which covers it. */
    private Cell visible(Sheet sheet, int row, int column) {
        for (CellRangeAddress region : merged.computeIfAbsent(sheet.getSheetName(), name -> sheet.getMergedRegions())) {
            if (region.isInRange(row, column)) {
                return at(sheet, region.getFirstRow(), region.getFirstColumn());
            }
        }
        return at(sheet, row, column);
    }

    private static Cell at(Sheet sheet, int number, int column) {
        @Nullable Row existing = sheet.getRow(number);
        Row row = existing == null ? sheet.createRow(number) : existing;
        @Nullable Cell cell = row.getCell(column);
        return cell == null ? row.createCell(column) : cell;
    }

    private static Optional<Cell> first(Sheet sheet) {
        for (Row row : sheet) {
            Optional<Cell> cell = first(row);
            if (cell.isPresent()) {
                return cell;
            }
        }
        return Optional.empty();
    }

    private Optional<Cell> first(Sheet sheet, int number) {
        if (number < 0 || number > workbook.getSpreadsheetVersion().getLastRowIndex()) {
            return Optional.empty();
        }
        @Nullable Row row = sheet.getRow(number);
        Optional<Cell> cell = row == null ? Optional.empty() : first(row);
        return Optional.of(cell.orElseGet(() -> at(sheet, number, 0)));
    }

    private static Optional<Cell> first(Row row) {
        for (Cell cell : row) {
            if (cell.getCellType() != CellType.BLANK) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}
