package budgetbook.explain;

import budgetbook.budget.Condition;
import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.budget.Group;
import budgetbook.budget.Money;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.table.TableDefinition;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.LedgerLine;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.Manifest;
import budgetbook.step.group.GroupTables;
import budgetbook.step.group.GroupWork;
import budgetbook.step.group.Member;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is behind a figure of a group: the lines of its departments. They are read department by department, for together they
 * may be more than the memory holds.
 */
public final class GroupExplanation {
    private final ExplainedCell cell;
    private final Configuration configuration;
    private final List<Member> members;
    private final Ledger ledger;

    private GroupExplanation(ExplainedCell cell, Configuration configuration, List<Member> members, Ledger ledger) {
        this.cell = cell;
        this.configuration = configuration;
        this.members = members;
        this.ledger = ledger;
    }

    /**
     * What a department adds to the figure.
     *
     * @param number of its publication
     * @param lines in the order of the ledger, at least one
     */
    public record Part(Department department, int number, List<LedgerLine> lines) {
        /** Returns their sum. */
        public Money sum() {
            return lines.stream().map(line -> line.fact().amount()).reduce(Money.ZERO, Money::plus);
        }
    }

    /** Takes what a department adds to the figure. */
    @FunctionalInterface
    public interface Parts {
        void take(Part part);
    }

    /**
     * Explains a cell of a group's current publication.
     *
     * @param only the codes of the departments that are asked for; all if there are none
     * @param ledger that of the state folder from which it was published
     */
    public static GroupExplanation of(
            CellAddress address,
            Configuration configuration,
            Group group,
            DepartmentFolder folder,
            Manifest manifest,
            Collection<String> only,
            Ledger ledger)
            throws NoExplanationException {
        address.inGroup();
        TableDefinition definition = configuration.groups().tables().stream()
                .filter(table -> table.number() == address.table())
                .findFirst()
                .orElseThrow(() -> new NoExplanationException("没有汇总" + String.format("%02d", address.table()) + "表"));
        GroupWork work = GroupWork.of(configuration, group, folder, ledger);
        requireSame(work, manifest);
        ExplainedCell cell = ExplainedCell.of(GroupTables.of(work, definition, ledger), address);
        List<Member> members = work.members().stream()
                .filter(Member::isCounted)
                .filter(member ->
                        only.isEmpty() || only.contains(member.department().code()))
                .toList();
        return new GroupExplanation(cell, configuration, members, ledger);
    }

    /** The lines of a publication that was replaced since are no longer in the ledger. */
    private static void requireSame(GroupWork work, Manifest manifest) throws NoExplanationException {
        Map<String, Integer> summed = new TreeMap<>();
        manifest.inputs().forEach(input -> summed.put(input.unit(), input.number()));
        Map<String, Integer> standing = new TreeMap<>();
        for (Member member : work.members()) {
            Member.Publication publication = member.publication();
            if (publication != null && member.isCounted()) {
                standing.put(member.department().code(), publication.number());
            }
        }
        if (!summed.equals(standing)) {
            throw new NoExplanationException("第 " + manifest.number() + " 号汇总之后，部门又有新的发布或增减，请先运行 run");
        }
    }

    /** Returns the cell's name, e.g. 汇总03表!C7. */
    public String cell() {
        return cell.name();
    }

    /** Returns the table's title, the row's texts and the column's header. */
    public String heading() {
        return cell.heading();
    }

    /** Returns the exact sum of all departments. */
    public Money exact() {
        return cell.amount().exact();
    }

    /** Returns what the cell prints, in 万元. */
    public BigDecimal printed() {
        return cell.amount().printedWan();
    }

    /** Hands out what each department adds, in the order of their codes; those that add nothing are left out. */
    public void each(Parts parts) {
        for (Member member : members) {
            Member.Publication publication = member.publication();
            String code = member.department().code();
            Condition condition = cell.amount().condition();
            if (publication != null && canMeet(code, condition)) {
                List<LedgerLine> lines = ledger.lines(member.ids(), configuration.sources()).stream()
                        .filter(line -> condition.test(dimension -> dimension == Dimension.DEPARTMENT
                                ? code
                                : line.fact().value(dimension)))
                        .toList();
                if (!lines.isEmpty()) {
                    parts.take(new Part(member.department(), publication.number(), lines));
                }
            }
        }
    }

    /** Whether lines of a department may meet a condition, whatever else they are. */
    private static boolean canMeet(String department, Condition condition) {
        return new Condition(condition.clauses().stream()
                        .filter(clause -> clause.dimension() == Dimension.DEPARTMENT)
                        .toList())
                .test(dimension -> department);
    }
}
