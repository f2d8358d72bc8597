package budgetbook.book.check.form;

import budgetbook.book.check.readback.WrittenBook.Section;
import budgetbook.book.check.rule.BookFacts.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The terms that are explained are those that the text uses, in the words of the library and in its order. */
final class TermDemand {
    private static final String DIGITS = "一二三四五六七八九";

    private TermDemand() {}

    static void check(Inquiry inquiry) {
        List<Section> terms = inquiry.sections();
        StringBuilder text = new StringBuilder();
        inquiry.book().sections().stream()
                .filter(section -> section.level() > 0
                        && terms.stream().noneMatch(term -> term.part().equals(section.part())))
                .forEach(section -> text.append(section.heading())
                        .append('\n')
                        .append(String.join("\n", section.lines()))
                        .append('\n'));
        List<String> should = new ArrayList<>();
        for (Map.Entry<String, Term> term : inquiry.facts().terms().entrySet()) {
            if (term.getValue().usedAs().stream().anyMatch(used -> text.indexOf(used) >= 0)) {
                should.add(number(should.size() + 1) + "、" + term.getKey() + "："
                        + term.getValue().says() + "。");
            }
        }
        List<String> stand =
                terms.stream().flatMap(section -> section.lines().stream()).toList();
        for (int i = 0; i < Math.max(should.size(), stand.size()); i++) {
            String due = i < should.size() ? should.get(i) : "";
            String line = i < stand.size() ? stand.get(i) : "";
            if (!due.equals(line)) {
                inquiry.fail(
                        "名词解释",
                        "第" + (i + 1) + "条",
                        due,
                        line,
                        "第" + (i + 1) + "条应为" + quoted(due) + "，实为" + quoted(line));
                return;
            }
        }
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "没有这一条" : "“" + text + "”";
    }

    private static String number(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : digit(number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : digit(number % 10));
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit - 1, digit);
    }
}
