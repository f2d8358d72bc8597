package budgetbook.reconcile.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking combinations up finds what trying every place finds, however many texts are allowed. */
class CombinationsTest {
    private static final int PLACES = 60;

    @ParameterizedTest(name = "{0} texts at a place")
    @ValueSource(ints = {0, 1, 2, 3})
    void findsWhatATrialOfEveryPlaceFinds(int number) {
        Random random = new Random(number);
        List<List<String>> texts = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            texts.add(random.ints(number, 0, 6).mapToObj(String::valueOf).toList());
        }
        Combinations combinations = Combinations.of(PLACES, texts::get);

        for (int trial = 0; trial < 200; trial++) {
            List<Set<String>> allowed = new ArrayList<>();
            for (int which = 0; which < number; which++) {
                Set<String> some = new TreeSet<>();
                random.ints(random.nextInt(7), 0, 8).forEach(text -> some.add(String.valueOf(text)));
                allowed.add(some);
            }
            assertThat(combinations.at(allowed)).as("%s", allowed).containsExactly(tried(texts, allowed));
        }
    }

    private static int[] tried(List<List<String>> texts, List<Set<String>> allowed) {
        return IntStream.range(0, texts.size())
                .filter(place -> IntStream.range(0, allowed.size())
                        .allMatch(which ->
                                allowed.get(which).contains(texts.get(place).get(which))))
                .toArray();
    }
}
