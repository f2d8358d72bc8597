package budgetbook.configuration.classification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One classification: codes with their names, in code order; holds the upper levels too.
 *
 * @param title for messages, e.g. 功能科目
 * @param leafLength the number of digits of a code that a budget line may carry: 7 for functions, 5 for economic classes
 * @param names by code
 * @param former the codes of last year's list that this year's no longer has, by code; empty if there is no such list
 */
public record CodeList(String title, int leafLength, Map<String, String> names, Map<String, String> former) {

    /** The name of a code, on any level. */
    public Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    /** The name that a code had last year, if it is no longer in the list. */
    public Optional<String> formerName(String code) {
        return Optional.ofNullable(former.get(code));
    }

    /** Whether a line may carry this code: it is in the list and on the last level. */
    public boolean isLeaf(String code) {
        return code.length() == leafLength && names.containsKey(code);
    }

    /** Returns the codes that a line may carry, in code order. */
    public List<String> leaves() {
        return names.keySet().stream().filter(this::isLeaf).toList();
    }

    /** Returns the names of the levels above a code, from the top down. */
    public List<String> upperNames(String code) {
        return IntStream.range(1, code.length())
                .mapToObj(digits -> name(code.substring(0, digits)))
                .flatMap(Optional::stream)
                .toList();
    }
}
