package budgetbook.reconcile.rule;

import budgetbook.reconcile.readback.HeaderPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which columns of a table are meant, left to right.
 *
 * @param parts each a header path, a group of columns (合计/*), a range (合计..其他收入) or 此列
 */
public record ColumnSelector(List<String> parts) {
    static final String THIS = "此列";

    /**
     * The positions of the columns.
     *
     * @param thisColumn the header path of 此列; empty if there is none
     * @param unknown receives, in Chinese, what is not there or is ambiguous
     */
    public List<Integer> resolve(HeaderPaths headers, String thisColumn, List<String> unknown) {
        List<Integer> columns = new ArrayList<>();
        for (String part : parts) {
            int range = part.indexOf("..");
            if (part.equals(THIS)) {
                columns.addAll(headers.find(thisColumn, unknown));
            } else if (range > 0) {
                List<Integer> first = headers.find(part.substring(0, range).strip(), unknown);
                List<Integer> last = headers.find(part.substring(range + 2).strip(), unknown);
                if (!first.isEmpty() && !last.isEmpty()) {
                    IntStream.rangeClosed(first.get(0), last.get(0)).forEach(columns::add);
                }
            } else if (part.endsWith("/*")) {
                columns.addAll(headers.below(part.substring(0, part.length() - 2), unknown));
            } else {
                columns.addAll(headers.find(part, unknown));
            }
        }
        return columns;
    }
}
