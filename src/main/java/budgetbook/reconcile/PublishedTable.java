package budgetbook.reconcile;

import budgetbook.budget.ColumnName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A table of a written workbook: its headers as they are printed, and its data rows, both counted from 0. */
final class PublishedTable {
    /** Number, title, and name with unit stand above the headers. */
    private static final int TITLE_ROWS = 3;

    private final SheetCells sheet;
    private final HeaderPaths headers;
    private final int firstDataRow;
    private final int width;
    private final BitSet textColumns = new BitSet();
    private final BitSet amountColumns = new BitSet();

    private PublishedTable(SheetCells sheet, HeaderPaths headers, int firstDataRow, int width) {
        this.sheet = sheet;
        this.headers = headers;
        this.firstDataRow = firstDataRow;
        this.width = width;
        for (int column = 0; column < width; column++) {
            for (int row = 0; row < rows(); row++) {
                if (!text(row, column).isEmpty()) {
                    textColumns.set(column);
                }
                if (number(row, column).isPresent()) {
                    amountColumns.set(column);
                }
            }
        }
    }

    static PublishedTable of(SheetCells sheet, TableLayout layout) {
        return of(sheet, layout.headerRows(), layout.headers().size());
    }

    /** The table with the headers that the sheet itself shows, whatever the standard says today. */
    static PublishedTable asPrinted(SheetCells sheet) {
        int depth = 1;
        for (SheetCells.Merge merge : sheet.merges()) {
            if (merge.firstRow() == TITLE_ROWS) {
                boolean group = merge.lastRow() == TITLE_ROWS && merge.firstColumn() < merge.lastColumn();
                depth = Math.max(depth, group ? 2 : merge.lastRow() - TITLE_ROWS + 1);
            }
        }
        int width = 0;
        while (!headerPath(sheet, depth, width).isEmpty()) {
            width++;
        }
        return of(sheet, depth, width);
    }

    private static PublishedTable of(SheetCells sheet, int depth, int width) {
        List<List<String>> paths = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            paths.add(headerPath(sheet, depth, column));
        }
        return new PublishedTable(sheet, new HeaderPaths(sheet.name(), paths), TITLE_ROWS + depth, width);
    }

    private static List<String> headerPath(SheetCells sheet, int depth, int column) {
        List<String> path = new ArrayList<>();
        for (int row = TITLE_ROWS; row < TITLE_ROWS + depth; row++) {
            SheetCells.Merge merge = mergeAt(sheet, row, column);
            boolean seen = merge.firstRow() < row;
            String text = sheet.text(merge.firstRow(), merge.firstColumn()).strip();
            if (!seen && !text.isEmpty()) {
                path.add(text);
            }
        }
        return path;
    }

    private static SheetCells.Merge mergeAt(SheetCells sheet, int row, int column) {
        return sheet.merges().stream()
                .filter(merge -> merge.covers(row, column))
                .findFirst()
                .orElse(new SheetCells.Merge(row, column, row, column));
    }

    String name() {
        return sheet.name();
    }

    /** What stands above the headers: number, title, department and unit. */
    String title() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < TITLE_ROWS; row++) {
            for (int column = 0; column < Math.max(1, width); column++) {
                lines.add(sheet.text(row, column).strip());
            }
        }
        lines.removeIf(String::isEmpty);
        return String.join(" ", lines);
    }

    HeaderPaths headers() {
        return headers;
    }

    /** What stands above the headers; empty if nothing does. */
    String heading(Words.Line line) {
        List<String> caption = IntStream.range(0, Math.max(width, 2))
                .mapToObj(column -> sheet.text(line == Words.Line.NUMBER ? 0 : line == Words.Line.TITLE ? 1 : 2, column)
                        .strip())
                .filter(text -> !text.isEmpty())
                .toList();
        if (line == Words.Line.UNIT) {
            return caption.size() < 2 ? "" : caption.get(caption.size() - 1);
        }
        return caption.isEmpty() ? "" : caption.get(0);
    }

    /** The number of rows, notes included; the first is there even if it is empty. */
    int rows() {
        return Math.max(1, sheet.rows() - firstDataRow);
    }

    /** The data row that stands in a row of the sheet. */
    int dataRow(int sheetRow) {
        return sheetRow - firstDataRow;
    }

    int width() {
        return width;
    }

    String text(int row, int column) {
        return sheet.text(firstDataRow + row, column).strip();
    }

    Optional<BigDecimal> number(int row, int column) {
        return sheet.number(firstDataRow + row, column);
    }

    /** The texts of a row, by column; empty where none stands. */
    List<String> texts(int row) {
        return IntStream.range(0, width).mapToObj(column -> text(row, column)).toList();
    }

    /** Whether a row of a table with headers is a line of text across it. */
    boolean isNote(int row) {
        List<String> texts = texts(row);
        return firstDataRow > TITLE_ROWS
                && !texts.get(0).isEmpty()
                && texts.stream().skip(1).allMatch(String::isEmpty)
                && !hasNumbers(row);
    }

    boolean hasNumbers(int row) {
        return IntStream.range(0, width).anyMatch(column -> number(row, column).isPresent());
    }

    /** A cell as a part of a sum; one that holds no number counts nothing. */
    Part part(int row, int column) {
        Optional<BigDecimal> number = number(row, column);
        return new Part(cell(row, column), number.orElse(BigDecimal.ZERO), BigDecimal.ONE);
    }

    /** Where a cell is on its sheet, and whether no number stands there. */
    Part.PrintedCell cell(int row, int column) {
        return new Part.PrintedCell(
                name(), firstDataRow + row, column, number(row, column).isEmpty());
    }

    /** What stands in a cell, text or number, as a text to be matched. */
    String content(int row, int column) {
        return number(row, column).map(BigDecimal::toPlainString).orElseGet(() -> text(row, column));
    }

    /** How people call a row when they speak of no one cell: the words left of its last amounts. */
    String rowName(int row) {
        return rowName(row, amountColumns.isEmpty() ? width : amountColumns.length() - 1);
    }

    /** How people call a row when they speak of a cell in it: the words nearest to the cell's left. */
    String rowName(int row, int column) {
        int end = column;
        while (end > 0 && !textColumns.get(end - 1)) {
            end--;
        }
        int start = end;
        while (start > 0 && textColumns.get(start - 1)) {
            start--;
        }
        List<String> words = new ArrayList<>();
        for (int at = start; at < end; at++) {
            String word = text(row, at);
            if (!word.isEmpty() && !word.chars().allMatch(Character::isDigit)) {
                words.add(word);
            }
        }
        return words.isEmpty() ? nameless(row) : String.join(" ", words);
    }

    /** What a row without words goes by, e.g. 第1行. */
    static String nameless(int row) {
        return "第" + (row + 1) + "行";
    }

    /** A cell's address, e.g. F9. */
    String address(int row, int column) {
        return ColumnName.cell(firstDataRow + row, column);
    }
}
