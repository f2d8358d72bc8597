package budgetbook.workbook.feedback;

import budgetbook.finding.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is told about its submission.
 *
 * @param unit code and name; empty where it is not known
 * @param fileName how its sender named it; empty if the feedback is on no single file
 * @param original the submission; null for a feedback that is only a list
 * @param findings 错误 first
 */
public record Feedback(
        String unit, String fileName, @Nullable Path original, List<Finding> findings) {

    /** Sorts the findings: 错误 first, otherwise as they come. */
    public Feedback {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(Finding::severity));
        findings = List.copyOf(sorted);
    }

    /** Returns the feedback on one submission. */
    public static Feedback of(String unit, String fileName, Path original, List<Finding> findings) {
        return new Feedback(unit, fileName, original, findings);
    }

    /** Returns a feedback on no single file, for example because there are two. */
    public static Feedback withoutOriginal(String unit, List<Finding> findings) {
        return new Feedback(unit, "", null, findings);
    }

    long errors() {
        return findings.stream().filter(Finding::isError).count();
    }

    long notices() {
        return findings.size() - errors();
    }
}
