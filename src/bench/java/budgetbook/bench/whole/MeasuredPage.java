package budgetbook.bench.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of docs/performance.md that the benchmark writes, between two marks; the rest is written by people. */
final class MeasuredPage {
    private static final String BEGIN = "<!-- measured: src/bench/run writes from here -->\n";
    private static final String END = "<!-- measured: to here -->\n";

    private MeasuredPage() {}

    /** Puts what was measured in the place of what was measured before. */
    static void write(Path page, String measured) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(page.getFileName() + " lacks the marks between which figures stand");
        }
        Files.writeString(
                page, text.substring(0, begin + BEGIN.length()) + "\n" + measured + "\n" + text.substring(end));
    }
}
