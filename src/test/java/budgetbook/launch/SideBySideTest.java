package budgetbook.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.run.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Works side by side are told of in their order; where one fails, the others come to an end. */
class SideBySideTest {
    private static final int PATIENCE_SECONDS = 20;

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch lastHasEnded = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    private void atMost(int most, List<Callable<Optional<String>>> works) {
        new SideBySide(most, stopped::countDown).each(works, name -> told.add(name + " has ended"));
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nobody came");
        }
    }

    private Optional<String> said(String name) {
        Turn.say(() -> told.add(name + " speaks"));
        return Optional.of(name);
    }

    @Test
    void theFirstIsToldOfFirstThoughItEndsLast() {
        atMost(
                2,
                List.of(
                        () -> {
                            await(lastHasEnded);
                            return said("first");
                        },
                        () -> said("second"),
                        () -> {
                            Optional<String> said = said("third");
                            lastHasEnded.countDown();
                            return said;
                        }));

        assertThat(told)
                .containsExactly(
                        "first speaks",
                        "first has ended",
                        "second speaks",
                        "second has ended",
                        "third speaks",
                        "third has ended");
    }

    @Test
    void theOneWhoseTurnItIsIsHeardAtOnce() {
        CountDownLatch heard = new CountDownLatch(1);

        atMost(2, List.of(() -> {
            Turn.say(heard::countDown);
            await(heard);
            return Optional.of("first");
        }));

        assertThat(told).containsExactly("first has ended");
    }

    @Test
    void whatIsHandedOnSpeaksInTheSameTurn() {
        atMost(
                2,
                List.of(
                        () -> {
                            await(lastHasEnded);
                            return said("first");
                        },
                        () -> {
                            Callable<Optional<String>> handedOn = Turn.handedOn(() -> said("second"));
                            Thread other = new Thread(() -> {
                                try {
                                    handedOn.call();
                                } catch (Exception e) {
                                    told.add(e.toString());
                                }
                            });
                            other.start();
                            other.join();
                            lastHasEnded.countDown();
                            return Optional.empty();
                        }));

        assertThat(told).containsExactly("first speaks", "first has ended", "second speaks");
    }

    @Test
    void noMoreThanAreAllowedAreDoneAtATime() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Callable<Optional<String>> work = () -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.sleep(5);
            now.decrementAndGet();
            return Optional.of("");
        };

        atMost(3, Collections.nCopies(20, work));

        assertThat(most).hasValueBetween(2, 3);
        assertThat(told).hasSize(20);
    }

    @Test
    void whereOneFailsThoseThatAreBeingDoneAreAskedToStopAndNoOtherBegins() {
        CountDownLatch secondHasBegun = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();

        assertThatThrownBy(() -> atMost(
                        2,
                        List.of(
                                () -> {
                                    await(secondHasBegun);
                                    throw new IllegalStateException("spoilt");
                                },
                                () -> {
                                    secondHasBegun.countDown();
                                    await(stopped);
                                    return said("second");
                                },
                                () -> {
                                    begun.incrementAndGet();
                                    return Optional.of("third");
                                })))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("spoilt");

        assertThat(begun).hasValue(0);
        assertThat(told).as("what happened is not kept back").containsExactly("second speaks");
    }

    @Test
    void whereNobodyCanBeToldNoOtherBegins() {
        AtomicInteger begun = new AtomicInteger();
        Callable<Optional<Integer>> work = () -> {
            Thread.sleep(20);
            return Optional.of(begun.incrementAndGet());
        };

        assertThatThrownBy(() -> new SideBySide(1, () -> {}).each(Collections.nCopies(20, work), number -> {
                    throw new IllegalStateException("nobody listens");
                }))
                .hasMessage("nobody listens");

        assertThat(begun).hasValueLessThan(20);
    }
}
