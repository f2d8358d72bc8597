package budgetbook.normalise;

import budgetbook.budget.SourceCell;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import java.util.ArrayList;
import java.util.List;

/** Lets through as many 错误 and as many 提示 of a submission as anyone would work through, and counts the rest. */
final class FindingLimit {
    private static final int MOST = 1_000;
    private static final int HOPELESS = 10_000;

    private final SourceCell file;
    private int errors;
    private int notices;

    FindingLimit(String file) {
        this.file = SourceCell.ofFile(file);
    }

    /** Whether so much is wrong that reading on would tell nobody anything. */
    boolean hopeless() {
        return errors >= HOPELESS;
    }

    /** The facts with those of their findings that may still be listed. */
    Normalised of(Normalised facts) {
        return facts.findings().isEmpty()
                ? facts
                : new Normalised(
                        facts.lines(), facts.income(), facts.narratives(), listed(facts.findings()), facts.controls());
    }

    /** The last findings, and for each severity how many were left out. */
    Normalised last(Normalised facts) {
        List<Finding> findings = listed(facts.findings());
        more(FindingCode.ERRORS_MORE, errors - MOST, findings);
        more(FindingCode.NOTICES_MORE, notices - MOST, findings);
        return new Normalised(facts.lines(), facts.income(), facts.narratives(), findings, facts.controls());
    }

    private List<Finding> listed(List<Finding> findings) {
        List<Finding> listed = new ArrayList<>();
        for (Finding finding : findings) {
            int before = finding.isError() ? errors++ : notices++;
            if (before < MOST) {
                listed.add(finding);
            }
        }
        return listed;
    }

    private void more(FindingCode code, int count, List<Finding> findings) {
        if (count > 0) {
            findings.add(new Finding(
                    code,
                    file,
                    "另有 " + count + " 条" + (hopeless() ? "以上" : "")
                            + code.severity().label(),
                    ""));
        }
    }
}
