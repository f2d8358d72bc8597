package budgetbook.book.layout;

import budgetbook.book.layout.Item.Running;
import budgetbook.book.layout.Laid.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lays a manuscript out. The pages are numbered from the cover on, which is page 1, so that a page's number is the one
 * that programs show for it.
 */
public final class Typesetter {
    /**
     * Lines of a page of text that stay empty at least: a program that lays the text out for itself has room to do it a little
     * differently without going on to another page.
     */
    private static final int SPARE = 1;

    /** A heading stands on a page only with so many lines after it, and a part of a paragraph only if it has as many. */
    private static final int TOGETHER = 2;

    /** A paragraph that goes on with fewer lines than that is parted in the same place everywhere. */
    private static final int LONG_REST = 6;

    private final List<Item> items;
    private final Lines lines;
    private final List<Heading> known;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final Map<Integer, Integer> parted = new TreeMap<>();
    private Item.Setting setting = new Item.Setting(Paper.ofTable(false), List.of(), List.of());
    private boolean turned = true;
    private boolean drifting;

    private Typesetter(List<Item> items, Lines lines, List<Heading> known) {
        this.items = items;
        this.lines = lines;
        this.known = known;
    }

    /** Returns the pages of a manuscript. */
    public static Laid lay(List<Item> manuscript, Measure measure) {
        Lines lines = new Lines(measure);
        List<Heading> unpaged =
                new Typesetter(manuscript, lines, List.of()).lay().headings();
        List<Heading> paged = new Typesetter(manuscript, lines, unpaged).lay().headings();
        return new Typesetter(manuscript, lines, paged).lay();
    }

    private Laid lay() {
        for (int item = 0; item < items.size(); item++) {
            Item piece = items.get(item);
            if (piece instanceof Item.Setting next) {
                setting = next;
                turned = true;
            } else if (piece instanceof Item.Text text) {
                text(item, text);
            } else if (piece instanceof Item.Contents contents) {
                contents(contents);
            } else if (piece instanceof Item.Sheet sheet) {
                sheet(item, sheet);
            }
        }
        return new Laid(sheets.stream().map(Sheet::done).toList(), List.copyOf(headings), parted);
    }

    private Sheet page() {
        if (turned) {
            turn(setting.paper(), setting.first());
            turned = false;
        }
        return sheets.get(sheets.size() - 1);
    }

    private Sheet turn(Paper paper, List<Running> running) {
        Sheet sheet = new Sheet(paper, sheets.size() + 1, running, lines);
        sheets.add(sheet);
        drifting = false;
        return sheet;
    }

    private Sheet turnText() {
        return turn(setting.paper(), setting.running());
    }

    private void text(int item, Item.Text text) {
        Look look = text.look();
        Sheet page = page();
        double width = page.paper().room() - look.left() - look.right();
        List<String> set = lines.of(text.text(), look.face(), look.size(), width - look.first(), width);
        int most = lines.wide()
                .of(text.text(), look.face(), look.size(), width - look.first(), width)
                .size();
        double more = look.pitch() * Math.max(0, most - set.size()) / set.size();
        if (text.newPage() && !page.fresh()) {
            page = turnText();
        }
        page.down(look.before());
        double least = look.pitch() * (text.level() > 0 ? set.size() + TOGETHER : Math.min(TOGETHER, set.size()));
        if (fits(page, look) < 1 || page.room() - SPARE * look.pitch() < least) {
            if (!page.fresh() && page.y() > page.paper().top() + look.before()) {
                page = turnText();
                page.down(look.before());
                if (!text.text().isEmpty()) {
                    parted.put(item, 0);
                }
            }
        }
        if (text.level() > 0) {
            headings.add(new Heading(item, text.level(), text.text().replace("\n", ""), page.number(), page.y()));
        }
        int offset = 0;
        int left = set.size();
        for (int line = 0; line < set.size(); line++, left--) {
            if (fits(page, look) < 1 || (left == TOGETHER && fits(page, look) == 1 && line >= TOGETHER)) {
                boolean soft = left >= LONG_REST && !drifting;
                page = turnText();
                drifting = soft;
                if (!soft) {
                    parted.put(item, offset);
                }
            }
            double first = line == 0 ? look.first() : 0;
            double x = page.paper().left() + look.left() + first;
            page.line(set.get(line), look, x, width - first, left == 1);
            page.reserve(more);
            offset += set.get(line).length();
        }
        page.down(look.after());
    }

    private static int fits(Sheet page, Look look) {
        return (int) Math.floor(page.room() / look.pitch() + 0.001) - SPARE;
    }

    private void contents(Item.Contents contents) {
        Sheet page = page();
        for (int heading = 0; heading < known.size(); heading++) {
            Heading entry = known.get(heading);
            if (entry.level() <= contents.looks().size()) {
                Look look = contents.looks().get(entry.level() - 1);
                if (page.room() < look.pitch()) {
                    page = turnText();
                }
                entry(page, look, entry, heading);
            }
        }
    }

    private void entry(Sheet page, Look look, Heading entry, int heading) {
        double x = page.paper().left() + look.left();
        double width = page.paper().room() - look.left();
        String number = Integer.toString(entry.page());
        double numberWide = lines.width(look.face(), look.size(), number);
        double top = page.y();
        List<String> set =
                lines.of(entry.text(), look.face(), look.size(), width - 2 * numberWide, width - 2 * numberWide);
        for (String line : set.subList(0, set.size() - 1)) {
            page.line(line, look, x, width, true);
        }
        String last = set.get(set.size() - 1);
        double middle = page.y() + look.pitch() / 2;
        double wide = lines.width(look.face(), look.size(), last);
        double dot = lines.width(look.face(), look.size(), ".");
        int dots = (int) Math.floor((width - wide - numberWide - look.size()) / dot);
        double leader = dot * Math.max(0, dots);
        Look plain = Look.line(look.face(), look.size(), Look.Align.LEFT, look.pitch());
        page.set(last, plain, x, width, middle, false);
        page.set(".".repeat(Math.max(0, dots)), plain, x + width - numberWide - leader - dot, width, middle, false);
        page.set(number, plain, x + width - numberWide, width, middle, false);
        page.down(look.pitch());
        page.link(top, page.y() - top, heading);
    }

    private void sheet(int item, Item.Sheet sheet) {
        new TablePages(sheet, lines, () -> turn(Paper.ofTable(sheet.table().across()), sheet.running()))
                .lay(page -> headings.add(
                        new Heading(item, sheet.level(), sheet.table().title(), page.number(), page.y())));
        turned = true;
    }
}
