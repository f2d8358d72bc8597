package budgetbook.oracle;

import budgetbook.declared.Balanced;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredLine;
import budgetbook.declared.DeclaredUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A made-up department and what is supplied for its book.
 *
 * @param random the department
 * @param prior last year's amounts in 万元, by item
 * @param reasons why items have changed, as they stand in the book
 * @param uses what amounts are for, as they stand in the book
 */
public record RandomBook(
        Twist twist,
        RandomDepartment random,
        Map<String, BigDecimal> prior,
        Map<String, String> reasons,
        Map<String, String> uses) {
    /** In what a department is odd. */
    public enum Twist {
        ORDINARY,
        ONE_UNIT,
        FORTY_PROJECTS,
        NO_PROJECTS,
        FUNDS,
        NOTHING,
        NEW,
        TINY
    }

    /** A character that the shipped fonts have not. */
    public static final String UNPRINTABLE = "\uD842\uDFB7";

    private static final List<String> NAMES = List.of(
            "",
            "清河市镕㙓文物局",
            "清河市" + UNPRINTABLE + "祥办公室",
            "清河市“十四五”规划办公室",
            "清河市第21中学(东校区)",
            "清河市水利局（筹）",
            "清河市《年鉴》编纂室",
            "清河市民族·宗教事务局");

    /** The book of a seed, always the same. */
    public static RandomBook of(long seed) {
        Twist twist = Twist.values()[(int) (seed % Twist.values().length)];
        Random random = new Random(seed * 31 + 7);
        RandomDepartment made = RandomDepartment.of(seed, twist == Twist.ONE_UNIT ? 1 : 0);
        DeclaredDepartment twisted = Balanced.with(made.department(), lines(twist, made.department(), random));
        String name = NAMES.get(random.nextInt(NAMES.size()));
        DeclaredDepartment department = name.isEmpty() ? twisted : renamed(twisted, name);
        Map<String, BigDecimal> now = BookOracle.amounts(department);
        Map<String, BigDecimal> prior = new LinkedHashMap<>();
        if (twist != Twist.NEW) {
            now.forEach((item, amount) -> prior.put(item, before(amount, random)));
            prior.put(
                    "三公经费",
                    BookOracle.PARTS.stream()
                            .map(prior::get)
                            .reduce(BigDecimal.valueOf(random.nextInt(2), 2), BigDecimal::add));
        }
        Map<String, String> reasons = new LinkedHashMap<>();
        Map<String, String> uses = new LinkedHashMap<>();
        prior.forEach((item, before) -> {
            int way = now.getOrDefault(item, BigDecimal.ZERO).compareTo(before);
            if (way != 0 || random.nextBoolean()) {
                reasons.put(item, (way > 0 ? "增加" : way < 0 ? "压缩" : "按定额安排") + "“" + item + "”");
            }
        });
        now.forEach((item, amount) -> uses.put(item, "用于" + item + "各项"));
        return new RandomBook(twist, new RandomDepartment(seed, department, made.codes()), prior, reasons, uses);
    }

    @Override
    public String toString() {
        return "RandomBook.of(" + random.seed() + "L), " + twist;
    }

    private static List<DeclaredLine> lines(Twist twist, DeclaredDepartment department, Random random) {
        List<DeclaredLine> lines = department.lines();
        return switch (twist) {
            case NOTHING -> List.of();
            case NO_PROJECTS -> lines.stream().filter(DeclaredLine::basic).toList();
            case FORTY_PROJECTS -> {
                List<DeclaredLine> more = new ArrayList<>(lines);
                for (int i = 0; i < 40 && !lines.isEmpty(); i++) {
                    DeclaredLine like = lines.get(random.nextInt(lines.size()));
                    more.add(line(like, "特定目标类", String.format("41080024%013d", i + 1), like.source(), like.yuan()));
                }
                yield more;
            }
            case FUNDS ->
                lines.stream()
                        .map(line -> line(
                                line,
                                line.type(),
                                line.projectCode(),
                                List.of("政府性基金", "国有资本经营预算").get(random.nextInt(2)),
                                line.yuan()))
                        .toList();
            case TINY ->
                lines.stream()
                        .map(line -> line(
                                line,
                                line.type(),
                                line.projectCode(),
                                line.source(),
                                BigDecimal.valueOf(1 + random.nextInt(800_00), 2)
                                        .movePointLeft(random.nextInt(3))
                                        .setScale(2, java.math.RoundingMode.UP)))
                        .toList();
            default -> lines;
        };
    }

    private static DeclaredLine line(DeclaredLine like, String type, String project, String source, BigDecimal yuan) {
        return new DeclaredLine(
                like.unit(),
                type,
                project,
                like.item(),
                like.function(),
                like.economic(),
                like.government(),
                source,
                like.carriedOver(),
                yuan,
                like.operating(),
                project.isEmpty() ? "" : like.procurement());
    }

    private static DeclaredDepartment renamed(DeclaredDepartment department, String name) {
        List<DeclaredUnit> units = department.units().stream()
                .map(unit -> new DeclaredUnit(
                        unit.code(),
                        unit.name().replace(department.name(), name),
                        unit.shortName(),
                        unit.nature(),
                        unit.lead()))
                .toList();
        return new DeclaredDepartment(
                department.code(),
                name,
                department.year(),
                units,
                department.income(),
                department.lines(),
                department.targets(),
                department.goals(),
                department.tasks(),
                department.indicators());
    }

    /** Zero, equal, a cent beside, or anything else. */
    private static BigDecimal before(BigDecimal now, Random random) {
        BigDecimal cent = new BigDecimal("0.01");
        return switch (random.nextInt(7)) {
            case 0 -> BigDecimal.ZERO;
            case 1, 2 -> now;
            case 3 -> now.add(cent);
            case 4 -> now.subtract(cent).max(BigDecimal.ZERO);
            default -> BigDecimal.valueOf(random.nextInt(1_000_000), 2);
        };
    }
}
