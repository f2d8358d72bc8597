package budgetbook.reconcile.readback;

import budgetbook.place.SheetCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A published table is a sheet of a written workbook: its headers as they are printed, and its data rows, both
 * counted from 0. Safe for use by several threads.
 */
public final class PublishedTable {
    /** Number, title, and name with unit stand above the headers. */
    private static final int TITLE_ROWS = 3;

    private final SheetCells sheet;
    private final HeaderPaths headers;
    private final int firstDataRow;
    private final int width;
    private final int rows;
    private final RowKinds kinds;
    private final BitSet textColumns = new BitSet();
    private final BitSet amountColumns = new BitSet();
    private final Map<List<Integer>, Combinations> rowsByContent = new ConcurrentHashMap<>();

    /** What stands in the cells of a column, by the column: rules ask for it again and again. */
    private final AtomicReferenceArray<String @Nullable []> contents;

    private PublishedTable(SheetCells sheet, HeaderPaths headers, int firstDataRow, TableLayout layout) {
        this.sheet = sheet;
        this.headers = headers;
        this.firstDataRow = firstDataRow;
        this.width = layout.headers().size();
        this.contents = new AtomicReferenceArray<>(width);
        this.rows = dataRows(layout.hasRowsLikeNotes());
        this.kinds = new RowKinds(layout.panels(), this::text, rows);
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
        return of(sheet, layout.headerRows(), layout);
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
        List<List<String>> headers = new ArrayList<>();
        while (!headerPath(sheet, depth, headers.size()).isEmpty()) {
            headers.add(headerPath(sheet, depth, headers.size()));
        }
        return of(sheet, depth, new TableLayout(headers, List.of()));
    }

    private static PublishedTable of(SheetCells sheet, int depth, TableLayout layout) {
        List<List<String>> paths = new ArrayList<>();
        for (int column = 0; column < layout.headers().size(); column++) {
            paths.add(headerPath(sheet, depth, column));
        }
        return new PublishedTable(sheet, new HeaderPaths(sheet.name(), paths), TITLE_ROWS + depth, layout);
    }

    /**
     * The number of rows above the notes, which stand below everything else. A lone row with one text may be a total
     * without amounts: it takes a merged region to be a note.
     */
    private int dataRows(boolean mergedOnly) {
        int end = lines();
        while (end > 0 && isNote(end - 1, mergedOnly || end == 1)) {
            end--;
        }
        return end;
    }

    private boolean isNote(int row, boolean mergedOnly) {
        List<String> texts = texts(row);
        if (texts.isEmpty() || texts.get(0).isEmpty() || hasNumbers(row)) {
            return false;
        }
        int at = firstDataRow + row;
        return mergedOnly
                ? sheet.merges().contains(new SheetCells.Merge(at, 0, at, width - 1))
                : texts.stream().skip(1).allMatch(String::isEmpty);
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

    public String name() {
        return sheet.name();
    }

    /** What stands above the headers: number, title, department and unit. */
    public String title() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < TITLE_ROWS; row++) {
            for (int column = 0; column < Math.max(1, width); column++) {
                lines.add(sheet.text(row, column).strip());
            }
        }
        lines.removeIf(String::isEmpty);
        return String.join(" ", lines);
    }

    public HeaderPaths headers() {
        return headers;
    }

    /** What stands above the headers; empty if nothing does. */
    public String heading(HeadingLine line) {
        List<String> caption = IntStream.range(0, Math.max(width, 2))
                .mapToObj(column -> sheet.text(
                                line == HeadingLine.NUMBER ? 0 : line == HeadingLine.TITLE ? 1 : 2, column)
                        .strip())
                .filter(text -> !text.isEmpty())
                .toList();
        if (line == HeadingLine.UNIT) {
            return caption.size() < 2 ? "" : caption.get(caption.size() - 1);
        }
        return caption.isEmpty() ? "" : caption.get(0);
    }

    /** The number of data rows; the first is there even if it is empty. */
    public int rows() {
        return rows;
    }

    /** The number of rows below the headers: data rows, then notes. */
    public int lines() {
        return Math.max(1, sheet.rows() - firstDataRow);
    }

    /** The data rows that are fixed ones, top to bottom. */
    public int[] fixedRows() {
        return kinds.fixed();
    }

    /** Whether a data row is a fixed one; if not, it follows from the data. */
    public boolean isFixed(int row) {
        return !kinds.at(row).isEmpty();
    }

    /**
     * Whether a data row is a fixed one that says one of these texts.
     *
     * @param everywhere whether it has to say so in every department; if not, a text of the department's own will do
     */
    public boolean isFixed(int row, Set<String> texts, boolean everywhere) {
        return kinds.at(row).stream().anyMatch(fixed -> fixed.says(texts, everywhere, column -> text(row, column)));
    }

    /** The data rows in which one of these contents stands in each of some columns, top to bottom. */
    public int[] rowsWith(List<Integer> columns, List<Set<String>> contents) {
        Combinations combinations = rowsByContent.get(columns);
        if (combinations == null) {
            combinations = Combinations.of(
                    rows,
                    row -> columns.stream().map(column -> content(row, column)).toList());
            rowsByContent.put(List.copyOf(columns), combinations);
        }
        return combinations.at(contents);
    }

    /** The data row that stands in a row of the sheet. */
    int dataRow(int sheetRow) {
        return sheetRow - firstDataRow;
    }

    /** The row of the sheet in which a data row stands. */
    public int sheetRow(int dataRow) {
        return firstDataRow + dataRow;
    }

    public int width() {
        return width;
    }

    public String text(int row, int column) {
        return sheet.text(firstDataRow + row, column);
    }

    public Optional<BigDecimal> number(int row, int column) {
        return sheet.number(firstDataRow + row, column);
    }

    /** The texts of a row, by column; empty where none stands. */
    public List<String> texts(int row) {
        return IntStream.range(0, width).mapToObj(column -> text(row, column)).toList();
    }

    /** Whether a row is a line of text below the table. */
    public boolean isNote(int row) {
        return row >= rows;
    }

    public boolean hasNumbers(int row) {
        return IntStream.range(0, width).anyMatch(column -> number(row, column).isPresent());
    }

    /** What stands in a cell, text or number, as a text to be matched. */
    public String content(int row, int column) {
        String[] read = contents.get(column);
        if (read == null) {
            read = read(column);
            contents.set(column, read);
        }
        return read[row];
    }

    private String[] read(int column) {
        return IntStream.range(0, lines())
                .mapToObj(row ->
                        number(row, column).map(BigDecimal::toPlainString).orElseGet(() -> text(row, column)))
                .toArray(String[]::new);
    }

    /** How people call a row when they speak of no one cell: the words left of its last amounts. */
    public String rowName(int row) {
        return rowName(row, amountColumns.isEmpty() ? width : amountColumns.length() - 1);
    }

    /** How people call a row when they speak of a cell in it: the words nearest to the cell's left. */
    public String rowName(int row, int column) {
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
    public static String nameless(int row) {
        return "第" + (row + 1) + "行";
    }

    /** The place of a cell of a data row. */
    public SheetCell cellAt(int row, int column) {
        return SheetCell.at(name(), firstDataRow + row, column);
    }
}
