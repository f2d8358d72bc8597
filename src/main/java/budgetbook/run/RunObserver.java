package budgetbook.run;

import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import java.nio.file.Path;

/** Watches a run, to show its progress. Calls may come from several threads. */
public interface RunObserver {
    /** An observer that does nothing. */
    RunObserver NONE = new RunObserver() {};

    /** The run holds the state folder and begins. */
    default void began() {}

    /** The log cannot be written; the run goes on without. */
    default void unlogged(Path log) {}

    /** The state database could not be used and was put out of the way; the run goes on with a new one. */
    default void setAside(Path database) {}

    /** A new state database was of no use either; the one before is in its place again. */
    default void putBack() {}

    /** A department's job has come to a stage. */
    default void reached(Department department, Stage stage) {}

    /** So many submissions will be read. */
    default void reading(Department department, int submissions) {}

    /** A submission has been read to its end. */
    default void read(Department department, Unit unit) {}

    /** A department's job has ended. */
    default void ended(DepartmentOutcome outcome) {}

    /** One that tells two others, in this order. */
    static RunObserver both(RunObserver first, RunObserver second) {
        return new RunObserver() {
            @Override
            public void began() {
                first.began();
                second.began();
            }

            @Override
            public void unlogged(Path log) {
                first.unlogged(log);
                second.unlogged(log);
            }

            @Override
            public void setAside(Path database) {
                first.setAside(database);
                second.setAside(database);
            }

            @Override
            public void putBack() {
                first.putBack();
                second.putBack();
            }

            @Override
            public void reached(Department department, Stage stage) {
                first.reached(department, stage);
                second.reached(department, stage);
            }

            @Override
            public void reading(Department department, int submissions) {
                first.reading(department, submissions);
                second.reading(department, submissions);
            }

            @Override
            public void read(Department department, Unit unit) {
                first.read(department, unit);
                second.read(department, unit);
            }

            @Override
            public void ended(DepartmentOutcome outcome) {
                first.ended(outcome);
                second.ended(outcome);
            }
        };
    }
}
