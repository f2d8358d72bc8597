package budgetbook.configuration;

import java.util.Arrays;
import java.util.Optional;

/** How exact amounts become what tables print, to 0.01 万元. */
public enum Rounding {
    /** Each amount half up, on its own. */
    EXACT("exact"),
    /** 舍位平衡: so that every printed total is the sum of its printed parts. */
    FOOTED("footed");

    private final String word;

    Rounding(String word) {
        this.word = word;
    }

    /** The rounding that a word of budgetbook.yml stands for. */
    static Optional<Rounding> of(String word) {
        return Arrays.stream(values())
                .filter(rounding -> rounding.word.equals(word))
                .findFirst();
    }
}
