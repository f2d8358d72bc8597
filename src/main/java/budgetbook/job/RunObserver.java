package budgetbook.job;

import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import java.nio.file.Path;

/** Watches a run, to show its progress. Calls may come from several threads. */
public interface RunObserver {
    /** An observer that does nothing. */
    RunObserver NONE = new RunObserver() {};

    /** The state database could not be used and was put out of the way; the run goes on with a new one. */
    default void setAside(Path database) {}

    /** A department's job has come to a stage. */
    default void reached(Department department, Stage stage) {}

    /** So many submissions will be read. */
    default void reading(Department department, int submissions) {}

    /** A submission has been read to its end. */
    default void read(Department department, Unit unit) {}

    /** A department's job has ended. */
    default void ended(DepartmentOutcome outcome) {}
}
