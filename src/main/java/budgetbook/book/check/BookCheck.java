package budgetbook.book.check;

import budgetbook.book.check.form.Forms;
import budgetbook.book.check.readback.WrittenBook;
import budgetbook.book.check.readback.WrittenPdf;
import budgetbook.book.check.rule.BookFacts;
import budgetbook.book.check.rule.BookResult;
import budgetbook.book.check.sentence.Sentence;
import budgetbook.book.check.sentence.SentenceCompiler;
import budgetbook.book.check.sentence.Sentences;
import budgetbook.book.check.sentence.Sentences.Due;
import budgetbook.configuration.BookRuleDefinition;
import budgetbook.configuration.BookRuleDefinition.Form;
import budgetbook.configuration.BookRuleDefinition.Says;
import budgetbook.configuration.BookRules;
import budgetbook.configuration.classification.LedgerValues;
import budgetbook.reconcile.readback.TableLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules on the book, ready to be checked. */
public final class BookCheck {
    private final List<Sentence> sentences;
    private final List<Forms> forms;

    private BookCheck(List<Sentence> sentences, List<Forms> forms) {
        this.sentences = sentences;
        this.forms = forms;
    }

    /**
     * Returns the rules; {@link budgetbook.configuration.file.ConfigurationException} with file and line if one names
     * what cannot be there.
     *
     * @param layouts what the standard says of each table, by sheet name
     * @param values what values the dimensions of the ledger can have
     */
    public static BookCheck compile(BookRules rules, Map<String, TableLayout> layouts, LedgerValues values) {
        SentenceCompiler compiler = new SentenceCompiler(layouts, values, rules.words());
        List<Sentence> sentences = new ArrayList<>();
        List<Forms> forms = new ArrayList<>();
        for (BookRuleDefinition rule : rules.rules()) {
            if (rule.content() instanceof Says says) {
                sentences.add(compiler.compile(rule, says));
            } else if (rule.content() instanceof Form form) {
                forms.add(Forms.compile(rule, form));
            }
        }
        return new BookCheck(sentences, forms);
    }

    /** Returns the rules with what they demand of one department's book. */
    public OfDepartment of(BookFacts facts) {
        return new OfDepartment(new Due(sentences, facts), forms, facts);
    }

    /** What the rules demand of one department's book. */
    public static final class OfDepartment {
        private final Due due;
        private final List<Forms> forms;
        private final BookFacts facts;

        private OfDepartment(Due due, List<Forms> forms, BookFacts facts) {
            this.due = due;
            this.forms = forms;
            this.facts = facts;
        }

        /**
         * Returns what came of all rules; every rule has one result at least.
         *
         * @param docx the document, read again
         * @param pdf the printed file, read again; empty if none is made
         */
        public List<BookResult> check(WrittenBook docx, Optional<WrittenPdf> pdf) {
            Sentences said = Sentences.check(due, docx);
            List<BookResult> results = new ArrayList<>(said.results());
            forms.forEach(form -> results.addAll(form.check(docx, pdf, facts, said.unclaimed(), due.changes())));
            return results;
        }
    }
}
