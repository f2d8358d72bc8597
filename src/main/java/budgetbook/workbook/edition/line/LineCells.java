package budgetbook.workbook.edition.line;

import budgetbook.budget.Dimension;
import budgetbook.budget.Unit;
import budgetbook.configuration.classification.CodeList;
import budgetbook.ledger.Fact;
import budgetbook.ledger.LedgerLine;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.list.CellContent;

/** What the columns of 明细 say of the lines of a ledger. */
public final class LineCells {
    private final WorkingEdition edition;
    private final ItemNumbers items;

    /** Reads the lines of an edition and the names of their codes. */
    public LineCells(WorkingEdition edition) {
        this.edition = edition;
        this.items = new ItemNumbers(edition.lines());
    }

    /** Returns what a line says in a column; lines count from 0. */
    public CellContent of(int line, LineColumn column) {
        LedgerLine found = edition.lines().get(line);
        Fact fact = found.fact();
        return switch (column) {
            case NUMBER -> CellContent.number(line + 1L);
            case UNIT_NAME -> CellContent.text(unitName(fact.value(Dimension.UNIT)));
            case FUNCTION_NAME -> CellContent.text(functionName(fact.value(Dimension.FUNCTION)));
            case ECONOMIC_NAME ->
                CellContent.text(name(edition.classification().departmentEconomic(), fact.value(Dimension.ECONOMIC)));
            case GOVERNMENT_NAME ->
                CellContent.text(name(edition.classification().governmentEconomic(), fact.value(Dimension.GOVERNMENT)));
            case AMOUNT -> CellContent.number(fact.amount().yuan());
            case FILE -> CellContent.text(found.place().file());
            case SHEET -> CellContent.text(found.place().sheet());
            case ITEM_KEY ->
                items.ofItem(fact.value(Dimension.ITEM))
                        .map(CellContent::number)
                        .orElse(CellContent.BLANK);
            case CELL -> CellContent.text(found.place().cell());
            default -> CellContent.text(column.dimension().map(fact::value).orElse(""));
        };
    }

    /** Returns the name of a unit; empty if the department has none with the code. */
    public String unitName(String code) {
        return edition.department().unit(code).map(Unit::name).orElse("");
    }

    /** Returns the name of a function class; empty if the classification has none with the code. */
    public String functionName(String code) {
        return name(edition.classification().functions(), code);
    }

    private static String name(CodeList codes, String code) {
        return codes.name(code).orElse("");
    }
}
