package budgetbook.answer;

import budgetbook.budget.Sha256;
import budgetbook.finding.Answer;
import budgetbook.finding.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What has been said in a department and year to what can be answered. What nobody asks any more is kept: the fact may come
 * back.
 *
 * @param said by number, then by author: the code of a unit, or {@link #COLLATOR}
 */
public record Answers(Map<String, Map<String, String>> said) {
    /** Nothing has been said. */
    public static final Answers NONE = new Answers(Map.of());

    /** The author of what is said for the whole department. */
    static final String COLLATOR = "";

    /** A copy is kept. */
    public Answers {
        Map<String, Map<String, String>> copy = new TreeMap<>();
        said.forEach((number, byAuthor) -> copy.put(number, Collections.unmodifiableMap(new TreeMap<>(byAuthor))));
        said = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns these and what lists add to them. What a list repeats counts where nothing else is known, as after a loss of what
     * was kept; what it says anew replaces what was said, and what it has been emptied of is taken back.
     */
    public Answers with(List<AnswerList> lists) {
        Map<String, Map<String, String>> all = new TreeMap<>();
        said.forEach((number, byAuthor) -> all.put(number, new TreeMap<>(byAuthor)));
        List<AnswerList> inOrder =
                lists.stream().sorted(Comparator.comparing(AnswerList::saved)).toList();
        for (AnswerList list : inOrder) {
            list.rows().stream()
                    .filter(row -> !row.isNew() && !row.text().isEmpty())
                    .forEach(row -> all.computeIfAbsent(row.number(), number -> new TreeMap<>())
                            .putIfAbsent(list.author(), row.text()));
        }
        for (AnswerList list : inOrder) {
            list.rows().stream().filter(AnswerRow::isNew).forEach(row -> {
                Map<String, String> byAuthor = all.computeIfAbsent(row.number(), number -> new TreeMap<>());
                if (row.text().isEmpty()) {
                    byAuthor.remove(list.author());
                } else {
                    byAuthor.put(list.author(), row.text());
                }
            });
        }
        all.values().removeIf(Map::isEmpty);
        return new Answers(all);
    }

    /** Returns a finding with what has been said to it: a unit speaks of its own findings only. */
    public Finding on(Finding finding) {
        return finding.isError() || said.isEmpty() ? finding : finding.answered(of(finding.number(), finding.unit()));
    }

    /** Returns findings with what has been said to them. */
    public List<Finding> on(List<Finding> findings) {
        return findings.stream().map(this::on).toList();
    }

    /** Returns what has been said to a number that is a unit's matter; {@code unit} is empty for what is the department's. */
    public Answer of(String number, String unit) {
        Map<String, String> byAuthor = said.getOrDefault(number, Map.of());
        return new Answer(unit.isEmpty() ? "" : byAuthor.getOrDefault(unit, ""), byAuthor.getOrDefault(COLLATOR, ""));
    }

    /** Returns the digest of all that has been said; empty if nothing has. */
    public String digest() {
        List<String> texts = new ArrayList<>();
        said.forEach(
                (number, byAuthor) -> byAuthor.forEach((author, text) -> texts.addAll(List.of(number, author, text))));
        return texts.isEmpty() ? "" : Sha256.of(texts);
    }
}
