package budgetbook.bench.whole;

import budgetbook.bench.whole.Programs.Reader;
import java.util.Comparator;
import java.util.List;

/**
 * What was measured of all sizes, as tables.
 *
 * @param works one at least; what grows is told against the smallest of them
 */
record WorkTables(List<Work> works) {
    private static final int LINES_AT_LEAST = 1000;

    @Override
    public String toString() {
        return String.join("\n", times().toString(), again().toString(), memory().toString(), growth().toString());
    }

    private MarkdownTable times() {
        MarkdownTable table = new MarkdownTable(
                "work",
                "lines",
                "budgetbook s",
                "EasyExcel s",
                "ratio",
                "milestone",
                "goal",
                "fastexcel s",
                "POI s",
                "runs");
        for (Work work : works) {
            Series easyExcel = work.reader(Reader.EASYEXCEL);
            table.row(
                    work.size.toString(),
                    lines(work),
                    work.whole.text(Measure::seconds, 2),
                    easyExcel.text(Measure::seconds, 2),
                    work.whole.ratioTo(easyExcel),
                    Goal.of(work.size)
                            .map(goal -> String.valueOf(goal.milestone()))
                            .orElse("–"),
                    Goal.of(work.size).map(goal -> String.valueOf(goal.goal())).orElse("–"),
                    work.reader(Reader.FASTEXCEL).text(Measure::seconds, 2),
                    work.reader(Reader.POI).text(Measure::seconds, 2),
                    String.valueOf(work.whole.size()));
        }
        return table;
    }

    private MarkdownTable again() {
        MarkdownTable table = new MarkdownTable(
                "work", "full s", "one submission changed s", "of full", "nothing changed s", "of full");
        for (Work work : works) {
            table.row(
                    work.size.toString(),
                    work.whole.text(Measure::seconds, 2),
                    work.changed.text(Measure::seconds, 2),
                    work.changed.ratioTo(work.whole),
                    work.unchanged.text(Measure::seconds, 2),
                    work.unchanged.ratioTo(work.whole));
        }
        return table;
    }

    private MarkdownTable memory() {
        MarkdownTable table = new MarkdownTable(
                "work", "peak MB", "EasyExcel MB", "with a heap of MB", "it ends", "peak MB", "× heap (may be 1.5)");
        for (Work work : works) {
            int heap = Goal.heap(work.size);
            table.row(
                    work.size.toString(),
                    work.whole.text(Measure::peak, 0),
                    work.reader(Reader.EASYEXCEL).text(Measure::peak, 0),
                    heap == 0 ? "–" : String.valueOf(heap),
                    work.bounded.outcome(),
                    work.bounded.text(Measure::peak, 0),
                    work.bounded.done() ? String.format("%.2f", work.bounded.median(Measure::peak) / heap) : "–");
        }
        return table;
    }

    private MarkdownTable growth() {
        Work least = works.stream()
                .filter(work -> work.whole.done())
                .min(Comparator.comparingLong(work -> work.size.allLines()))
                .orElse(works.get(0));
        MarkdownTable table = new MarkdownTable(
                "work",
                "processor s",
                "ms a line",
                "ms a line beyond " + least.size,
                "master KB",
                "核对稿 KB",
                "bytes of 核对稿 a line beyond " + least.size);
        for (Work work : works) {
            double processor = work.whole.median(Measure::processor);
            double base = least.whole.median(Measure::processor);
            table.row(
                    work.size.toString(),
                    work.whole.text(Measure::processor, 1),
                    work.whole.done() ? String.format("%.2f", processor * 1000 / work.size.allLines()) : "–",
                    beyond(work, least, (processor - base) * 1000, "%.2f"),
                    String.format("%,d", work.masterBytes / 1024),
                    String.format("%,d", work.editionBytes / 1024),
                    beyond(work, least, (double) (work.editionBytes - least.editionBytes), "%.0f"));
        }
        return table;
    }

    /** Returns what a line costs beyond what the smallest work costs, too; with more departments more is fixed. */
    private static String beyond(Work work, Work least, double more, String format) {
        long lines = work.size.allLines() - least.size.allLines();
        boolean comparable = work.whole.done() && work.size.departments() == least.size.departments();
        return comparable && lines > LINES_AT_LEAST ? String.format(format, more / lines) : "–";
    }

    private static String lines(Work work) {
        return String.format("%,d", work.size.allLines());
    }
}
