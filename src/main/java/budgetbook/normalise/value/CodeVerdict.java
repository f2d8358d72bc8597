package budgetbook.normalise.value;

import budgetbook.finding.FindingCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a written code and its name come to. */
final class CodeVerdict {
    /** Something to report, at the name's cell or at the code's. */
    record Issue(FindingCode code, boolean atName, String found, String expected) {}

    private final List<Issue> issues = new ArrayList<>();
    private @Nullable String code;

    CodeVerdict meaning(String meant) {
        boolean wrong = issues.stream().anyMatch(issue -> issue.code() == FindingCode.CODE_CONTRADICTORY);
        code = wrong ? null : meant;
        return this;
    }

    void add(FindingCode finding, boolean atName, String found, String expected) {
        issues.add(new Issue(finding, atName, found, expected));
    }

    /** The code meant; null where an error stands in the way. */
    @Nullable
    String code() {
        return code;
    }

    List<Issue> issues() {
        return issues;
    }
}
