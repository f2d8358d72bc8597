package budgetbook.book.check.form;

import budgetbook.book.check.readback.Glyphs;
import budgetbook.book.check.readback.WrittenPdf;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a PDF as one, without blanks, page numbers and running headers.
 *
 * @param lines as they stand, each with the place of its first sign in the text
 * @param pageStarts where the pages begin
 * @param bodyStart where the page begins on which the first bookmark stands
 */
record PdfText(String text, List<PlacedLine> lines, List<Integer> pageStarts, int bodyStart) {
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9,]+\\.[0-9]{2}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A line, and where it begins in the text. */
    record PlacedLine(String line, int start) {}

    static PdfText of(WrittenPdf pdf, List<String> margins) {
        List<String> running = margins.stream().map(Glyphs::unspaced).toList();
        StringBuilder text = new StringBuilder();
        List<PlacedLine> lines = new ArrayList<>();
        List<Integer> pageStarts = new ArrayList<>();
        int first = pdf.bookmarks().isEmpty() ? 0 : pdf.bookmarks().get(0).page();
        int bodyStart = 0;
        for (int page = 0; page < pdf.pages().size(); page++) {
            pageStarts.add(text.length());
            if (page == first) {
                bodyStart = text.length();
            }
            for (String line : pdf.pages().get(page).lines()) {
                String plain = Glyphs.unspaced(line);
                if (!running.contains(plain)) {
                    lines.add(new PlacedLine(line, text.length()));
                    text.append(plain);
                }
            }
        }
        return new PdfText(text.toString(), lines, pageStarts, bodyStart);
    }

    /** Returns the amounts between two places, in order. */
    List<String> amounts(int from, int to) {
        List<String> amounts = new ArrayList<>();
        for (PlacedLine line : lines) {
            if (line.start() >= from && line.start() < to) {
                for (String word : BLANKS.split(line.line().strip())) {
                    if (isAmount(word)) {
                        amounts.add(word);
                    }
                }
            }
        }
        return amounts;
    }

    /** Whether a page begins between two places. */
    boolean isBroken(int from, int to) {
        return pageStarts.stream().anyMatch(start -> start > from && start < to);
    }

    static boolean isAmount(String text) {
        return AMOUNT.matcher(text).matches();
    }
}
