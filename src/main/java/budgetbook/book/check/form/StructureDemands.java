package budgetbook.book.check.form;

import budgetbook.book.check.readback.Glyphs;
import budgetbook.book.check.readback.WrittenBook.Entry;
import budgetbook.book.check.readback.WrittenBook.Heading;
import budgetbook.book.check.readback.WrittenPdf;
import budgetbook.book.check.readback.WrittenPdf.Bookmark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Demands on cover, contents and headings. */
final class StructureDemands {
    /** In place of a heading: any others may stand here. */
    private static final String OTHERS = "…";

    private StructureDemands() {}

    /** The headings are those that the rule lists, in its order. */
    static void headings(Inquiry inquiry) {
        List<String> should =
                inquiry.data("headings").stream().map(Glyphs::unspaced).toList();
        List<String> stand = inquiry.book().headings().stream()
                .map(heading -> Glyphs.unspaced(heading.text()))
                .toList();
        int at = 0;
        boolean others = false;
        for (String heading : should) {
            if (heading.equals(OTHERS)) {
                others = true;
                continue;
            }
            int found = stand.subList(at, stand.size()).indexOf(heading);
            if (found < 0) {
                inquiry.fail(heading, "", heading, "", stand.contains(heading) ? "这个标题的次序不对" : "缺少这个标题");
                continue;
            }
            unexpected(inquiry, others ? List.of() : stand.subList(at, at + found));
            at += found + 1;
            others = false;
        }
        unexpected(inquiry, others ? List.of() : stand.subList(at, stand.size()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        stand.forEach(heading -> counts.merge(heading, 1, Integer::sum));
        counts.forEach((heading, count) -> {
            if (count > 1) {
                inquiry.fail(heading, "", "1", Integer.toString(count), "这个标题出现 " + count + " 次，应只有一次");
            }
        });
    }

    private static void unexpected(Inquiry inquiry, List<String> headings) {
        headings.forEach(heading -> inquiry.fail(heading, "", "", heading, "这里不应有这个标题"));
    }

    /** The cover begins with what the rule says, and says it once. */
    static void cover(Inquiry inquiry) {
        String cover =
                Glyphs.unspaced(String.join("", inquiry.book().sections().get(0).lines()));
        for (String title : inquiry.data("says")) {
            String says = Glyphs.unspaced(title);
            if (!cover.startsWith(says) || cover.lastIndexOf(says) > 0) {
                inquiry.fail("封面", "标题", title, cover, "封面应以“" + title + "”开头，只写一次；实为“" + cover + "”");
            }
        }
    }

    /** Nothing is left of those who worked on it. */
    static void traces(Inquiry inquiry) {
        inquiry.book().traces().forEach(trace -> inquiry.fail("", "", "", trace, "文档中有" + trace));
    }

    /** The contents list the headings, and the pages are those on which they stand. */
    static void contents(Inquiry inquiry) {
        int levels = inquiry.data("levels").stream()
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(9);
        List<String> should = new ArrayList<>();
        for (Heading heading : inquiry.book().headings()) {
            if (heading.level() <= levels) {
                should.add(Glyphs.unspaced(heading.text()));
            }
        }
        List<String> stand = inquiry.book().contents().stream()
                .map(entry -> Glyphs.unspaced(entry.heading()))
                .toList();
        if (!should.equals(stand)) {
            List<String> without = new ArrayList<>(should);
            stand.forEach(without::remove);
            List<String> more = new ArrayList<>(stand);
            should.forEach(more::remove);
            inquiry.fail(
                    "目录",
                    "",
                    String.join("、", without),
                    String.join("、", more),
                    "目录与正文的标题不一致"
                            + (without.isEmpty() ? "" : "，缺少“" + String.join("”“", without) + "”")
                            + (more.isEmpty() ? "" : "，多出“" + String.join("”“", more) + "”")
                            + (without.isEmpty() && more.isEmpty() ? "，次序不同" : ""));
        }
        inquiry.pdf().ifPresent(pdf -> pages(inquiry, pdf));
    }

    private static void pages(Inquiry inquiry, WrittenPdf pdf) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        pdf.bookmarks().forEach(mark -> pages.putIfAbsent(Glyphs.unspaced(mark.title()), mark.page()));
        for (Entry entry : inquiry.book().contents()) {
            String heading = Glyphs.unspaced(entry.heading());
            int page = pages.getOrDefault(heading, -1);
            if (page < 0) {
                inquiry.fail("目录", entry.heading(), "", entry.page(), "PDF 中没有“" + entry.heading() + "”的书签");
                continue;
            }
            String number = pdf.pages().get(page).number();
            if (!number.equals(entry.page())) {
                inquiry.fail(
                        "目录",
                        entry.heading(),
                        number,
                        entry.page(),
                        "“" + entry.heading() + "”在第 " + number + " 页，目录写的是第 " + entry.page() + " 页");
            }
        }
        for (Bookmark mark : pdf.bookmarks()) {
            String lines = mark.page() < 0
                    ? ""
                    : String.join("", pdf.pages().get(mark.page()).lines());
            if (!Glyphs.unspaced(lines).contains(Glyphs.unspaced(mark.title()))) {
                inquiry.fail("目录", mark.title(), "", "", "书签“" + mark.title() + "”指向的页上没有这个标题");
            }
        }
    }
}
