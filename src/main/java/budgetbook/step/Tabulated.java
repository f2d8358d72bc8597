package budgetbook.step;

import budgetbook.configuration.Configuration;
import budgetbook.configuration.Rounding;
import budgetbook.ledger.Ledger;
import budgetbook.rounding.Adjustments;
import budgetbook.rounding.Footed;
import budgetbook.rounding.Footing;
import budgetbook.table.Table;
import budgetbook.table.Tabulator;
import java.util.List;

/**
 * 制表: the ledger drawn as the fifteen tables.
 *
 * @param tables in the order of the standard
 * @param adjustments what is printed off its true rounding so that the tables foot; none unless that is asked for
 */
public record Tabulated(List<Table> tables, Adjustments adjustments) {

    /** Draws the tables over the facts; with {@code rounding: footed} so that they foot in print. */
    public static Tabulated of(DepartmentWork work, Examined examined, Ledger ledger) {
        Configuration configuration = work.configuration();
        Tabulator tabulator = new Tabulator(
                work.department(),
                work.year(),
                configuration.classification(),
                examined.facts(),
                ledger.narratives(examined.submissions().values()));
        List<Table> drawn = configuration.tables(work.department()).stream()
                .map(tabulator::draw)
                .toList();
        if (configuration.settings().rounding() != Rounding.FOOTED) {
            return new Tabulated(drawn, Adjustments.NONE);
        }
        Footed footed = Footing.foot(
                drawn,
                examined.facts(),
                LedgerOfDepartment.of(work, examined, ledger),
                work.rules().rules(),
                work.rules().layouts());
        return new Tabulated(footed.tables(), footed.adjustments());
    }
}
