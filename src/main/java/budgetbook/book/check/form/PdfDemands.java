package budgetbook.book.check.form;

import budgetbook.book.check.readback.Glyphs;
import budgetbook.book.check.readback.WrittenBook.Block;
import budgetbook.book.check.readback.WrittenBook.Grid;
import budgetbook.book.check.readback.WrittenBook.Heading;
import budgetbook.book.check.readback.WrittenBook.Line;
import budgetbook.book.check.readback.WrittenPdf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Demands on the printed file. */
final class PdfDemands {
    private static final int SHOWN = 30;
    private static final Pattern DOTS = Pattern.compile("[.．…·]");

    private PdfDemands() {}

    /** Its text can be searched, and every sign is drawn. */
    static void searchable(Inquiry inquiry) {
        if (inquiry.pdf().isEmpty()) {
            inquiry.leave();
            return;
        }
        WrittenPdf pdf = inquiry.pdf().get();
        pdf.foreignFonts().forEach(font -> inquiry.fail("PDF", font, "", font, "字体“" + font + "”没有嵌入"));
        pdf.withoutGlyph().forEach(sign -> inquiry.fail("PDF", sign, "", sign, sign));
        for (int page = 0; page < pdf.pages().size(); page++) {
            if (pdf.pages().get(page).lines().isEmpty()) {
                inquiry.fail("PDF", "第" + (page + 1) + "页", "", "", "第 " + (page + 1) + " 页没有可检索的文字");
            }
        }
    }

    /** It says what the document says, in the same order. */
    static void alike(Inquiry inquiry) {
        if (inquiry.pdf().isEmpty()) {
            inquiry.leave();
            return;
        }
        PdfText pdf = PdfText.of(inquiry.pdf().get(), inquiry.book().margins());
        int at = 0;
        String section = "";
        List<Grid> grids = new ArrayList<>();
        boolean body = false;
        for (Block block : inquiry.book().blocks()) {
            if (block instanceof Grid grid) {
                grids.add(grid);
                continue;
            }
            if (block instanceof Heading heading) {
                section = heading.text();
                at = body ? at : behindContents(inquiry, pdf, at);
                body = true;
            }
            String text = Glyphs.unspaced(block instanceof Heading heading ? heading.text() : ((Line) block).text());
            if (text.isEmpty()) {
                continue;
            }
            int found = pdf.text().indexOf(text, at);
            if (found < 0) {
                String stands = shown(pdf.text(), at);
                inquiry.fail(section, "", text, stands, "PDF 中没有“" + shown(text, 0) + "”这段，那里是“" + stands + "”");
                continue;
            }
            if (!grids.isEmpty()) {
                tables(inquiry, section, grids, pdf, at, found);
                grids.clear();
            } else if (found > at) {
                String more = shown(pdf.text().substring(at, found), 0);
                inquiry.fail(section, "", "", more, "PDF 中多出“" + more + "”");
            }
            at = found + text.length();
        }
        if (!grids.isEmpty()) {
            tables(inquiry, section, grids, pdf, at, pdf.text().length());
        } else if (at < pdf.text().length()) {
            String more = shown(pdf.text(), at);
            inquiry.fail(section, "", "", more, "PDF 末尾多出“" + more + "”");
        }
    }

    /** The lines of the contents stand between the cover and the page of the first heading; returns where that begins. */
    private static int behindContents(Inquiry inquiry, PdfText pdf, int at) {
        if (pdf.bodyStart() < at) {
            return at;
        }
        String should = DOTS.matcher(inquiry.book().contents().stream()
                        .map(entry -> Glyphs.unspaced(entry.heading()) + entry.page())
                        .collect(Collectors.joining()))
                .replaceAll("");
        String stands = DOTS.matcher(pdf.text().substring(at, pdf.bodyStart())).replaceAll("");
        if (!should.equals(stands)) {
            int same = 0;
            while (same < Math.min(should.length(), stands.length()) && should.charAt(same) == stands.charAt(same)) {
                same++;
            }
            String due = shown(should, same);
            String is = shown(stands, same);
            inquiry.fail("目录", "", due, is, "PDF 的目录与文档不一致，应为“" + due + "”，实为“" + is + "”");
        }
        return pdf.bodyStart();
    }

    /** The amounts of tables stand in the same order, and so do, in any order, all other signs. */
    private static void tables(Inquiry inquiry, String section, List<Grid> grids, PdfText pdf, int from, int to) {
        List<String> should = new ArrayList<>();
        StringBuilder signs = new StringBuilder();
        for (Grid grid : grids) {
            for (List<String> row : grid.rows()) {
                for (String cell : row) {
                    String text = Glyphs.unspaced(cell);
                    signs.append(text);
                    if (PdfText.isAmount(text)) {
                        should.add(text);
                    }
                }
            }
        }
        List<String> stand = pdf.amounts(from, to);
        if (!should.equals(stand)) {
            int i = 0;
            while (i < should.size() && i < stand.size() && should.get(i).equals(stand.get(i))) {
                i++;
            }
            String due = i < should.size() ? should.get(i) : "";
            String is = i < stand.size() ? stand.get(i) : "";
            inquiry.fail(
                    section,
                    "第" + (i + 1) + "个金额",
                    due,
                    is,
                    "表中第 " + (i + 1) + " 个金额，文档为“" + due + "”，PDF 为“" + is + "”");
        }
        Map<Integer, Integer> surplus = counts(pdf.text().substring(from, to));
        counts(signs.toString()).forEach((sign, count) -> surplus.merge(sign, -count, Integer::sum));
        String lacks = signs(surplus, -1);
        if (!lacks.isEmpty()) {
            inquiry.fail(section, "", lacks, "", "表中的“" + lacks + "”在 PDF 里缺少");
        }
        if (pdf.isBroken(from, to)) {
            Map<Integer, Integer> header = counts(header(grids));
            surplus.keySet().removeIf(header::containsKey);
        }
        String more = signs(surplus, 1);
        if (!more.isEmpty()) {
            inquiry.fail(section, "", "", more, "PDF 的表中多出“" + more + "”");
        }
    }

    /** The rows above the first amount: they may stand again on every page. */
    private static String header(List<Grid> grids) {
        StringBuilder header = new StringBuilder();
        for (Grid grid : grids) {
            for (List<String> row : grid.rows()) {
                if (row.stream().map(Glyphs::unspaced).anyMatch(PdfText::isAmount)) {
                    break;
                }
                row.forEach(header::append);
            }
        }
        return Glyphs.unspaced(header.toString());
    }

    private static Map<Integer, Integer> counts(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        text.codePoints().forEach(sign -> counts.merge(sign, 1, Integer::sum));
        return counts;
    }

    private static String signs(Map<Integer, Integer> counts, int direction) {
        int[] signs = counts.entrySet().stream()
                .filter(count -> Integer.signum(count.getValue()) == direction)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        return new String(signs, 0, signs.length);
    }

    private static String shown(String text, int from) {
        return text.substring(Math.min(from, text.length()), Math.min(text.length(), from + SHOWN));
    }
}
