package budgetbook.notify;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;

/** A way on which letters go out. */
@FunctionalInterface
interface Carrier {
    /**
     * Delivers letters as far as it can.
     *
     * @param ended told of each letter how it went: why it was not delivered, in Chinese, or an empty text
     * @throws IOException why the rest could not be delivered, in Chinese; no secret stands in it
     */
    void deliver(List<Letter> letters, BiConsumer<Letter, String> ended) throws IOException;
}
