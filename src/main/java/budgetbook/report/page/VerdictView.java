package budgetbook.report.page;

import budgetbook.finding.Severity;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.UnitState;
import java.util.ArrayList;
import java.util.List;

/**
 * The first thing on the page: the result in a sentence, what stands, and who has to do what.
 *
 * @param kind its class in the style sheet: good, bad
 */
record VerdictView(String kind, String sign, String sentence, String standing, List<Task> tasks) {
    /** As many units as are named one by one. */
    private static final int NAMED = 12;

    /**
     * Something to do.
     *
     * @param href to the file that is needed for it; empty if there is none
     */
    record Task(String text, String href, String file) {
        Task(String text) {
            this(text, "", "");
        }
    }

    static VerdictView of(RunPage page) {
        DepartmentOutcome outcome = page.outcome();
        boolean good = outcome.result() == Result.PUBLISHED || outcome.result() == Result.UNCHANGED;
        return new VerdictView(
                good ? "good" : "bad", good ? "✓" : "×", sentence(outcome), standing(outcome), tasks(page));
    }

    private static String sentence(DepartmentOutcome outcome) {
        return switch (outcome.result()) {
            case PUBLISHED -> "已发布第 " + outcome.number() + " 号";
            case UNCHANGED -> "没有变化：申报表和配置与第 " + outcome.number() + " 号发布时相同，未重复处理";
            case DRAFTED -> drafted(outcome);
            case RETURNED -> "未发布：" + returned(outcome);
            case UNRECONCILED -> "未发布：勾稽不符，" + outcome.rules().blocked(Severity.ERROR) + " 处不成立";
            case FAILED, STOPPED -> "未发布：程序内部故障";
        };
    }

    private static void unreconciled(DepartmentOutcome outcome, List<Task> tasks) {
        if (outcome.rules().blocked(Severity.ERROR) > 0) {
            tasks.add(new Task("请汇总人员核对“勾稽”中列出的规则和差额；查不出原因的，将规则编号和差额告知管理员。"));
        }
    }

    private static String drafted(DepartmentOutcome outcome) {
        List<String> lacks = lacks(outcome);
        int failed = outcome.rules().blocked(Severity.ERROR);
        if (failed > 0) {
            lacks.add("勾稽 " + failed + " 处不成立");
        }
        return "试算稿，未发布" + (lacks.isEmpty() ? "" : "：" + String.join("，", lacks));
    }

    private static String returned(DepartmentOutcome outcome) {
        List<String> parts = lacks(outcome);
        return parts.isEmpty() ? "申报表有误或缺报" : String.join("，", parts);
    }

    private static List<String> lacks(DepartmentOutcome outcome) {
        List<String> parts = new ArrayList<>();
        int wrong = outcome.units(UnitState.State.WRONG);
        int missing = outcome.units(UnitState.State.MISSING);
        if (wrong > 0) {
            parts.add(wrong + " 个单位的申报表有误");
        }
        if (missing > 0) {
            parts.add(missing + " 个单位缺报");
        }
        return parts;
    }

    private static String standing(DepartmentOutcome outcome) {
        if (outcome.result() == Result.PUBLISHED || outcome.result() == Result.UNCHANGED) {
            return "";
        }
        return outcome.number() == 0 ? "此前没有发布过。" : "此前发布的第 " + outcome.number() + " 号保持不变，仍然有效。";
    }

    private static List<Task> tasks(RunPage page) {
        DepartmentOutcome outcome = page.outcome();
        List<Task> tasks = new ArrayList<>();
        switch (outcome.result()) {
            case PUBLISHED, UNCHANGED -> confirm(page, tasks);
            case DRAFTED -> {
                if (lacks(outcome).isEmpty()) {
                    tasks.add(new Task("没有缺报和有误的单位，勾稽成立的，正式运行即可发布。"));
                } else {
                    mend(outcome, tasks);
                }
                unreconciled(outcome, tasks);
            }
            case RETURNED -> mend(outcome, tasks);
            case UNRECONCILED -> unreconciled(outcome, tasks);
            case FAILED, STOPPED -> {
                if (!outcome.problem().isEmpty()) {
                    tasks.add(new Task(outcome.problem() + "。"));
                }
                tasks.add(new Task("请管理员查看日志（状态文件夹中的 logs/budgetbook.log），排除后重新运行。"));
            }
        }
        return tasks;
    }

    private static void confirm(RunPage page, List<Task> tasks) {
        int notices = ProblemsView.count(page.problems(), Severity.NOTICE);
        if (notices > 0) {
            int answered = ProblemsView.answered(page.problems());
            tasks.add(new Task("有 " + notices + " 条提示，"
                    + (answered == notices
                            ? "都已说明。"
                            : (answered == 0 ? "" : "已说明 " + answered + " 条，其余") + "请各单位确认；属实的不必改，不影响发布。")));
        }
        int noted = page.outcome().rules().blocked(Severity.NOTICE);
        if (noted > 0) {
            tasks.add(new Task("有 " + noted + " 处勾稽需要说明，请汇总人员确认；不影响发布。"));
        }
    }

    private static void mend(DepartmentOutcome outcome, List<Task> tasks) {
        List<Task> all = new ArrayList<>();
        for (UnitState unit : outcome.board()) {
            String name = unit.unit().code() + " " + unit.unit().shortName();
            if (unit.state() == UnitState.State.MISSING) {
                all.add(new Task("请 " + name + " 报送申报表。"));
            } else if (unit.state() == UnitState.State.WRONG) {
                String what = unit.errors() == 0 ? "处理错误" : "更正 " + unit.errors() + " 处错误";
                all.add(new Task("请 " + name + " " + what + "后重报。", link(unit), unit.returned()));
            }
        }
        tasks.addAll(all.subList(0, Math.min(NAMED, all.size())));
        if (all.size() > NAMED) {
            tasks.add(new Task("另有 " + (all.size() - NAMED) + " 个单位，见下面的“各单位”。"));
        }
        tasks.add(new Task("收齐后请汇总人员重新运行。"));
    }

    private static String link(UnitState unit) {
        return unit.returned().isEmpty() ? "" : FileLink.href(unit.returned());
    }
}
