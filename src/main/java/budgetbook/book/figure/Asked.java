package budgetbook.book.figure;

import budgetbook.book.Missing;
import budgetbook.book.Source;
import budgetbook.reconcile.value.GivenFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers an expression that asks for given figures, and remembers what was asked. */
final class Asked implements GivenFigures {
    private final BookData data;
    private final String section;
    private final Set<String> sources = new LinkedHashSet<>();
    private final List<Missing> missing = new ArrayList<>();
    private Source.Kind kind = Source.Kind.LEDGER;

    Asked(BookData data, String section) {
        this.data = data;
        this.section = section;
    }

    @Override
    public Optional<BigDecimal> prior(String item) {
        kind = Source.Kind.PRIOR;
        Optional<PriorFigures.PriorFigure> figure = data.prior().amount(item);
        figure.ifPresentOrElse(
                found -> sources.add(found.says()),
                () -> missing.add(new Missing(
                        section, Missing.Kind.PRIOR, item, List.of(data.lead()), "没有“" + item + "”的上年预算数，不能与上年比较")));
        return figure.map(PriorFigures.PriorFigure::wan);
    }

    @Override
    public Optional<BigDecimal> supplied(String item) {
        kind = Source.Kind.SUPPLIED;
        Assets assets = new Assets(data);
        Optional<BigDecimal> sum = assets.sum(item);
        if (sum.isPresent()) {
            sources.add("各单位报送的国有资产：" + item);
        } else {
            List<String> without = assets.unitsWithout();
            missing.add(new Missing(
                    section,
                    Missing.Kind.ASSET,
                    item,
                    without.isEmpty() ? List.of(data.lead()) : without,
                    without.isEmpty() ? "没有单位报送“" + item + "”" : "有单位没有报送国有资产，不能合计“" + item + "”"));
        }
        return sum;
    }

    /** Returns what the figure rests on. */
    Source.Kind kind() {
        return kind;
    }

    /** Returns where the given figures come from. */
    String says() {
        return String.join("；", sources);
    }

    /** Returns what was asked for in vain. */
    List<Missing> missing() {
        return missing;
    }
}
