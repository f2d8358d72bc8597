package budgetbook.book.check.sentence;

import budgetbook.book.check.rule.BookResult;
import budgetbook.configuration.BookRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a section, held against the sentences that should stand in it, one behind the other. */
final class SectionText {
    private static final int BEFORE = 10;
    private static final int BEHIND = 20;

    private final String heading;
    private final String text;
    private final List<BookResult> results = new ArrayList<>();
    private final List<String> unclaimed = new ArrayList<>();
    private int at;

    SectionText(String heading, List<String> lines) {
        this.heading = heading;
        this.text = String.join("\n", lines);
    }

    List<BookResult> results() {
        return results;
    }

    /** What no sentence has claimed. */
    List<String> unclaimed() {
        return unclaimed;
    }

    void check(List<DueSentence> sentences) {
        List<DueSentence> due = new ArrayList<>();
        for (DueSentence sentence : sentences) {
            if (!sentence.missing().isEmpty()) {
                String missing = String.join("；", sentence.missing());
                results.add(BookResult.undecidable(sentence.rule(), heading, missing));
            } else if (sentence.applies()) {
                due.add(sentence);
            } else {
                results.add(BookResult.notApplicable(sentence.rule(), heading));
            }
        }
        for (int i = 0; i < due.size(); i++) {
            check(due.get(i), i + 1 < due.size() ? due.get(i + 1) : null);
        }
        for (String rest : text.substring(Math.min(at, text.length())).split("\n", -1)) {
            if (!rest.isEmpty()) {
                unclaimed.add(rest);
            }
        }
    }

    private void check(DueSentence due, @Nullable DueSentence next) {
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        Match match = Match.at(due.filled(), text, at);
        BookRuleDefinition rule = due.rule();
        if (match.isWhole()) {
            results.add(
                    match.sharesAddUp(due.filled())
                            ? BookResult.passed(rule, heading)
                            : BookResult.failed(
                                    rule,
                                    heading,
                                    "占比",
                                    "100.00%",
                                    match.sum() + "%",
                                    "各项占比应按数字算出、合计为 100.00%；实为 " + String.join("、", match.shares()) + "，合计 "
                                            + match.sum() + "%"));
            at = match.end();
            return;
        }
        int end = behind(next);
        String stands = text.substring(at, end).strip();
        results.add(failure(rule, due.filled(), match, stands));
        at = end;
    }

    /** Where the text that is not what it should be ends: before the next sentence if that stands, else with the line. */
    private int behind(@Nullable DueSentence next) {
        for (int from = at; next != null && from < text.length(); from++) {
            if (Match.at(next.filled(), text, from).isWhole()) {
                return from;
            }
        }
        int line = text.indexOf('\n', at);
        return line < 0 ? text.length() : line;
    }

    private BookResult failure(BookRuleDefinition rule, Filled filled, Match match, String stands) {
        Segment differs = match.differs();
        if (stands.isEmpty() || differs == null) {
            return BookResult.failed(rule, heading, "", filled.text(), "", "缺少这一句：“" + filled.text() + "”");
        }
        String sentence = "“" + around(match.end()) + "”这句中，";
        if (differs.figure().isEmpty()) {
            int from = match.end() + alike(differs.proper(), match.end());
            String before = text.substring(Math.max(at, from - BEFORE), from);
            String should = upTo(differs.proper(), from - match.end(), BEHIND);
            return BookResult.failed(
                    rule,
                    heading,
                    "",
                    differs.proper(),
                    match.stands(),
                    sentence + "“" + before + "”之后应为“" + should + "”，实为“" + upTo(text, from, BEHIND) + "”");
        }
        String source = differs.source().isEmpty() ? "" : "（" + differs.source() + "）";
        return BookResult.failed(
                rule,
                heading,
                differs.figure(),
                differs.proper(),
                match.stands(),
                sentence + differs.figure() + "应为“" + differs.proper() + "”" + source + "，实为“" + match.stands() + "”");
    }

    /** As many signs of the words that should stand as stand here. */
    private int alike(String proper, int from) {
        int same = 0;
        while (same < proper.length()
                && from + same < text.length()
                && text.charAt(from + same) == proper.charAt(same)) {
            same++;
        }
        return same;
    }

    private static String upTo(String text, int from, int most) {
        int line = text.indexOf('\n', from);
        int end = Math.min(line < 0 ? text.length() : line, from + most);
        return text.substring(from, end);
    }

    /** The sentence in which a place lies, from stop to stop. */
    private String around(int place) {
        int start = place;
        while (start > at && "。\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = place;
        while (end < text.length() && "。\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, Math.min(text.length(), end + 1)).strip();
    }
}
