package budgetbook.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.book.check.rule.BookResult;
import budgetbook.reconcile.check.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The book of 2023 in right words keeps all rules. */
class SoundBookTest {
    private static final List<BookResult> RESULTS = SoundBook.check(SoundBook.book());

    @Test
    void nothingHoldsItBack() {
        assertThat(RESULTS)
                .filteredOn(BookResult::blocks)
                .extracting(BookResult::message)
                .isEmpty();
    }

    @Test
    void suppliedTextsThatDoNotFitAreTold() {
        assertThat(RESULTS)
                .filteredOn(result -> result.outcome() == Outcome.FAILED)
                .extracting(result -> result.rule().id() + " " + result.figure())
                .containsExactlyInAnyOrder("说明-原因持平 公务接待费", "说明-原因雷同 一般公共预算收支");
    }

    @Test
    void everySentenceIsHeld() {
        assertThat(RESULTS)
                .filteredOn(result -> result.outcome() == Outcome.PASSED)
                .extracting(result -> result.rule().id())
                .hasSizeGreaterThan(39);
    }
}
