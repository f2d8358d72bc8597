package budgetbook.book.check;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every falsification, sign by sign as well. */
@Tag("long")
class EveryFalsificationTest extends FalsifiedBookTest {
    @Override
    int stride() {
        return 1;
    }

    @Test
    void everySign() {
        caught(
                new Falsified(SOUND)
                        .each("删字", "\\S", sign -> "")
                        .each("换字", "\\p{IsHan}", sign -> sign.equals("甲") ? "乙" : "甲"),
                4000);
    }
}
