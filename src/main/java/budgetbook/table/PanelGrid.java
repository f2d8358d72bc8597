package budgetbook.table;

import budgetbook.table.Table.Paging;
import budgetbook.table.Table.Paging.Block;
import budgetbook.table.Table.Region;
import budgetbook.table.Table.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rows of a panel as they are drawn, before the panels of a table are put side by side. */
final class PanelGrid {
    private final int width;
    private final boolean hasLines;
    private final List<Row> rows = new ArrayList<>();
    private final List<Region> merges = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private int repeatedRow = -1;
    private int gap = -1;

    PanelGrid(int width, boolean hasLines) {
        this.width = width;
        this.hasLines = hasLines;
    }

    int width() {
        return width;
    }

    int height() {
        return rows.size();
    }

    boolean hasLines() {
        return hasLines;
    }

    Row row(int index) {
        return rows.get(index);
    }

    List<Region> merges() {
        return merges;
    }

    /** An empty row of cells to fill. */
    List<Cell> blankCells() {
        return new ArrayList<>(Collections.nCopies(width, Cell.Blank.CELL));
    }

    void add(Row.Kind kind, List<Cell> cells) {
        rows.add(new Row(kind, cells));
    }

    /** Merges a block of cells, unless it is a single one. */
    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            merges.add(new Region(firstRow, firstColumn, lastRow, lastColumn));
        }
    }

    /** Makes rows a block, if there are several and they are in none yet. */
    void keepTogether(int firstRow, int lastRow) {
        if (firstRow < lastRow && blocks.stream().noneMatch(block -> block.lastRow() >= firstRow)) {
            blocks.add(new Block(firstRow, lastRow));
        }
    }

    /** Makes a row the one that later pages repeat. */
    void repeat(int row) {
        repeatedRow = row;
    }

    /** Returns how the rows go on to the next page. */
    Paging paging() {
        return new Paging(List.copyOf(blocks), repeatedRow);
    }

    /** Puts a text into a cell that is already there. */
    void put(int row, int column, Cell cell) {
        rows.get(row).cells().set(column, cell);
    }

    /** Marks the place at which {@link #stretch} puts the empty rows; at the end if it is never called. */
    void gapHere() {
        gap = rows.size();
    }

    /** Makes the panel this many rows high. */
    void stretch(int height) {
        int at = gap < 0 ? rows.size() : gap;
        int missing = height - rows.size();
        for (int i = 0; i < missing; i++) {
            rows.add(at, new Row(Row.Kind.DETAIL, blankCells()));
        }
        for (int i = 0; i < merges.size(); i++) {
            Region region = merges.get(i);
            if (region.firstRow() >= at) {
                merges.set(
                        i,
                        new Region(
                                region.firstRow() + missing,
                                region.firstColumn(),
                                region.lastRow() + missing,
                                region.lastColumn()));
            }
        }
    }
}
