package budgetbook.book.figure;

import budgetbook.book.figure.SuppliedTexts.Asset;
import budgetbook.budget.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 国有资产 of a department: what its units supply, summed by item or by measure. */
final class Assets {
    private final BookData data;

    Assets(BookData data) {
        this.data = data;
    }

    /** Returns the units that have supplied nothing. */
    List<String> unitsWithout() {
        List<String> without = new ArrayList<>(
                data.department().units().stream().map(Unit::code).toList());
        data.supplied().assets().forEach(asset -> without.remove(asset.unit()));
        return without;
    }

    /** Returns the sum of an item, or of all items of a measure; empty if no unit has one, or a unit has supplied nothing. */
    Optional<BigDecimal> sum(String itemOrMeasure) {
        List<BigDecimal> values = data.supplied().assets().stream()
                .filter(asset ->
                        asset.item().equals(itemOrMeasure) || asset.measure().equals(itemOrMeasure))
                .map(Asset::value)
                .toList();
        return values.isEmpty() || !unitsWithout().isEmpty()
                ? Optional.empty()
                : values.stream().reduce(BigDecimal::add);
    }

    /** Returns the items of a measure with their sums, in the order in which they are first supplied. */
    Map<String, BigDecimal> items(String measure) {
        Map<String, BigDecimal> items = new LinkedHashMap<>();
        data.supplied().assets().stream()
                .filter(asset -> asset.measure().equals(measure))
                .forEach(asset -> items.merge(asset.item(), asset.value(), BigDecimal::add));
        return items;
    }
}
