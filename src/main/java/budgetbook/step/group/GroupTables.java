package budgetbook.step.group;

import budgetbook.budget.Dimension;
import budgetbook.configuration.table.TableDefinition;
import budgetbook.configuration.table.TableDimensions;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.SummedLines;
import budgetbook.run.GroupOutcome.Missing;
import budgetbook.table.Table;
import budgetbook.table.Tabulator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 制表: the tables of a group, drawn of what the database sums. */
public final class GroupTables {
    /** So many departments are named in one line below a table. */
    private static final int NAMED_IN_A_LINE = 40;

    private GroupTables() {}

    /** Draws one table. */
    public static Table of(GroupWork work, TableDefinition definition, Ledger ledger) {
        return draw(work, definition, lines(work, ledger));
    }

    private static SummedLines lines(GroupWork work, Ledger ledger) {
        return ledger.summed(work.submissions(), work.configuration().sources());
    }

    /** Draws the tables, in their order; below each stands who is not counted. */
    public static List<Table> of(GroupWork work, Ledger ledger) {
        SummedLines lines = lines(work, ledger);
        List<String> missing = missing(work.missing());
        List<Table> tables = new ArrayList<>();
        for (TableDefinition definition : work.configuration().groups().tables()) {
            Table drawn = draw(work, definition, lines);
            tables.add(drawn.said(
                    drawn.title(),
                    Stream.concat(drawn.notes().stream(), missing.stream()).toList()));
        }
        return tables;
    }

    private static Table draw(GroupWork work, TableDefinition definition, SummedLines lines) {
        Set<Dimension> dimensions = TableDimensions.of(definition);
        return Tabulator.ofGroup(
                        work.group(),
                        work.configuration().year(),
                        work.configuration().classification(),
                        work.counted(),
                        where -> lines.over(dimensions, where))
                .draw(definition);
    }

    private static List<String> missing(List<Missing> missing) {
        List<String> notes = new ArrayList<>();
        for (int first = 0; first < missing.size(); first += NAMED_IN_A_LINE) {
            String named = missing.subList(first, Math.min(first + NAMED_IN_A_LINE, missing.size())).stream()
                    .map(Missing::named)
                    .collect(Collectors.joining("、"));
            notes.add((first == 0 ? "注：未汇总 " + missing.size() + " 个部门：" : "续：")
                    + named
                    + (first + NAMED_IN_A_LINE < missing.size() ? "；" : "。"));
        }
        return notes;
    }
}
