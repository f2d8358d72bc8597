package budgetbook.normalise.value;

import budgetbook.finding.FindingCode;
import budgetbook.finding.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a written code and its name come to. */
final class CodeVerdict {
    /** Something to report, at the name's cell or at the code's. */
    record Issue(boolean atName, Statement said) {}

    private final List<Issue> issues = new ArrayList<>();
    private @Nullable String code;

    CodeVerdict meaning(String meant) {
        boolean wrong = issues.stream().anyMatch(issue -> issue.said().code() == FindingCode.CODE_CONTRADICTORY);
        code = wrong ? null : meant;
        return this;
    }

    void add(boolean atName, Statement said) {
        issues.add(new Issue(atName, said));
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
