package budgetbook.normalise.compare;

import budgetbook.budget.Label;
import budgetbook.budget.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ways in which a unit is called on covers: by its names, with its code, its department or 本级 beside them. */
public final class UnitNames {
    private static final String LEAD = "本级";

    private final String code;
    private final String department;
    private final Set<String> names;

    /**
     * Of a unit.
     *
     * @param department the department's name; empty where it is not known
     */
    public UnitNames(Unit unit, String department) {
        this.code = Label.of(unit.code());
        this.department = Label.of(department);
        this.names = new HashSet<>(List.of(Label.of(unit.name()), Label.of(unit.shortName())));
    }

    /** Whether a name on a cover means the unit. */
    boolean fit(String written) {
        String label = Label.of(written);
        return called(label)
                || (label.startsWith(code) && called(label.substring(code.length())))
                || (label.endsWith(code) && called(label.substring(0, label.length() - code.length())));
    }

    private boolean called(String label) {
        String name = label.endsWith(LEAD) ? label.substring(0, label.length() - LEAD.length()) : label;
        return names.contains(label)
                || names.contains(name)
                || (!department.isEmpty()
                        && name.startsWith(department)
                        && names.contains(name.substring(department.length())));
    }

    /** Whether what stands beside a code is nothing that could be another unit's name. */
    boolean fitBesideCode(String written) {
        String label = Label.of(written);
        return label.isEmpty() || label.equals(LEAD) || fit(written);
    }
}
