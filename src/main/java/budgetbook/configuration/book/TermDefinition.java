package budgetbook.configuration.book;

import java.util.List;

/**
 * A term that the book explains where its text uses it.
 *
 * @param usedAs the words by which a text uses it
 * @param says what it means, without a full stop
 */
public record TermDefinition(String term, List<String> usedAs, String says) {}
