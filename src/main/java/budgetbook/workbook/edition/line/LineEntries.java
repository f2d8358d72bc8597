package budgetbook.workbook.edition.line;

import budgetbook.budget.Dimension;
import budgetbook.budget.Unit;
import budgetbook.configuration.classification.CodeList;
import budgetbook.ledger.Fact;
import budgetbook.ledger.LedgerLine;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.list.Entry;

/** What the columns of 明细 say of the lines of a ledger. */
public final class LineEntries {
    private final WorkingEdition edition;
    private final LineKeys keys;

    public LineEntries(WorkingEdition edition) {
        this.edition = edition;
        this.keys = new LineKeys(edition.lines());
    }

    /** A line's cell in a column; the line counts from 0. */
    public Entry of(int line, LineColumn column) {
        LedgerLine found = edition.lines().get(line);
        Fact fact = found.fact();
        return switch (column) {
            case NUMBER -> Entry.number(line + 1L);
            case UNIT_NAME -> Entry.text(unitName(fact.value(Dimension.UNIT)));
            case FUNCTION_NAME -> Entry.text(functionName(fact.value(Dimension.FUNCTION)));
            case ECONOMIC_NAME ->
                Entry.text(name(edition.classification().departmentEconomic(), fact.value(Dimension.ECONOMIC)));
            case GOVERNMENT_NAME ->
                Entry.text(name(edition.classification().governmentEconomic(), fact.value(Dimension.GOVERNMENT)));
            case AMOUNT -> Entry.number(fact.amount().yuan());
            case FILE -> Entry.text(found.place().file());
            case SHEET -> Entry.text(found.place().sheet());
            case ITEM_KEY ->
                keys.ofItem(fact.value(Dimension.ITEM)).map(Entry::number).orElse(Entry.BLANK);
            case CELL -> Entry.text(found.place().cell());
            default -> Entry.text(column.dimension().map(fact::value).orElse(""));
        };
    }

    public String unitName(String code) {
        return edition.department().unit(code).map(Unit::name).orElse("");
    }

    public String functionName(String code) {
        return name(edition.classification().functions(), code);
    }

    private static String name(CodeList codes, String code) {
        return codes.name(code).orElse("");
    }
}
