package budgetbook.book.check.sentence;

import budgetbook.book.check.readback.Glyphs;
import budgetbook.book.check.readback.WrittenBook;
import budgetbook.book.check.readback.WrittenBook.Section;
import budgetbook.book.check.rule.BookFacts;
import budgetbook.book.check.rule.BookResult;
import budgetbook.book.check.rule.Headings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All sentences that rules demand, held against a book.
 *
 * @param results in the order of the rules' sections
 * @param unclaimed the text that no rule has claimed
 */
public record Sentences(List<BookResult> results, List<Unclaimed> unclaimed) {
    /**
     * Text that no rule has claimed.
     *
     * @param part the heading of level 1 above it
     */
    public record Unclaimed(String part, String section, String text) {}

    /** The sentences that are due in a department's book. */
    public static final class Due {
        private final Map<String, List<DueSentence>> bySection = new LinkedHashMap<>();
        private final Map<String, Change> changes = new LinkedHashMap<>();

        /** Works out what the sentences should say. */
        public Due(List<Sentence> sentences, BookFacts facts) {
            for (Sentence sentence : sentences) {
                DueSentence due = DueSentence.of(sentence, facts);
                bySection
                        .computeIfAbsent(Glyphs.unspaced(due.section()), section -> new ArrayList<>())
                        .add(due);
                for (Slots.Changed changed : sentence.sentence().changes()) {
                    changed.known(facts).ifPresent(change -> changes.put(changed.item(), change));
                }
            }
        }

        /** Returns the changes of which they speak, by the item of last year's figures. */
        public Map<String, Change> changes() {
            return changes;
        }
    }

    /** Checks a book. */
    public static Sentences check(Due sentences, WrittenBook book) {
        List<BookResult> results = new ArrayList<>();
        List<Unclaimed> unclaimed = new ArrayList<>();
        List<Section> sections = book.sections();
        sentences.bySection.forEach((name, due) -> {
            long found =
                    sections.stream().filter(section -> isCalled(section, name)).count();
            if (found != 1) {
                String problem = found == 0 ? "没有“" + name + "”这一节" : "“" + name + "”这一节出现 " + found + " 次，应只有一次";
                due.forEach(sentence -> results.add(BookResult.failed(sentence.rule(), name, problem)));
            }
        });
        for (Section section : sections) {
            List<DueSentence> due = sentences.bySection.getOrDefault(Headings.bare(section.heading()), List.of());
            SectionText text = new SectionText(section.heading(), section.lines());
            text.check(due);
            results.addAll(text.results());
            text.unclaimed().forEach(rest -> unclaimed.add(new Unclaimed(section.part(), section.heading(), rest)));
        }
        return new Sentences(results, unclaimed);
    }

    private static boolean isCalled(Section section, String name) {
        return Headings.bare(section.heading()).equals(name);
    }
}
