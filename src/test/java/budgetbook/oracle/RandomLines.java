package budgetbook.oracle;

import budgetbook.declared.Codes;
import budgetbook.declared.DeclaredLine;
import budgetbook.declared.DeclaredUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes up the lines of a department's units; what the department has at all is drawn once, so that tables stay empty. */
final class RandomLines {
    private static final List<String> SOURCES = List.of(
            "一般公共预算-财政拨款",
            "一般公共预算-上级专项转移支付",
            "一般公共预算-其他",
            "政府性基金",
            "国有资本经营预算",
            "财政专户管理资金",
            "事业收入",
            "事业单位经营收入",
            "上级补助收入",
            "附属单位上缴收入",
            "其他收入");
    private static final List<String> ITEMS =
            List.of("基本工资", "津贴补贴（在职）", "年终奖金", "70%绩效工资", "工会经费", "福利费", "定额公用经费", "取暖费", "离退休费", "住房公积金");

    private final Random random;
    private final Codes codes;
    private final List<String> functions;
    private final List<String> economic;
    private final List<String> government;
    private final List<String> sources;
    private final int carriedOverPercent;
    private final int operatingPercent;
    private final boolean basic;
    private final boolean projects;
    private int projectNumber;

    RandomLines(Random random, Codes codes) {
        this.random = random;
        this.codes = codes;
        this.functions = leaves(codes.functions().keySet(), 7, 4 + random.nextInt(30));
        this.economic = leaves(codes.economic().keySet(), 5, 1000);
        this.government = leaves(codes.government().keySet(), 5, 1000);
        List<String> shuffled = new ArrayList<>(SOURCES);
        Collections.shuffle(shuffled, random);
        this.sources = shuffled.subList(0, 1 + random.nextInt(SOURCES.size()));
        this.carriedOverPercent = 25 * random.nextInt(3);
        this.operatingPercent = 15 * random.nextInt(3);
        this.basic = random.nextInt(10) > 0;
        this.projects = random.nextInt(6) > 0;
    }

    /** A unit's lines as submitted, basic expenditure first; now and then none at all. */
    List<DeclaredLine> linesOf(DeclaredUnit unit) {
        List<DeclaredLine> lines = new ArrayList<>();
        if (random.nextInt(15) == 0) {
            return lines;
        }
        if (basic) {
            for (int i = random.nextInt(30); i > 0; i--) {
                String type = random.nextBoolean() ? "人员类" : "公用经费";
                lines.add(line(unit, type, "", one(ITEMS)));
            }
        }
        if (projects) {
            List<DeclaredLine> ofProjects = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                ofProjects.addAll(project(unit));
            }
            if (random.nextInt(3) == 0) {
                Collections.shuffle(ofProjects, random);
            }
            lines.addAll(ofProjects);
        }
        return lines;
    }

    private List<DeclaredLine> project(DeclaredUnit unit) {
        projectNumber += 1 + random.nextInt(50);
        String year = random.nextBoolean() ? "22" : "23";
        String code = String.format("410800%s%013d", year, projectNumber);
        String type = random.nextBoolean() ? "其他运转类" : "特定目标类";
        String name = RandomText.phrase(random);
        List<DeclaredLine> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            lines.add(line(unit, type, code, name));
        }
        return lines;
    }

    private DeclaredLine line(DeclaredUnit unit, String type, String project, String item) {
        String economicClass = economic(type);
        return new DeclaredLine(
                unit.code(),
                type,
                project,
                item,
                one(functions),
                economicClass,
                government(unit, economicClass),
                one(sources),
                random.nextInt(100) < carriedOverPercent,
                amount(),
                random.nextInt(100) < operatingPercent,
                project.isEmpty() ? "" : one(List.of("", "", "货物", "工程", "服务")));
    }

    /** Mostly what fits the type; else anything, which is unusual but lawful. The 三公 classes come up often. */
    private String economic(String type) {
        int odd = random.nextInt(10);
        if (odd == 0) {
            return one(economic);
        }
        if (odd == 1) {
            return one(List.of("30212", "30217", "30231", "30913", "31013"));
        }
        String fitting = switch (type) {
            case "人员类" -> "30[13]..";
            case "公用经费" -> "(302|310|399)..";
            default -> "(302|309|310|312|399)..";
        };
        return one(economic.stream().filter(code -> code.matches(fitting)).toList());
    }

    private String government(DeclaredUnit unit, String economicClass) {
        String mapped = codes.mapping().get(unit.nature() + economicClass);
        return mapped == null || random.nextInt(8) == 0 ? one(government) : mapped;
    }

    /** In 元: some so small that they print as 0.00, some on the edge of rounding, most ordinary, a few huge. */
    private BigDecimal amount() {
        long fen = switch (random.nextInt(10)) {
            case 0 -> 1 + random.nextInt(4_999);
            case 1 -> 5_000L * (1 + random.nextInt(2_000)) - random.nextInt(2);
            case 2, 3 -> 10_000L * (1 + random.nextInt(5_000));
            case 4 -> 1 + (long) (random.nextDouble() * 10_000_000_000L);
            default -> 1 + random.nextInt(100_000_000);
        };
        return BigDecimal.valueOf(fen, 2);
    }

    private List<String> leaves(Iterable<String> all, int length, int count) {
        List<String> leaves = new ArrayList<>();
        all.forEach(code -> {
            if (code.length() == length) {
                leaves.add(code);
            }
        });
        Collections.shuffle(leaves, random);
        return leaves.subList(0, Math.min(count, leaves.size()));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
