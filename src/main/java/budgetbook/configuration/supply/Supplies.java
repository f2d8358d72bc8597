package budgetbook.configuration.supply;

import budgetbook.budget.Label;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * config/book/supplied.yml: what units may supply for the book.
 *
 * @param profile the headings of 部门概况
 * @param assets the items of 国有资产
 * @param changes the items of 情况说明 and 上年预算
 * @param texts the items of 情况说明 that are no amounts, but texts alone
 */
public record Supplies(
        List<SuppliedItem> profile, List<SuppliedItem> assets, List<SuppliedItem> changes, List<SuppliedItem> texts) {
    /** Where the configuration says nothing of a book. */
    public static final Supplies NONE = new Supplies(List.of(), List.of(), List.of(), List.of());

    /** A number before a heading: 一、 or （二） or 3. */
    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*(?:[（(][一二三四五六七八九十\\d]+[)）]|[一二三四五六七八九十\\d]+[、.．])\\s*");

    /** Returns the items of 情况说明, in order. */
    public List<SuppliedItem> explained() {
        return Stream.concat(changes.stream(), texts.stream()).toList();
    }

    /** Returns which of some items a text means. */
    public static Optional<SuppliedItem> meant(String text, List<SuppliedItem> items) {
        String label = Label.of(NUMBERING.matcher(text).replaceFirst(""));
        return items.stream().filter(item -> item.called(label)).findFirst();
    }
}
