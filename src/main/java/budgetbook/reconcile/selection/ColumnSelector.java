package budgetbook.reconcile.selection;

import budgetbook.reconcile.readback.HeaderPaths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which columns of a table are meant, left to right.
 *
 * @param parts each a header path, a group of columns (合计/*), a range (合计..其他收入) or 此列
 */
record ColumnSelector(List<String> parts) {
    private static final String THIS = "此列";
    private static final Pattern LETTER = Pattern.compile("[A-Z]{1,2}");

    /** Refuses what the table has not. */
    void check(HeaderPaths headers, RuleVocabulary vocabulary) {
        List<String> thisColumns = parts.contains(THIS) ? vocabulary.thisColumns() : List.of("");
        for (String thisColumn : thisColumns) {
            List<String> unknown = new ArrayList<>();
            resolve(headers, thisColumn, unknown);
            RuleVocabulary.refuse(unknown);
        }
    }

    /**
     * The positions of the columns.
     *
     * @param thisColumn the header path of 此列; empty if there is none
     * @param unknown receives, in Chinese, what is not there or is ambiguous
     */
    List<Integer> resolve(HeaderPaths headers, String thisColumn, List<String> unknown) {
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

    /** The columns as the rule names them. */
    String wording() {
        return parts.stream().map(ColumnSelector::wording).collect(Collectors.joining("、"));
    }

    /** A column as a rule names it, e.g. 绩效目标各列 for 绩效目标/*. */
    static String wording(String path) {
        return Arrays.stream(path.split("\\.\\.", -1))
                .map(end -> LETTER.matcher(end).matches() ? end + "列" : HeaderPaths.name(List.of(end.split("/"))))
                .map(name -> name.replace("·*", "各列").replace("*", "各列"))
                .collect(Collectors.joining("至"));
    }
}
