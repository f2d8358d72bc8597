package budgetbook.book.layout;

import budgetbook.book.layout.Item.Running;
import budgetbook.book.layout.Laid.Frame;
import budgetbook.book.layout.Laid.Line;
import budgetbook.book.layout.Laid.Link;
import budgetbook.book.layout.Laid.Page;
import java.util.ArrayList;
import java.util.List;

/** A page while it is filled. */
final class Sheet {
    /** How far below the middle of its line a sign's base is, in sizes. */
    private static final double BASE = 0.36;

    private final Paper paper;
    private final int number;
    private final Lines measure;
    private final List<Line> lines = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private double y;
    /** How much lower the text would stand in a program that needs more lines for it. */
    private double behind;

    Sheet(Paper paper, int number, List<Running> running, Lines measure) {
        this.paper = paper;
        this.number = number;
        this.measure = measure;
        this.y = paper.top();
        running.forEach(this::running);
    }

    private void running(Running line) {
        double middle = line.foot()
                ? paper.height() - paper.footer() - line.look().pitch() / 2
                : paper.header() + line.look().pitch() / 2;
        String text = line.text().replace(Item.PAGE_NUMBER, Integer.toString(number));
        set(text, line.look(), paper.left(), paper.room(), middle, false);
    }

    int number() {
        return number;
    }

    Paper paper() {
        return paper;
    }

    double y() {
        return y;
    }

    void down(double points) {
        y += points;
    }

    boolean fresh() {
        return y <= paper.top();
    }

    double room() {
        return paper.height() - paper.bottom() - y - behind;
    }

    /** Leaves room below for a program that needs more lines for the same text. */
    void reserve(double points) {
        behind += points;
    }

    /** Sets a line of a paragraph and goes on below it. */
    void line(String text, Look look, double x, double room, boolean last) {
        set(text, look, x, room, y + look.pitch() / 2, !last);
        y += look.pitch();
    }

    /** Sets a text in a room about a height. */
    void set(String text, Look look, double x, double room, double middle, boolean justified) {
        double wide = measure.width(look.face(), look.size(), text);
        double spacing = 0;
        double start = x;
        if (look.align() == Look.Align.JUSTIFIED && justified) {
            double each = (room - wide) / Math.max(1, text.codePointCount(0, text.length()) - 1);
            spacing = each > 0 && each < look.size() / 3 ? each : 0;
        } else if (look.align() == Look.Align.CENTRED) {
            start = x + (room - wide) / 2;
        } else if (look.align() == Look.Align.RIGHT) {
            start = x + room - wide;
        }
        if (!text.isEmpty()) {
            lines.add(new Line(start, middle + look.size() * BASE, text, look.face(), look.size(), spacing));
        }
    }

    void frame(double x, double top, double width, double height) {
        frames.add(new Frame(x, top, width, height));
    }

    void link(double top, double height, int heading) {
        links.add(new Link(paper.left(), top, paper.room(), height, heading));
    }

    Page done() {
        return new Page(paper.width(), paper.height(), lines, frames, links);
    }
}
