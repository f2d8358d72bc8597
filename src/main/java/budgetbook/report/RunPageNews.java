package budgetbook.report;

import budgetbook.publication.Manifest;
import budgetbook.reconcile.diff.Changes;
import budgetbook.rounding.Adjustments;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page tells that a department's run does not know.
 *
 * @param at when the run was made
 * @param standing the publication that stays; null if this run makes one, or there is none
 * @param outputs the names of the files of the publication that stands when the page does: the one that this run makes, or
 *     the one that stays; none if there is none
 * @param changes against the publication before; null if this run publishes nothing or nothing was before
 * @param adjustments the cells that were printed off their true rounding, and what does not foot
 */
record RunPageNews(
        OffsetDateTime at,
        @Nullable Manifest standing,
        List<String> outputs,
        @Nullable Changes changes,
        Adjustments adjustments) {
    /** On a run that made no publication. */
    static RunPageNews nothingNew(OffsetDateTime at, @Nullable Manifest standing) {
        return new RunPageNews(
                at,
                standing,
                standing == null
                        ? List.of()
                        : standing.outputs().stream().map(Manifest.Output::file).toList(),
                null,
                Adjustments.NONE);
    }
}
