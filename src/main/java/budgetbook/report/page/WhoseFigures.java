package budgetbook.report.page;

import budgetbook.run.DepartmentOutcome;

/**
 * Of which publication the totals and the 勾稽 of the page are, where this run made none; empty where it is plain.
 *
 * @param noTotals in place of totals that are not known
 */
record WhoseFigures(String totals, String noTotals, String reconciled) {
    static WhoseFigures of(RunPage page) {
        DepartmentOutcome outcome = page.outcome();
        String standing = outcome.number() == 0 ? "" : "第 " + outcome.number() + " 号";
        String noTotals = "本次没有制表，没有总额可列" + (standing.isEmpty() ? "。" : "；" + standing + "的数见总册。");
        return switch (outcome.result()) {
            case PUBLISHED, UNCHANGED, DRAFTED -> new WhoseFigures("", noTotals, "");
            case RETURNED, UNRECONCILED, FAILED, STOPPED ->
                new WhoseFigures(
                        standing.isEmpty() ? "本次算出的数，没有发布。" : "现行的" + standing + "的数，本次没有改变。",
                        noTotals,
                        outcome.rules().rules().isEmpty() ? "本次没有做到勾稽，以下是现行的" + standing + "的。" : "");
        };
    }
}
