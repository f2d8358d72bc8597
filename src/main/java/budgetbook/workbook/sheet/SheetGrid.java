package budgetbook.workbook.sheet;

import budgetbook.place.SheetCell;
import budgetbook.workbook.file.RowWriter;
import budgetbook.workbook.file.StreamedSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet until it is written: what stands in them, their styles, their links, the heights of the rows. Rows
 * and columns count from 0. An object of the office library for every cell would cost ten times as much.
 */
public final class SheetGrid {
    /** The height in points of a row that has none of its own. */
    public static final double DEFAULT_HEIGHT = 15;

    private final List<Line> lines = new ArrayList<>();

    private static final class Line {
        private double height = DEFAULT_HEIGHT;
        private final List<@Nullable GridCell> cells = new ArrayList<>();
    }

    /** A cell: a style, and a text, a number or a formula with the number it comes to. */
    public static final class GridCell {
        private CellStyle style;
        private String text = "";
        private @Nullable BigDecimal number;
        private String formula = "";
        private @Nullable SheetCell target;
        private String tip = "";

        private GridCell(CellStyle style) {
            this.style = style;
        }

        /** Writes a text, which has to be fit for a cell. */
        public void write(String value) {
            text = value;
        }

        /** Writes a number. */
        public void write(BigDecimal value) {
            number = value;
        }

        /** Makes the number the result of a formula, which is written without the equals sign. */
        public void calculate(String expression) {
            formula = expression;
        }

        /** Makes a click on it lead to another cell; the tip may be empty. */
        public void leadTo(SheetCell cell, String hint) {
            target = cell;
            tip = hint;
        }

        /** Returns its style. */
        public CellStyle style() {
            return style;
        }

        /** Gives it another style. */
        public void style(CellStyle other) {
            style = other;
        }

        private void writeTo(RowWriter writer, int column) {
            writer.cell(column, style, formula, number, text);
            if (target != null) {
                writer.link(column, target.location(), tip);
            }
        }
    }

    /** Returns the cell at a place, which is made, and gets the style. */
    public GridCell put(int row, int column, CellStyle style) {
        Line line = line(row);
        while (line.cells.size() <= column) {
            line.cells.add(null);
        }
        GridCell cell = new GridCell(style);
        line.cells.set(column, cell);
        return cell;
    }

    /** Returns the cell at a place; null if there is none. */
    public @Nullable GridCell at(int row, int column) {
        return row < lines.size() && column < lines.get(row).cells.size()
                ? lines.get(row).cells.get(column)
                : null;
    }

    /** Returns the height of a row in points. */
    public double height(int row) {
        return row < lines.size() ? lines.get(row).height : DEFAULT_HEIGHT;
    }

    /** Sets the height of a row that has cells. */
    public void height(int row, double points) {
        if (row < lines.size()) {
            lines.get(row).height = points;
        }
    }

    /** Returns the number of rows. */
    public int rows() {
        return lines.size();
    }

    /** Makes these the rows of a sheet that is set up and has none. */
    public StreamedSheet on(XSSFSheet held) {
        return new StreamedSheet(held, this::writeTo);
    }

    private void writeTo(RowWriter writer) {
        for (int row = 0; row < lines.size(); row++) {
            Line line = lines.get(row);
            writer.startRow(row, line.height);
            for (int column = 0; column < line.cells.size(); column++) {
                GridCell cell = line.cells.get(column);
                if (cell != null) {
                    cell.writeTo(writer, column);
                }
            }
            writer.endRow();
        }
    }

    private Line line(int row) {
        while (lines.size() <= row) {
            lines.add(new Line());
        }
        return lines.get(row);
    }
}
