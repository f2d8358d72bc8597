package budgetbook.book.prior;

import budgetbook.budget.Department;
import budgetbook.budget.Narrative;
import budgetbook.budget.Unit;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Wording;
import budgetbook.place.SourceCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of last year. Tables come first, this installation's own before others; a figure of 上年预算 stands where the
 * tables say nothing, and goes before them only with a reason.
 *
 * @param figures by the names of the items; one that nobody knows is absent
 * @param tables from which they were taken; empty where there are none
 * @param findings what was supplied and not taken
 */
public record PriorYear(Map<String, PriorFigure> figures, Optional<PriorTables> tables, List<Finding> findings) {
    private static final int DECIMALS = 2;

    /**
     * Puts the sources together.
     *
     * @param tables in their order; the first counts
     * @param supplied the department's rows of text
     * @param sheet where 上年预算 was supplied
     */
    public static PriorYear of(List<PriorTables> tables, List<Narrative> supplied, SourceCell sheet) {
        Map<String, PriorFigure> figures = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        Optional<PriorTables> first = tables.stream().findFirst();
        first.ifPresent(found -> found.amounts()
                .forEach((item, amount) -> figures.put(item, new PriorFigure(item, amount, found.source(), ""))));
        for (Narrative text : supplied) {
            if (text.kind() == Narrative.Kind.PRIOR) {
                supplied(text, figures, findings, sheet);
            }
        }
        return new PriorYear(figures, first, findings);
    }

    private static void supplied(
            Narrative text, Map<String, PriorFigure> figures, List<Finding> findings, SourceCell sheet) {
        String item = text.field("item");
        String reason = text.field("reason");
        BigDecimal amount = new BigDecimal(text.field("amount")).setScale(DECIMALS, RoundingMode.HALF_UP);
        PriorFigure found = figures.get(item);
        if (found == null) {
            figures.put(item, new PriorFigure(item, amount, PriorSource.SHEET, ""));
        } else if (found.amount().compareTo(amount) == 0) {
            return; // the same, said twice
        } else if (reason.isEmpty()) {
            findings.add(new Finding(
                            Wording.PRIOR_WITHOUT_REASON.of(
                                    Argument.of(item),
                                    new Argument.Figure(amount),
                                    Argument.of(found.source().words()),
                                    new Argument.Figure(found.amount())),
                            sheet)
                    .of(text.unit()));
        } else {
            figures.put(item, new PriorFigure(item, amount, PriorSource.SHEET, reason));
        }
    }

    /** Returns last year's amount of an item in 万元, if it is known. */
    public Optional<BigDecimal> amount(String item) {
        return Optional.ofNullable(figures.get(item)).map(PriorFigure::amount);
    }

    /** Returns the units that last year's tables do not name; none where there are no tables to tell by. */
    public List<Unit> newUnits(Department department) {
        return tables.map(found -> department.units().stream()
                        .filter(unit -> !found.names(unit.name()) && !found.names(unit.shortName()))
                        .toList())
                .orElse(List.of());
    }
}
