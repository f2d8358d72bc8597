package budgetbook.oracle;

import budgetbook.declared.Codes;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredIncome;
import budgetbook.declared.DeclaredIndicator;
import budgetbook.declared.DeclaredLine;
import budgetbook.declared.DeclaredTarget;
import budgetbook.declared.DeclaredTask;
import budgetbook.declared.DeclaredUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A department made up from a seed: lawful, and as odd as the standard allows.
 *
 * @param codes the shipped classification and functions of every class, see {@link MoreFunctions}
 */
public record RandomDepartment(long seed, DeclaredDepartment department, Codes codes) {
    private static final List<String> LEVELS = List.of("成本指标", "产出指标", "效益指标", "满意度指标");

    /** The department of a seed, always the same. */
    public static RandomDepartment of(long seed) {
        return of(seed, 0);
    }

    /** The department of a seed with so many units, or, with 0, with one to eight. */
    public static RandomDepartment of(long seed, int size) {
        Random random = new Random(seed);
        Codes codes = MoreFunctions.with(Codes.shipped());
        String code = String.valueOf(100 + random.nextInt(900));
        String name = RandomText.city(random) + RandomText.body(random);
        List<DeclaredUnit> units = units(random, code, name, size);
        RandomLines generator = new RandomLines(random, codes);
        List<DeclaredLine> lines = new ArrayList<>();
        units.forEach(unit -> lines.addAll(generator.linesOf(unit)));
        return new RandomDepartment(
                seed,
                new DeclaredDepartment(
                        code,
                        name,
                        2023,
                        units,
                        income(units, lines),
                        lines,
                        targets(random, lines),
                        goals(random),
                        tasks(random),
                        indicators(random)),
                codes);
    }

    @Override
    public String toString() {
        return "RandomDepartment.of(" + seed + "L)";
    }

    /** Units in code order, any of them the lead, which bears the department's name. */
    private static List<DeclaredUnit> units(Random random, String department, String name, int size) {
        int count = size == 0 ? 1 + random.nextInt(8) : size;
        int lead = random.nextInt(count);
        List<DeclaredUnit> units = new ArrayList<>();
        int number = 100;
        for (int i = 0; i < count; i++) {
            number += 1 + random.nextInt(Math.max(1, Math.min(99, 890 / count)));
            String shortName = i == lead ? "本级" : RandomText.unit(i);
            units.add(new DeclaredUnit(
                    department + number,
                    i == lead ? name : name + shortName,
                    shortName,
                    random.nextBoolean() ? "行政" : "事业",
                    i == lead));
        }
        return units;
    }

    /** Income that balances with the expenditure in every source and year. */
    private static List<DeclaredIncome> income(List<DeclaredUnit> units, List<DeclaredLine> lines) {
        List<DeclaredIncome> income = new ArrayList<>();
        for (DeclaredUnit unit : units) {
            Map<String, List<DeclaredLine>> bySource = new LinkedHashMap<>();
            lines.stream()
                    .filter(line -> line.unit().equals(unit.code()))
                    .forEach(line -> bySource.computeIfAbsent(line.source(), source -> new ArrayList<>())
                            .add(line));
            bySource.forEach((source, ofSource) -> {
                BigDecimal carried = Sums.of(ofSource, DeclaredLine::carriedOver);
                income.add(new DeclaredIncome(
                        unit.code(), source, Sums.of(ofSource).subtract(carried), carried));
            });
        }
        return income;
    }

    private static List<DeclaredTarget> targets(Random random, List<DeclaredLine> lines) {
        Map<String, DeclaredLine> projects = new LinkedHashMap<>();
        lines.stream().filter(line -> !line.basic()).forEach(line -> projects.putIfAbsent(line.projectCode(), line));
        List<DeclaredTarget> targets = new ArrayList<>();
        for (DeclaredLine project : projects.values()) {
            for (String level : LEVELS) {
                int count = random.nextInt(3) == 0 ? 0 : random.nextInt(4);
                for (int i = 0; i < count; i++) {
                    targets.add(new DeclaredTarget(
                            project.unit(),
                            project.projectCode(),
                            project.item(),
                            level,
                            RandomText.phrase(random) + "完成情况",
                            RandomText.value(random)));
                }
            }
        }
        return targets;
    }

    private static List<String> goals(Random random) {
        List<String> goals = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            goals.add((i + 1) + "、推进" + RandomText.phrase(random) + "，做好" + RandomText.phrase(random) + "。");
        }
        return goals;
    }

    private static List<DeclaredTask> tasks(Random random) {
        List<DeclaredTask> tasks = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            tasks.add(new DeclaredTask(RandomText.phrase(random), "开展" + RandomText.phrase(random) + "。"));
        }
        return tasks;
    }

    private static List<DeclaredIndicator> indicators(Random random) {
        List<DeclaredIndicator> indicators = new ArrayList<>();
        for (String level1 : List.of("投入管理指标", "产出指标", "效益指标")) {
            for (String level2 : List.of("工作管理", "履职成效", "满意度")) {
                for (int i = random.nextInt(4); i > 0; i--) {
                    indicators.add(new DeclaredIndicator(
                            level1,
                            level2,
                            RandomText.phrase(random) + "完成率",
                            RandomText.value(random),
                            random.nextInt(4) == 0 ? "" : "反映" + RandomText.phrase(random) + "的情况。"));
                }
            }
        }
        return indicators;
    }
}
