package budgetbook.book.layout;

import budgetbook.workbook.master.PrintedTable;
import budgetbook.workbook.master.PrintedTable.Box;
import budgetbook.workbook.master.PrintedTable.Part;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Lays a table out on pages of its own. */
final class TablePages {
    /** What a cell keeps free beside its text, and how far apart its lines are, in sizes. */
    private static final double AIR = 2.5;

    private static final double PITCH = 1.25;
    private static final double SHRINK = 0.95;
    private static final double LEAST = 5;

    private final PrintedTable table;
    private final Lines lines;
    private final Supplier<Sheet> pages;

    TablePages(Item.Sheet sheet, Lines lines, Supplier<Sheet> pages) {
        this.table = sheet.table();
        this.lines = lines;
        this.pages = pages;
    }

    void lay(Consumer<Sheet> first) {
        for (int part = 0; part < table.parts().size(); part++) {
            Sheet page = pages.get();
            if (part == 0) {
                first.accept(page);
            }
            lay(table.parts().get(part), page, part == 0);
        }
    }

    private void lay(Part part, Sheet first, boolean titled) {
        double wide = part.widths().stream().mapToDouble(Double::doubleValue).sum();
        Sheet page = first;
        double x = page.paper().left() + (page.paper().room() - wide) / 2;
        top(page, x, wide, titled);
        List<List<Integer>> shown = part.pages();
        for (int number = 0; number < shown.size(); number++) {
            page = number == 0 ? first : pages.get();
            rows(page, part, shown.get(number), x);
        }
        for (String note : table.notes()) {
            Look look = TableLooks.caption(table.scale(), Look.Align.LEFT);
            for (String line : lines.of(note, look.face(), look.size(), wide, wide)) {
                page.line(line, look, x, wide, true);
            }
        }
    }

    private void top(Sheet page, double x, double wide, boolean titled) {
        if (titled) {
            page.line(table.name(), TableLooks.name(table.scale()), x, wide, true);
            page.line(table.title(), TableLooks.title(table.scale()), x, wide, true);
        }
        List<String> caption = table.caption();
        double line = page.y();
        Look left = TableLooks.caption(table.scale(), caption.size() > 1 ? Look.Align.LEFT : Look.Align.CENTRED);
        if (!caption.isEmpty()) {
            page.line(caption.get(0), left, x, wide, true);
        }
        if (caption.size() > 1) {
            Look right = TableLooks.caption(table.scale(), Look.Align.RIGHT);
            page.set(caption.get(1), right, x, wide, line + right.pitch() / 2, false);
        }
    }

    /** Draws what these rows show of each cell. */
    private void rows(Sheet page, Part part, List<Integer> rows, double left) {
        double[] tops = new double[rows.size() + 1];
        tops[0] = page.y();
        for (int row = 0; row < rows.size(); row++) {
            tops[row + 1] = tops[row] + part.heights().get(rows.get(row));
        }
        double[] sides = new double[part.widths().size() + 1];
        sides[0] = left;
        for (int column = 0; column < part.widths().size(); column++) {
            sides[column + 1] = sides[column] + part.widths().get(column);
        }
        for (Box box : part.boxes()) {
            int[] shown = IntStream.range(0, rows.size())
                    .filter(row -> rows.get(row) >= box.firstRow() && rows.get(row) <= box.lastRow())
                    .toArray();
            if (shown.length > 0) {
                double x = sides[box.firstColumn()];
                double width = sides[box.lastColumn() + 1] - x;
                box(page, box, x, width, tops[shown[0]], tops[shown[shown.length - 1] + 1]);
            }
        }
        page.down(tops[rows.size()] - tops[0]);
    }

    private void box(Sheet page, Box box, double x, double width, double top, double bottom) {
        page.frame(x, top, width, bottom - top);
        if (box.text().isEmpty()) {
            return;
        }
        Face face = box.bold() ? Face.SANS : Face.SERIF;
        double room = width - 2 * AIR - box.indent();
        double size = box.size();
        List<String> set = lines.of(box.text(), face, size, room, room);
        while (size > LEAST && tooLarge(box, face, set, size, room, bottom - top)) {
            size *= SHRINK;
            set = lines.of(box.text(), face, size, room, room);
        }
        double start = x + AIR + (box.side() == PrintedTable.Side.LEFT ? box.indent() : 0);
        Look look = Look.line(face, size, align(box.side()), size * PITCH);
        double middle = (top + bottom) / 2 - (set.size() - 1) * look.pitch() / 2;
        for (String line : set) {
            page.set(line.strip(), look, start, room, middle, false);
            middle += look.pitch();
        }
    }

    /** An amount is never parted. */
    private boolean tooLarge(Box box, Face face, List<String> set, double size, double room, double height) {
        boolean parted = box.side() == PrintedTable.Side.RIGHT && lines.width(face, size, box.text()) > room;
        return parted || set.size() * size * PITCH > height - 1;
    }

    private static Look.Align align(PrintedTable.Side side) {
        return switch (side) {
            case LEFT -> Look.Align.LEFT;
            case MIDDLE -> Look.Align.CENTRED;
            case RIGHT -> Look.Align.RIGHT;
        };
    }
}
