package budgetbook.book.check;

import budgetbook.book.check.readback.WrittenBook;
import budgetbook.book.check.readback.WrittenBook.Block;
import budgetbook.book.check.readback.WrittenBook.Entry;
import budgetbook.book.check.readback.WrittenBook.Grid;
import budgetbook.book.check.readback.WrittenBook.Heading;
import budgetbook.book.check.readback.WrittenBook.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways of falsifying a book, each at every place where it can be done. */
final class Falsified {
    private final WrittenBook sound;
    private final List<Way> ways = new ArrayList<>();

    /** A falsified book, and what was done to it. */
    record Way(String what, WrittenBook book) {}

    Falsified(WrittenBook sound) {
        this.sound = sound;
    }

    List<Way> ways() {
        return ways;
    }

    /** What becomes of what a pattern finds. */
    interface Change {
        String of(String found);
    }

    /** Changes each place that a pattern finds, in all headings and lines. */
    Falsified each(String what, String pattern, Change change) {
        Pattern compiled = Pattern.compile(pattern);
        for (int i = 0; i < sound.blocks().size(); i++) {
            Block block = sound.blocks().get(i);
            String text = text(block);
            Matcher found = compiled.matcher(text);
            while (found.find()) {
                String changed =
                        text.substring(0, found.start()) + change.of(found.group()) + text.substring(found.end());
                if (!changed.equals(text)) {
                    ways.add(new Way(what + "：" + text + " → " + changed, with(i, block, changed)));
                }
            }
        }
        return this;
    }

    static String text(Block block) {
        return block instanceof Heading heading ? heading.text() : block instanceof Line line ? line.text() : "";
    }

    private WrittenBook with(int index, Block old, String text) {
        return with(
                index, List.of(old instanceof Heading heading ? new Heading(heading.level(), text) : new Line(text)));
    }

    private WrittenBook with(int index, List<Block> others) {
        List<Block> blocks = new ArrayList<>(sound.blocks());
        blocks.remove(index);
        blocks.addAll(index, others);
        return new WrittenBook(blocks, sound.contents(), sound.margins(), sound.traces());
    }

    /** Deletes, doubles, and exchanges with the next, each heading, line and table. */
    Falsified blocks() {
        for (int i = 0; i < sound.blocks().size(); i++) {
            Block block = sound.blocks().get(i);
            String name = block instanceof Grid ? "表" : text(block);
            ways.add(new Way("删：" + name, with(i, List.of())));
            ways.add(new Way("重：" + name, with(i, List.of(block, block))));
            if (i + 1 < sound.blocks().size()) {
                List<Block> blocks = new ArrayList<>(sound.blocks());
                blocks.set(i, blocks.set(i + 1, block));
                ways.add(new Way(
                        "换：" + name, new WrittenBook(blocks, sound.contents(), sound.margins(), sound.traces())));
            }
        }
        return this;
    }

    /** Changes, empties and moves each cell, and deletes, doubles and exchanges each row. */
    Falsified cells() {
        for (int i = 0; i < sound.blocks().size(); i++) {
            if (sound.blocks().get(i) instanceof Grid grid) {
                for (int row = 0; row < grid.rows().size(); row++) {
                    if (grid.rows().get(row).stream().allMatch(String::isBlank)) {
                        continue;
                    }
                    rows(i, grid, row);
                    for (int column = 0; column < grid.rows().get(row).size(); column++) {
                        cell(i, grid, row, column);
                    }
                }
            }
        }
        return this;
    }

    private void rows(int index, Grid grid, int row) {
        List<List<String>> rows = new ArrayList<>(grid.rows());
        List<String> taken = rows.remove(row);
        add("删行", index, row, 0, rows);
        rows.add(row, taken);
        rows.add(row, taken);
        add("重行", index, row, 0, rows);
        rows.remove(row);
        if (row + 1 < rows.size() && !rows.get(row).equals(rows.get(row + 1))) {
            rows.set(row, rows.set(row + 1, taken));
            add("换行", index, row, 0, rows);
        }
    }

    private void cell(int index, Grid grid, int row, int column) {
        String text = grid.rows().get(row).get(column);
        if (text.isBlank()) {
            return;
        }
        cell("改格", index, grid, row, column, raised(text), "");
        cell("清格", index, grid, row, column, "", "");
        if (column + 1 < grid.rows().get(row).size()
                && grid.rows().get(row).get(column + 1).isBlank()) {
            cell("移格", index, grid, row, column, "", text);
        }
    }

    private void cell(String what, int index, Grid grid, int row, int column, String text, String next) {
        List<List<String>> rows = new ArrayList<>(grid.rows());
        List<String> cells = new ArrayList<>(rows.get(row));
        cells.set(column, text);
        if (!next.isEmpty()) {
            cells.set(column + 1, next);
        }
        rows.set(row, cells);
        add(what, index, row, column, rows);
    }

    private void add(String what, int index, int row, int column, List<List<String>> rows) {
        ways.add(new Way(what + " " + index + " " + row + " " + column, with(index, List.of(new Grid(rows)))));
    }

    /** Deletes and misspells each line of the contents. */
    Falsified contents() {
        for (int i = 0; i < sound.contents().size(); i++) {
            List<Entry> entries = new ArrayList<>(sound.contents());
            Entry entry = entries.remove(i);
            ways.add(new Way(
                    "删目录：" + entry.heading(),
                    new WrittenBook(sound.blocks(), entries, sound.margins(), sound.traces())));
            entries.add(i, new Entry(entry.heading() + "等", entry.page()));
            ways.add(new Way(
                    "改目录：" + entry.heading(),
                    new WrittenBook(sound.blocks(), entries, sound.margins(), sound.traces())));
        }
        return this;
    }

    /** The last digit raised by one; a text without digits with one more sign. */
    static String raised(String text) {
        char last = text.charAt(text.length() - 1);
        String head = text.substring(0, text.length() - 1);
        return Character.isDigit(last) ? head + (char) ('0' + (last - '0' + 1) % 10) : text + "甲";
    }
}
