package budgetbook.book.check.sentence;

import budgetbook.book.check.rule.BookFacts;
import budgetbook.configuration.BookRuleDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as it should stand in a department's book.
 *
 * @param section the heading under which it stands, without its number
 * @param applies whether it should stand at all
 * @param missing what is not there to say so, in Chinese; if there is anything, the rest means nothing
 */
record DueSentence(BookRuleDefinition rule, String section, boolean applies, Filled filled, List<String> missing) {
    static DueSentence of(Sentence sentence, BookFacts facts) {
        List<String> missing = new ArrayList<>();
        boolean applies = sentence.applies(facts, missing);
        Filled filled = applies ? sentence.fill(facts) : Filled.NOTHING;
        missing.addAll(filled.missing());
        return new DueSentence(sentence.rule(), facts.fill(sentence.section()), applies, filled, missing);
    }
}
