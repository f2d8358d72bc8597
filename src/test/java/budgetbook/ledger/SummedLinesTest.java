package budgetbook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Condition;
import budgetbook.budget.Condition.Clause;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.configuration.classification.Sources;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredUnit;
import budgetbook.oracle.RandomDepartments;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database sums is what the facts of all departments come to, one by one. */
class SummedLinesTest {
    private static final Sources SOURCES =
            new ConfigurationFolder(Path.of("config")).read(Optional.of(2023)).sources();

    private final Ledger ledger = TestLedger.empty("summed-lines-" + System.nanoTime());
    private final List<Reading> submissions = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    @BeforeEach
    void threeDepartments() {
        RandomDepartments.of(31, 3, 2).all().forEach(random -> {
            DeclaredDepartment department = random.department();
            List<Long> ids = TestLedger.write(ledger, department);
            for (int i = 0; i < ids.size(); i++) {
                DeclaredUnit unit = department.units().get(i);
                submissions.add(new Reading(
                        ids.get(i), new SubmissionKey(department.code(), 2023, unit.code(), "x.xlsx", "", "")));
            }
            for (Fact fact : ledger.facts(ids, SOURCES)) {
                Map<Dimension, String> values = new EnumMap<>(fact.values());
                values.put(Dimension.DEPARTMENT, department.code());
                facts.add(new Fact(values, fact.amount(), fact.sequence()));
            }
        });
    }

    @Test
    void theSumsAreThoseOfTheFacts() {
        long seed = Long.getLong("budgetbook.seed", System.nanoTime());
        System.out.println("budgetbook.seed=" + seed);
        Random random = new Random(seed);
        SummedLines lines = ledger.summed(submissions, SOURCES);
        for (int i = 0; i < 300; i++) {
            Condition condition = condition(random);
            Set<Dimension> dimensions = EnumSet.of(Dimension.SIDE, one(List.of(Dimension.values()), random));
            dimensions.add(one(List.of(Dimension.values()), random));

            List<Fact> sums = lines.over(dimensions, condition);

            List<Fact> meeting =
                    facts.stream().filter(fact -> fact.meets(condition)).toList();
            assertThat(by(dimensions, sums)).as(dimensions + " " + condition).isEqualTo(by(dimensions, meeting));
        }
    }

    @Test
    void whatIsNotAmongTheSubmissionsDoesNotCount() {
        List<Reading> first = submissions.subList(0, 2);
        String code = first.get(0).key().department();

        assertThat(ledger.summed(first, SOURCES).over(EnumSet.of(Dimension.DEPARTMENT), Condition.ANY))
                .extracting(fact -> fact.value(Dimension.DEPARTMENT))
                .containsOnly(code);
        assertThat(ledger.summed(List.of(), SOURCES).over(EnumSet.of(Dimension.SIDE), Condition.ANY))
                .isEmpty();
    }

    private static Map<List<String>, Money> by(Set<Dimension> dimensions, List<Fact> facts) {
        Map<List<String>, Money> sums = new LinkedHashMap<>();
        facts.forEach(fact -> sums.merge(dimensions.stream().map(fact::value).toList(), fact.amount(), Money::plus));
        return sums;
    }

    /** Values that facts have, or the beginnings of codes, among or not among. */
    private Condition condition(Random random) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Dimension dimension = one(List.of(Dimension.values()), random);
            List<String> values = new ArrayList<>();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                String value = one(facts, random).value(dimension);
                values.add(dimension.isCode() ? value.substring(0, Math.min(value.length(), 3)) : value);
            }
            clauses.add(new Clause(dimension, values, random.nextInt(4) > 0));
        }
        return new Condition(clauses);
    }

    private static <T> T one(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
