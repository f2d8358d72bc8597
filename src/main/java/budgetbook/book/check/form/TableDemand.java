package budgetbook.book.check.form;

import budgetbook.book.check.readback.Glyphs;
import budgetbook.book.check.readback.WrittenBook.Section;
import budgetbook.reconcile.readback.AmountText;
import budgetbook.reconcile.readback.PublishedTable;
import budgetbook.reconcile.readback.SheetCells;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tables of the book are those of the master workbook, in every cell. */
final class TableDemand {
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+\\.[0-9]{2}");
    private static final int TITLE_ROWS = 3;
    private static final int MOST_TOLD = 20;

    private TableDemand() {}

    /** A table of the book, with the lines that stand around it. */
    private record Printed(Section section, List<Row> rows, List<String> lines) {}

    /**
     * A row of it.
     *
     * @param above where a page begins, what stands above in each column: it may be said again there
     */
    private record Row(List<String> cells, List<String> above) {
        static final Row NONE = new Row(List.of(), List.of());

        /** Returns the cells beside what they should be: what is said again, and should be blank, is blank. */
        List<String> beside(List<String> due) {
            List<String> texts = new ArrayList<>(cells);
            for (int column = 0; column < Math.min(texts.size(), above.size()); column++) {
                boolean blank = column >= due.size() || due.get(column).isEmpty();
                if (blank && texts.get(column).equals(above.get(column))) {
                    texts.set(column, "");
                }
            }
            return trimmed(texts);
        }
    }

    /** A table of the master workbook. */
    private record Master(SheetCells sheet, int width) {
        String name() {
            return sheet.name();
        }

        List<List<String>> rows(int first) {
            List<List<String>> rows = new ArrayList<>();
            for (int row = first; row < sheet.rows(); row++) {
                rows.add(trimmed(texts(row)));
            }
            rows.removeIf(List::isEmpty);
            return rows;
        }

        List<String> texts(int row) {
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                String text = Glyphs.unspaced(sheet.text(row, column));
                texts.add(sheet.number(row, column).map(AmountText::of).orElse(text));
            }
            return texts;
        }
    }

    static void check(Inquiry inquiry) {
        List<Printed> tables = new ArrayList<>();
        List<String> names =
                inquiry.facts().sheets().stream().map(SheetCells::name).toList();
        List<String> above = List.of();
        for (Section section : inquiry.sections()) {
            List<String> lines = new ArrayList<>(
                    section.lines().stream().map(Glyphs::unspaced).toList());
            lines.add(0, Glyphs.unspaced(section.heading()));
            lines.addAll(1, above);
            above = nameBelow(lines, names);
            for (PagedTable table : PagedTable.of(section.grids())) {
                List<String> around =
                        table.goesOnToTheRight() ? lines.stream().distinct().toList() : lines;
                tables.add(new Printed(section, rows(table), around));
            }
        }
        List<SheetCells> sheets = inquiry.facts().sheets();
        if (tables.size() != sheets.size()) {
            inquiry.fail(
                    "",
                    "表数",
                    Integer.toString(sheets.size()),
                    Integer.toString(tables.size()),
                    "应有 " + sheets.size() + " 张表，实有 " + tables.size() + " 张");
        }
        under(inquiry, tables);
        for (int i = 0; i < Math.min(tables.size(), sheets.size()); i++) {
            String name = sheets.get(i).name();
            int width = inquiry.facts()
                    .master()
                    .table(name)
                    .map(PublishedTable::width)
                    .orElse(0);
            compare(inquiry, new Master(sheets.get(i), Math.max(width, 2)), tables.get(i));
        }
    }

    /** Takes the name of a table that stands above its heading out of the lines of what comes before; empty if none does. */
    private static List<String> nameBelow(List<String> lines, List<String> names) {
        int last = lines.size() - 1;
        return last > 0 && names.contains(lines.get(last)) ? List.of(lines.remove(last)) : List.of();
    }

    /** A heading that names a table has that table below it. */
    private static void under(Inquiry inquiry, List<Printed> tables) {
        List<String> names =
                inquiry.facts().sheets().stream().map(SheetCells::name).toList();
        for (Section section : inquiry.sections()) {
            String heading = Glyphs.unspaced(section.heading());
            for (int i = 0; i < names.size(); i++) {
                boolean below =
                        i < tables.size() && tables.get(i).section().heading().equals(section.heading());
                if (heading.contains(names.get(i)) && !below) {
                    inquiry.fail(section.heading(), names.get(i), names.get(i), "", "标题下面不是" + names.get(i));
                }
            }
        }
    }

    private static void compare(Inquiry inquiry, Master sheet, Printed table) {
        List<List<String>> should = sheet.rows(0);
        boolean captioned = !table.rows().isEmpty()
                && !should.isEmpty()
                && table.rows().get(0).cells().equals(should.get(0));
        List<String> around = new ArrayList<>(table.lines());
        if (!captioned) {
            for (int row = 0; row < TITLE_ROWS; row++) {
                for (String text : sheet.texts(row)) {
                    if (!text.isEmpty() && !take(around, text)) {
                        inquiry.fail(sheet.name(), text, text, "", "表的上方应有“" + text + "”");
                    }
                }
            }
            should = sheet.rows(TITLE_ROWS);
        }
        int told = 0;
        for (int row = 0; row < Math.max(should.size(), table.rows().size()) && told < MOST_TOLD; row++) {
            List<String> due = row < should.size() ? should.get(row) : List.of();
            List<String> stands = (row < table.rows().size() ? table.rows().get(row) : Row.NONE).beside(due);
            boolean note = row >= table.rows().size() && due.size() == 1 && take(around, due.get(0));
            if (!note && !due.equals(stands)) {
                told++;
                int column = 0;
                while (column < due.size()
                        && column < stands.size()
                        && due.get(column).equals(stands.get(column))) {
                    column++;
                }
                String left = column < due.size() ? due.get(column) : "";
                String right = column < stands.size() ? stands.get(column) : "";
                inquiry.fail(
                        sheet.name(),
                        "第" + (row + 1) + "行第" + (column + 1) + "列",
                        left,
                        right,
                        "第 " + (row + 1) + " 行（" + shown(due) + "）第 " + (column + 1) + " 列应为" + quoted(left) + "，实为"
                                + quoted(right));
            }
        }
        String rest = around.stream().skip(1).filter(line -> !line.isEmpty()).collect(Collectors.joining("”“"));
        if (!rest.isEmpty()) {
            inquiry.fail(sheet.name(), "", "", rest, "表外多出“" + rest + "”");
        }
    }

    /** Takes a text out of the lines around a table, and keeps the heading in its place. */
    private static boolean take(List<String> lines, String text) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                lines.set(i, i == 0 ? lines.get(0) : lines.get(i).replace(text, ""));
                return true;
            }
        }
        return false;
    }

    private static List<Row> rows(PagedTable table) {
        List<Row> rows = new ArrayList<>();
        List<String> above = new ArrayList<>();
        List<List<String>> all = table.rows();
        for (int at = 0; at < all.size(); at++) {
            List<String> cells = all.get(at).stream().map(TableDemand::cell).toList();
            Row row = new Row(trimmed(cells), table.beginsPage(at) ? List.copyOf(above) : List.of());
            if (!row.cells().isEmpty()) {
                rows.add(row);
            }
            for (int column = 0; column < cells.size(); column++) {
                if (column == above.size()) {
                    above.add("");
                }
                if (!cells.get(column).isEmpty()) {
                    above.set(column, cells.get(column));
                }
            }
        }
        return rows;
    }

    private static String cell(String text) {
        String plain = Glyphs.unspaced(text);
        return plain.indexOf(',') > 0 && GROUPED.matcher(plain).matches() ? plain.replace(",", "") : plain;
    }

    private static List<String> trimmed(List<String> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).isEmpty()) {
            end--;
        }
        return row.subList(0, end);
    }

    private static String shown(List<String> row) {
        return row.stream().filter(text -> !text.isEmpty()).limit(3).collect(Collectors.joining(" "));
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "空白" : "“" + text + "”";
    }
}
