package budgetbook.run;

import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import java.nio.file.Path;
import java.util.function.Consumer;

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
        return passing(news -> {
            news.accept(first);
            news.accept(second);
        });
    }

    /** One that tells another what each thread has to say in its {@link Turn}. */
    static RunObserver inTurn(RunObserver observer) {
        return passing(news -> Turn.say(() -> news.accept(observer)));
    }

    /**
     * One that passes on what it is told.
     *
     * @param way how a piece of news gets to those who are to hear it
     */
    private static RunObserver passing(Consumer<Consumer<RunObserver>> way) {
        return new RunObserver() {
            @Override
            public void began() {
                way.accept(RunObserver::began);
            }

            @Override
            public void unlogged(Path log) {
                way.accept(observer -> observer.unlogged(log));
            }

            @Override
            public void setAside(Path database) {
                way.accept(observer -> observer.setAside(database));
            }

            @Override
            public void putBack() {
                way.accept(RunObserver::putBack);
            }

            @Override
            public void reached(Department department, Stage stage) {
                way.accept(observer -> observer.reached(department, stage));
            }

            @Override
            public void reading(Department department, int submissions) {
                way.accept(observer -> observer.reading(department, submissions));
            }

            @Override
            public void read(Department department, Unit unit) {
                way.accept(observer -> observer.read(department, unit));
            }

            @Override
            public void ended(DepartmentOutcome outcome) {
                way.accept(observer -> observer.ended(outcome));
            }
        };
    }
}
