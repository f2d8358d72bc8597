package budgetbook.report.page;

import budgetbook.finding.Severity;
import budgetbook.run.UnitState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The findings, by unit, 错误 before 提示; no more than a page can carry.
 *
 * @param summary empty if there are none
 * @param cut how many are not listed; empty if all are
 * @param filtered whether a filter is of use
 */
record ProblemsView(String summary, String cut, boolean filtered, List<Group> groups) {
    /** As many findings as the page lists. */
    static final int MOST = 2000;

    /** Fewer than this of a unit are never left out, whatever the page then holds. */
    private static final int LEAST = 10;

    /**
     * The findings of a unit.
     *
     * @param more how many are not listed and where they are; empty if all are listed
     */
    record Group(String name, String counts, String file, List<Line> lines, String more) {}

    /**
     * A finding.
     *
     * @param place without the unit's file, which the group names
     * @param answer empty if there is none
     */
    record Line(boolean error, String severity, String place, String message, String answer) {}

    static ProblemsView of(List<UnitState> board, List<Problem> problems) {
        Map<String, List<Problem>> byUnit = byUnit(board, problems);
        int share = share(byUnit);
        List<Group> groups = new ArrayList<>();
        byUnit.forEach((unit, own) -> {
            if (!own.isEmpty()) {
                groups.add(group(board, unit, own, share));
            }
        });
        int shown = groups.stream().mapToInt(group -> group.lines.size()).sum();
        int all = problems.size();
        return new ProblemsView(
                all == 0 ? "" : summary(problems),
                shown == all
                        ? ""
                        : "条数太多，这里列出 " + Printed.count(shown) + " 条，另有 " + Printed.count(all - shown)
                                + " 条，各组末尾写明在哪里看。",
                shown > 1,
                groups);
    }

    private static String summary(List<Problem> problems) {
        return counts(problems) + "。错误必须更正，否则不发布；提示请确认，不影响发布。勾稽的问题见上一节。";
    }

    /** E.g. 错误 2 条，提示 13 条，已说明 5 条; what there is none of is not spoken of. */
    private static String counts(List<Problem> problems) {
        return Arrays.stream(Severity.values())
                        .filter(severity -> count(problems, severity) > 0)
                        .map(severity -> severity.label() + " " + Printed.count(count(problems, severity)) + " 条")
                        .collect(Collectors.joining("，"))
                + (answered(problems) == 0 ? "" : "，已说明 " + Printed.count(answered(problems)) + " 条");
    }

    /** How many somebody has said something to. */
    static int answered(List<Problem> problems) {
        return (int)
                problems.stream().filter(problem -> !problem.answer().isEmpty()).count();
    }

    /** What is nobody's first, then the units as on the board. */
    private static Map<String, List<Problem>> byUnit(List<UnitState> board, List<Problem> problems) {
        Map<String, List<Problem>> byUnit = new LinkedHashMap<>();
        byUnit.put("", new ArrayList<>());
        board.forEach(unit -> byUnit.put(unit.unit().code(), new ArrayList<>()));
        problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .forEach(problem -> byUnit.computeIfAbsent(problem.unit(), unit -> new ArrayList<>())
                        .add(problem));
        return byUnit;
    }

    /** How many of each unit can be listed so that the page stays below its limit. */
    private static int share(Map<String, List<Problem>> byUnit) {
        int share = MOST;
        while (share > LEAST && listed(byUnit, share) > MOST) {
            share--;
        }
        return share;
    }

    private static int listed(Map<String, List<Problem>> byUnit, int share) {
        return byUnit.values().stream()
                .mapToInt(problems -> Math.min(share, problems.size()))
                .sum();
    }

    private static Group group(List<UnitState> board, String code, List<Problem> problems, int share) {
        UnitState unit = board.stream()
                .filter(state -> state.unit().code().equals(code))
                .findFirst()
                .orElse(null);
        String file = unit == null ? "" : unit.file();
        int left = problems.size() - Math.min(share, problems.size());
        String where = unit != null && !unit.returned().isEmpty() ? unit.returned() + " 的“问题清单”" : "日志 budgetbook.log";
        return new Group(
                code.isEmpty()
                        ? "部门整体"
                        : unit == null ? code : code + " " + unit.unit().shortName(),
                counts(problems),
                file,
                problems.stream()
                        .limit(share)
                        .map(problem -> line(problem, file))
                        .toList(),
                left == 0 ? "" : "还有 " + Printed.count(left) + " 条没有在这里列出，见" + where + "。");
    }

    private static Line line(Problem problem, String file) {
        String inside = file + " › ";
        return new Line(
                problem.severity() == Severity.ERROR,
                problem.severity().label(),
                problem.place().startsWith(inside) ? problem.place().substring(inside.length()) : problem.place(),
                problem.message(),
                problem.answer());
    }

    static int count(List<Problem> problems, Severity severity) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
