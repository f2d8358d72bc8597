package budgetbook.book.check.form;

import budgetbook.book.check.readback.Glyphs;
import budgetbook.book.check.readback.WrittenBook;
import budgetbook.book.check.readback.WrittenBook.Section;
import budgetbook.book.check.readback.WrittenPdf;
import budgetbook.book.check.rule.BookFacts;
import budgetbook.book.check.rule.BookResult;
import budgetbook.book.check.sentence.Change;
import budgetbook.book.check.sentence.Sentences.Unclaimed;
import budgetbook.configuration.BookRuleDefinition;
import budgetbook.configuration.file.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One demand put to a book: what the demand may look at, and what it found. */
final class Inquiry {
    private final BookRuleDefinition rule;
    private final Map<String, List<Text>> data;
    private final Subject subject;
    private final List<BookResult> results = new ArrayList<>();

    /**
     * The book with all that is known of it.
     *
     * @param unclaimed the text that no sentence of the rules has claimed
     * @param changes by the item of last year's figures
     */
    record Subject(
            WrittenBook book,
            Optional<WrittenPdf> pdf,
            BookFacts facts,
            List<Unclaimed> unclaimed,
            Map<String, Change> changes) {}

    Inquiry(BookRuleDefinition rule, Map<String, List<Text>> data, Subject subject) {
        this.rule = rule;
        this.data = data;
        this.subject = subject;
    }

    WrittenBook book() {
        return subject.book();
    }

    Optional<WrittenPdf> pdf() {
        return subject.pdf();
    }

    BookFacts facts() {
        return subject.facts();
    }

    List<Unclaimed> unclaimed() {
        return subject.unclaimed();
    }

    Map<String, Change> changes() {
        return subject.changes();
    }

    /** Returns what the rule gives under a key, with names put in. */
    List<String> data(String key) {
        return data.getOrDefault(key, List.of()).stream()
                .map(text -> facts().fill(text.text()))
                .toList();
    }

    /** Returns the sections of the parts that the rule names; of all of them if it names none. */
    List<Section> sections() {
        List<String> parts = data("parts");
        return book().sections().stream()
                .filter(section -> parts.isEmpty() || parts.stream().anyMatch(part -> isPart(section.part(), part)))
                .toList();
    }

    /** Whether a heading is that of a part: 第二部分 for instance. */
    static boolean isPart(String heading, String part) {
        return Glyphs.unspaced(heading).startsWith(part);
    }

    void fail(String section, String problem) {
        results.add(BookResult.failed(rule, section, problem));
    }

    void fail(String section, String figure, String should, String stands, String problem) {
        results.add(BookResult.failed(rule, section, figure, should, stands, problem));
    }

    /** The demand does not apply. */
    void leave() {
        results.add(BookResult.notApplicable(rule, ""));
    }

    /** Returns what was found, which is that all is well if nothing was. */
    List<BookResult> results() {
        return results.isEmpty() ? List.of(BookResult.passed(rule, "")) : results;
    }
}
