package budgetbook.classlist;

import budgetbook.budget.Nature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads a sheet that lays department classes beside government classes. */
final class MappingRows {
    private static final Pattern DEPARTMENT = Pattern.compile("3\\d{4}");
    private static final Pattern GOVERNMENT = Pattern.compile("5\\d{4}");
    private static final Pattern ADMINISTRATIVE = Pattern.compile("行政|机关|参公");
    private static final Pattern INSTITUTION = Pattern.compile("事业");

    private final ListSheet sheet;
    private final List<Integer> department;
    private final List<Integer> government;
    private final List<Integer> natures;

    MappingRows(ListSheet sheet) {
        this.sheet = sheet;
        this.department = columns(DEPARTMENT);
        this.government = columns(GOVERNMENT);
        this.natures = sheet.columns().stream()
                .filter(column -> 2
                                * count(row -> nature(row.text(column)).isPresent()
                                        && row.text(column).length() < 8)
                        > count(row -> row.cells().containsKey(column)))
                .toList();
    }

    /** Whether the sheet is a mapping: it has columns of both classes. */
    boolean isMapping() {
        return !department.isEmpty() && !government.isEmpty();
    }

    /** Returns the pairs of the sheet, in its order. */
    List<ListPair> read() {
        List<ListPair> pairs = new ArrayList<>();
        for (ListSheet.Row row : sheet.data()) {
            String from = row.written(department.get(0)).digits();
            for (int column : government) {
                String to = row.written(column).digits();
                if (DEPARTMENT.matcher(from).matches() && GOVERNMENT.matcher(to).matches()) {
                    pairs.add(new ListPair(nature(row, column), from, to, sheet.at(row, column)));
                }
            }
        }
        return pairs;
    }

    private Optional<Nature> nature(ListSheet.Row row, int column) {
        return natures.isEmpty() ? nature(sheet.header(column)) : nature(row.text(natures.get(0)));
    }

    /** The nature of a unit that is meant; empty where the text names none or both. */
    static Optional<Nature> nature(String text) {
        boolean administrative = ADMINISTRATIVE.matcher(text).find();
        boolean institution = INSTITUTION.matcher(text).find();
        return administrative == institution
                ? Optional.empty()
                : Optional.of(administrative ? Nature.ADMINISTRATIVE : Nature.INSTITUTION);
    }

    /** The columns in which most cells are such codes, the fullest first. */
    private List<Integer> columns(Pattern code) {
        TreeMap<Integer, Long> counts = new TreeMap<>();
        for (int column : sheet.columns()) {
            long codes = count(row -> code.matcher(row.written(column).digits()).matches());
            if (2 * codes > count(row -> row.cells().containsKey(column))) {
                counts.put(column, codes);
            }
        }
        Comparator<Integer> fullest = Comparator.comparing(column -> -counts.getOrDefault(column, 0L));
        return counts.keySet().stream().sorted(fullest).toList();
    }

    private long count(Predicate<ListSheet.Row> condition) {
        return sheet.data().stream().filter(condition).count();
    }
}
