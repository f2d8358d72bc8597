package budgetbook.reconcile.check;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.Balanced;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredIndicator;
import budgetbook.declared.DeclaredLine;
import budgetbook.declared.DeclaredTarget;
import budgetbook.declared.DeclaredTask;
import budgetbook.declared.GoldenDepartment;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text that a unit may lawfully submit holds its department back, whatever it is called like. */
class LawfulTextTest {
    private static final List<String> WORDS = KnownWords.all();
    private static final DeclaredDepartment GOLDEN = GoldenDepartment.read();
    private static final List<String> LEVELS = List.of("成本指标", "产出指标", "效益指标", "满意度指标");
    private static final int APART = 41;
    private static final String WITHOUT_TARGET = "绩效-项目无目标";

    /** A text of a submission; each gets every word. */
    enum Field {
        ITEM,
        PROJECT,
        TARGET,
        TARGET_VALUE,
        GOAL,
        TASK,
        TASK_CONTENT,
        LEVEL_1,
        LEVEL_2,
        INDICATOR,
        INDICATOR_VALUE,
        EXPLANATION
    }

    /** In one department, as the fields do not meet: each has another word in a row than its neighbours. */
    @Test
    void everyKnownWordMayStandInEveryField(@TempDir Path folder) throws Exception {
        assertThat(WORDS).hasSizeGreaterThan(500);

        assertIsNotAccused(
                department(
                        (field, number) -> WORDS.get((number + field.ordinal() * APART) % WORDS.size()), WORDS.size()),
                folder);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("budgetbook.reconciled", 4));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void soMayAnyMixture(long seed, @TempDir Path folder) throws Exception {
        Random random = new Random(seed);
        assertIsNotAccused(
                department(
                        (at, number) -> {
                            String word = WORDS.get(random.nextInt(WORDS.size()));
                            return random.nextInt(4) == 0 ? word + WORDS.get(random.nextInt(WORDS.size())) : word;
                        },
                        5 + random.nextInt(40)),
                folder);
    }

    private static void assertIsNotAccused(DeclaredDepartment department, Path folder) throws Exception {
        List<RuleResult> results = WrittenDepartment.write(department, Path.of("config"), folder.resolve("总册.xlsx"))
                .reconcile();

        assertThat(results)
                .filteredOn(result -> result.outcome().blocks())
                .filteredOn(result -> !result.rule().id().equals(WITHOUT_TARGET))
                .extracting(result -> result.rule().id() + " " + result.iteration() + " " + result.message())
                .isEmpty();
        assertThat(results)
                .filteredOn(result -> result.outcome() == Outcome.PASSED)
                .hasSizeGreaterThan(500);
    }

    /** A department with so many of everything, its texts by field and number. */
    private static DeclaredDepartment department(BiFunction<Field, Integer, String> text, int size) {
        List<DeclaredLine> lines = new ArrayList<>();
        List<DeclaredTarget> targets = new ArrayList<>();
        List<String> goals = new ArrayList<>();
        List<DeclaredTask> tasks = new ArrayList<>();
        List<DeclaredIndicator> indicators = new ArrayList<>();
        DeclaredLine basic =
                GOLDEN.lines().stream().filter(DeclaredLine::basic).findFirst().orElseThrow();
        DeclaredLine project = GOLDEN.lines().stream()
                .filter(line -> !line.basic())
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < size; i++) {
            String unit = GOLDEN.units().get(i % GOLDEN.units().size()).code();
            String code = unit + String.format("%015d", i);
            String name = text.apply(Field.PROJECT, i);
            lines.add(line(basic, unit, "", text.apply(Field.ITEM, i), 100 + i));
            lines.add(line(project, unit, code, name, 200 + i));
            targets.add(new DeclaredTarget(
                    unit,
                    code,
                    name,
                    LEVELS.get(i % LEVELS.size()),
                    text.apply(Field.TARGET, i),
                    text.apply(Field.TARGET_VALUE, i)));
            tasks.add(new DeclaredTask(text.apply(Field.TASK, i), text.apply(Field.TASK_CONTENT, i)));
            indicators.add(new DeclaredIndicator(
                    text.apply(Field.LEVEL_1, i),
                    text.apply(Field.LEVEL_2, i),
                    text.apply(Field.INDICATOR, i),
                    text.apply(Field.INDICATOR_VALUE, i),
                    text.apply(Field.EXPLANATION, i)));
        }
        for (int i = 0; i < Math.min(size, 30); i++) {
            goals.add(text.apply(Field.GOAL, i));
        }
        return new DeclaredDepartment(
                GOLDEN.code(),
                GOLDEN.name(),
                GOLDEN.year(),
                GOLDEN.units(),
                Balanced.income(lines),
                lines,
                targets,
                goals,
                tasks,
                indicators);
    }

    private static DeclaredLine line(DeclaredLine like, String unit, String project, String item, int yuan) {
        return new DeclaredLine(
                unit,
                like.type(),
                project,
                item,
                like.function(),
                like.economic(),
                like.government(),
                like.source(),
                false,
                new BigDecimal(yuan).movePointRight(2),
                false,
                "");
    }
}
