package budgetbook.reconcile.diff;

import java.util.List;

/**
 * The changes of lines are what units submitted otherwise than for an earlier publication.
 *
 * @param lines by unit
 * @param unknown the codes of units whose earlier lines are no longer known, in order
 */
public record LineChanges(List<LineChange> lines, List<String> unknown) {
    /** Of a first publication. */
    public static final LineChanges NONE = new LineChanges(List.of(), List.of());
}
