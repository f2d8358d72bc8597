package budgetbook.step;

import budgetbook.budget.Condition;
import budgetbook.budget.ControlTotal;
import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.configuration.Configuration;
import budgetbook.ledger.FactSums;
import budgetbook.ledger.Ledger;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.Narratives;
import budgetbook.reconcile.value.Standards;
import budgetbook.reconcile.value.Units;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ledger as the rules see it: read afresh from the database, not the figures from which the tables were drawn. */
public final class LedgerOfDepartment implements LedgerFigures {
    private final Department department;
    private final Units units;
    private final Standards standards;
    private final FactSums sums;
    private final Narratives narratives;
    private final Map<String, List<ControlTotal>> controls = new HashMap<>();

    /** Returns the ledger of the submissions that make up a department. */
    static LedgerOfDepartment of(DepartmentWork work, Examined examined, Ledger ledger) {
        return new LedgerOfDepartment(work.department(), work.configuration(), examined.submissions(), ledger);
    }

    /** The ledger of submissions, given by unit code. */
    public LedgerOfDepartment(
            Department department, Configuration configuration, Map<String, Long> submissions, Ledger ledger) {
        this.department = department;
        this.units = new Units(department);
        this.standards = Standards.of(configuration, department);
        this.narratives = new Narratives(ledger.narratives(submissions.values()));
        this.sums = new FactSums(ledger.facts(submissions.values(), configuration.sources()));
        submissions.forEach((unit, id) -> controls.put(unit, ledger.controls(id)));
    }

    @Override
    public Department department() {
        return department;
    }

    @Override
    public Units units() {
        return units;
    }

    @Override
    public Standards standards() {
        return standards;
    }

    @Override
    public Narratives narratives() {
        return narratives;
    }

    @Override
    public Money sum(Condition condition) {
        return sums.sum(condition);
    }

    @Override
    public int kinds(List<Dimension> dimensions, Condition condition) {
        return sums.kinds(dimensions, condition);
    }

    @Override
    public Optional<Money> control(String unitCode, ControlTotal.Kind kind) {
        return controls.getOrDefault(unitCode, List.of()).stream()
                .filter(total -> total.kind() == kind)
                .map(ControlTotal::amount)
                .findFirst();
    }
}
