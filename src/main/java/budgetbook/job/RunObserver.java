package budgetbook.job;

import budgetbook.budget.Department;
import budgetbook.budget.Unit;

/** Watches a run, to show its progress. Calls may come from several threads. */
public interface RunObserver {
    /** An observer that does nothing. */
    RunObserver NONE = new RunObserver() {};

    /** A department's job has come to a stage. */
    default void reached(Department department, Stage stage) {}

    /** So many submissions will be read. */
    default void reading(Department department, int submissions) {}

    /** A submission has been read to its end. */
    default void read(Department department, Unit unit) {}

    /** A department's job has ended. */
    default void ended(DepartmentOutcome outcome) {}
}
