package budgetbook.configuration.notify;

import java.util.Set;

/**
 * What some recipient is told.
 *
 * @param departments codes of those whose whole is its matter; none together with no units means all
 * @param units codes of those of which it is told by themselves
 */
public record Channel(Recipient recipient, Set<Occasion> occasions, Set<String> departments, Set<String> units) {
    /** Whether everything of a department concerns it. */
    public boolean concerns(String department) {
        return departments.contains(department) || concernsAll();
    }

    /** Whether a unit by itself concerns it. */
    public boolean concernsUnit(String unit) {
        return units.contains(unit);
    }

    /** Whether what befalls a run as a whole concerns it: not the accountant of a unit. */
    public boolean concernsRuns() {
        return units.isEmpty() || !departments.isEmpty();
    }

    /** Whether it is limited to nothing. */
    public boolean concernsAll() {
        return departments.isEmpty() && units.isEmpty();
    }
}
