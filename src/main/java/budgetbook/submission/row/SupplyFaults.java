package budgetbook.submission.row;

import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Severity;
import budgetbook.finding.Statement;
import budgetbook.finding.Wording;

/**
 * What is wrong with a sheet that only the book needs. It makes no figure of a table wrong, so it is told and holds back no
 * publication, whatever it is.
 */
public final class SupplyFaults {
    private SupplyFaults() {}

    /** Returns a finding on such a sheet, which is no 错误 any more. */
    public static Finding told(Finding finding) {
        return finding.isError() ? finding.saying(told(finding.said())) : finding;
    }

    /** Returns what is said of such a sheet, so that it is no 错误. */
    public static Statement told(Statement said) {
        return said.code().severity() == Severity.ERROR ? Wording.SUPPLY_FAULTY.of(Argument.of(said)) : said;
    }
}
