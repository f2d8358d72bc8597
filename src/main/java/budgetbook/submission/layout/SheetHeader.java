package budgetbook.submission.layout;

import budgetbook.budget.MoneyUnit;
import budgetbook.configuration.header.SubmissionColumn;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The header of a sheet of rows, as far as it could be found.
 *
 * @param firstRow from 1
 * @param lastRow the last row of the header; the data begin below
 * @param columns by key, the columns that hold it: one, or one for each part of a split code
 * @param missing the keys of required columns that are not there
 * @param doubled columns that hold what another one holds already
 * @param texts what stands in the header and in which column, for messages
 * @param caption the money unit stated above the header for the whole sheet, and what else is said there of units
 */
public record SheetHeader(
        int firstRow,
        int lastRow,
        Map<SubmissionColumn, List<BoundColumn>> columns,
        List<SubmissionColumn> missing,
        List<BoundColumn> doubled,
        Map<String, Integer> texts,
        UnitCaption caption) {

    /** What stands in the columns that were not recognised. */
    Set<String> strays() {
        Set<String> strays = new LinkedHashSet<>();
        texts.forEach((text, column) -> {
            boolean bound = Stream.concat(columns.values().stream().flatMap(List::stream), doubled.stream())
                    .anyMatch(known -> known.first() <= column && column <= known.last());
            if (!bound) {
                strays.add(text);
            }
        });
        return strays;
    }

    boolean complete() {
        return missing.isEmpty();
    }

    /** How many columns were recognised. */
    int recognised() {
        return columns.size();
    }

    /**
     * The unit of a column of money, if header or caption state one. Where one is stated that no budget may use, and is
     * reported, the unit that judges decimals most mildly.
     */
    @Nullable
    public MoneyUnit unit(BoundColumn column) {
        if (column.unit() != null) {
            return column.unit();
        }
        return column.strange() != null || !caption.strange().isEmpty() ? MoneyUnit.WAN : caption.unit();
    }

    /**
     * The words for units that can't be used, each once.
     *
     * @param money the keys of the columns of money
     */
    Collection<StatedUnit> strangeUnits(Collection<SubmissionColumn> money) {
        List<BoundColumn> bound = columns.entrySet().stream()
                .filter(entry -> money.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        Set<StatedUnit> strange = new LinkedHashSet<>();
        if (!bound.isEmpty()) {
            strange.addAll(caption.strange());
        }
        if (bound.stream().anyMatch(column -> column.unit() == null)) {
            caption.contradicted().ifPresent(strange::add);
        }
        bound.stream().flatMap(column -> Stream.ofNullable(column.strange())).forEach(strange::add);
        return strange;
    }
}
