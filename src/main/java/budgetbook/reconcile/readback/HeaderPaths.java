package budgetbook.reconcile.readback;

import budgetbook.place.ColumnName;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The header paths of a table tell its columns apart. A column is found by its path, or by as much of its end as only
 * one has. Safe for use by several threads.
 */
public final class HeaderPaths {
    private static final int SHORT = 2;

    private final String table;
    private final List<List<String>> paths;
    /** The columns that were found already, by what was looked for. */
    private final Map<String, List<Integer>> known = new ConcurrentHashMap<>();

    /**
     * Takes the paths of a table's columns.
     *
     * @param table for messages, e.g. 预算03表
     * @param paths by column, from the outermost group to the leaf; empty in a form, where columns go by their letter
     */
    public HeaderPaths(String table, List<List<String>> paths) {
        this.table = table;
        this.paths = paths;
    }

    /** Returns the paths by column; see the constructor. */
    public List<List<String>> paths() {
        return paths;
    }

    /**
     * The column with this path, outer/inner, or with the only path that ends so.
     *
     * @param unknown receives why there is none
     * @return one position, or none
     */
    public List<Integer> find(String path, List<String> unknown) {
        List<Integer> column = known.get(path);
        return column == null ? search(path, unknown) : column;
    }

    private List<Integer> search(String path, List<String> unknown) {
        List<String> wanted = List.of(path.split("/"));
        List<Integer> whole = where(actual -> actual.equals(wanted));
        List<Integer> found = whole.isEmpty() ? where(actual -> endsWith(actual, wanted)) : whole;
        if (found.size() == 1) {
            known.put(path, found);
            return found;
        }
        unknown.add(table + (found.isEmpty() ? "没有列“" : "有不止一列“") + path + "”");
        return List.of();
    }

    /** The columns of a group, given by its whole path; {@code unknown} receives why there are none. */
    public List<Integer> below(String group, List<String> unknown) {
        List<String> wanted = List.of(group.split("/"));
        List<Integer> found = where(actual -> actual.size() > wanted.size()
                && actual.subList(0, wanted.size()).equals(wanted));
        if (found.isEmpty()) {
            unknown.add(table + "没有列组“" + group + "”");
        }
        return found;
    }

    /** The first column with this whole path, or −1. */
    public int position(String path) {
        return where(actual -> String.join("/", actual).equals(path)).stream()
                .findFirst()
                .orElse(-1);
    }

    /**
     * A column's name as a sentence says it, e.g. 基本支出小计, 基本支出·公用经费·资本性支出, or C列 where columns go by their
     * letter.
     */
    public String name(int column) {
        return paths.get(column).isEmpty() ? ColumnName.of(column) + "列" : name(paths.get(column));
    }

    /** A path in words: a short last step runs on, as in 收入金额. */
    public static String name(List<String> path) {
        StringBuilder name = new StringBuilder(path.get(0));
        for (String step : path.subList(1, path.size())) {
            name.append(step.length() <= SHORT ? "" : "·").append(step);
        }
        return name.toString();
    }

    /** A column's path, e.g. 基本支出/小计. */
    public String text(int column) {
        return String.join("/", path(column));
    }

    /** All columns' paths, left to right. */
    public List<String> texts() {
        return IntStream.range(0, paths.size()).mapToObj(this::text).toList();
    }

    private List<Integer> where(java.util.function.Predicate<List<String>> test) {
        return IntStream.range(0, paths.size())
                .filter(column -> test.test(path(column)))
                .boxed()
                .toList();
    }

    private List<String> path(int column) {
        List<String> path = paths.get(column);
        return path.isEmpty() ? List.of(ColumnName.of(column)) : path;
    }

    private static boolean endsWith(List<String> path, List<String> tail) {
        return path.size() >= tail.size()
                && path.subList(path.size() - tail.size(), path.size()).equals(tail);
    }
}
