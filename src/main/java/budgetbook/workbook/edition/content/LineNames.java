package budgetbook.workbook.edition.content;

import budgetbook.budget.Dimension;
import budgetbook.budget.Unit;
import budgetbook.configuration.classification.CodeList;
import budgetbook.ledger.Fact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people call the lines of an edition's ledger, and the values of their dimensions. */
public final class LineNames {
    private static final List<Dimension> CODES =
            List.of(Dimension.TYPE, Dimension.PROJECT, Dimension.ITEM, Dimension.FUNCTION, Dimension.ECONOMIC);

    private final WorkingEdition edition;

    /** Names the lines of an edition. */
    public LineNames(WorkingEdition edition) {
        this.edition = edition;
    }

    /** Returns the short name of a line's unit. */
    public String unit(Fact fact) {
        String code = fact.value(Dimension.UNIT);
        return edition.department().unit(code).map(Unit::shortName).orElse(code);
    }

    /** Returns type, project and item of a line of expenditure, its function and its economic class; of income, that it is. */
    public String what(Fact fact) {
        return fact.value(Dimension.SIDE).equals(Fact.INCOME) ? Fact.INCOME : named(fact, CODES);
    }

    /** Returns the source of a line's money, and whether it was carried over. */
    public String money(Fact fact) {
        return named(fact, List.of(Dimension.SOURCE, Dimension.YEAR));
    }

    /** Returns what a line says in some dimensions. */
    public String named(Fact fact, List<Dimension> dimensions) {
        return dimensions.stream()
                .map(dimension -> named(dimension, fact.value(dimension)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String named(Dimension dimension, String value) {
        String name = list(dimension).flatMap(codes -> codes.name(value)).orElse("");
        return Stream.of(value, name).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private Optional<CodeList> list(Dimension dimension) {
        return switch (dimension) {
            case FUNCTION -> Optional.of(edition.classification().functions());
            case ECONOMIC -> Optional.of(edition.classification().departmentEconomic());
            case GOVERNMENT -> Optional.of(edition.classification().governmentEconomic());
            default -> Optional.empty();
        };
    }
}
