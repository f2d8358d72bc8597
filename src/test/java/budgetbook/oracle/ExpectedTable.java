package budgetbook.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it must be printed.
 *
 * @param number 1 to 15
 * @param columns the header path of each leaf column; a form has one empty text per column
 * @param rows cells as printed, null where empty
 */
public record ExpectedTable(int number, String title, List<List<String>> columns, List<List<@Nullable String>> rows) {
    public String name() {
        return String.format("预算%02d表", number);
    }

    /** Whether it is a form without headings, which names its year in the third row. */
    public boolean isForm() {
        return headerRows() == 0;
    }

    /** The number of rows of headings; none for a form. */
    public int headerRows() {
        return columns.stream().allMatch(path -> path.equals(List.of("")))
                ? 0
                : columns.stream().mapToInt(List::size).max().orElse(0);
    }
}
