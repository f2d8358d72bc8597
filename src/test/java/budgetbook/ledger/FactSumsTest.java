package budgetbook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Condition;
import budgetbook.budget.Condition.Clause;
import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is summed by index is what every fact, asked one by one, comes to. */
class FactSumsTest {
    private static final Map<Dimension, List<String>> VALUES = new EnumMap<>(Map.of(
            Dimension.UNIT, List.of("254101", "254301", "254302"),
            Dimension.FUNCTION, List.of("2060101", "2060102", "2060701", "2080505", ""),
            Dimension.ECONOMIC, List.of("30101", "30102", "30201", "31002"),
            Dimension.YEAR, List.of("本年", "结转")));

    /** Codes are asked for by their beginnings, too, of which one may begin another. */
    private static final List<String> BEGINNINGS = List.of("", "2", "206", "20601", "30", "301", "999");

    @Test
    void theSumsAreThoseOfAllFactsAskedOneByOne() {
        long seed = Long.getLong("budgetbook.seed", System.nanoTime());
        System.out.println("budgetbook.seed=" + seed);
        Random random = new Random(seed);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Map<Dimension, String> values = new EnumMap<>(Dimension.class);
            VALUES.forEach((dimension, some) -> values.put(dimension, one(some, random)));
            facts.add(new Fact(values, new Money(random.nextInt(1_000_000)), i));
        }
        FactSums sums = new FactSums(facts);

        for (int i = 0; i < 500; i++) {
            Condition condition = condition(random);
            List<Fact> meeting =
                    facts.stream().filter(fact -> fact.meets(condition)).toList();

            assertThat(sums.sum(condition))
                    .as(condition.toString())
                    .isEqualTo(meeting.stream().map(Fact::amount).reduce(Money.ZERO, Money::plus));
            assertThat(sums.kinds(List.of(Dimension.FUNCTION), condition))
                    .as(condition.toString())
                    .isEqualTo((int) meeting.stream()
                            .map(fact -> fact.value(Dimension.FUNCTION))
                            .distinct()
                            .count());
        }
    }

    private static Condition condition(Random random) {
        List<Clause> clauses = new ArrayList<>();
        List<Dimension> dimensions = List.copyOf(VALUES.keySet());
        for (int i = random.nextInt(4); i > 0; i--) {
            Dimension dimension = one(dimensions, random);
            List<String> values = new ArrayList<>();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                List<String> some = random.nextBoolean() ? VALUES.get(dimension) : BEGINNINGS;
                values.add(one(some == null ? BEGINNINGS : some, random));
            }
            clauses.add(new Clause(dimension, values, random.nextInt(4) > 0));
        }
        return new Condition(clauses);
    }

    private static <T> T one(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
