package budgetbook.launch;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.submission.DepartmentSubmissions;
import budgetbook.submission.intake.ReceivedFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Departments side by side never need more of the heap together than there is; a large one is alone. */
class HeapTest {
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void whatIsSubmittedDecidesHowManyHaveRoom() throws IOException {
        assertThat(mostAtATime(1024 * MEGABYTE, 0)).as("small ones").isEqualTo(4);
        assertThat(mostAtATime(512 * MEGABYTE, MEGABYTE)).as("larger ones").isEqualTo(2);
        assertThat(mostAtATime(512 * MEGABYTE, 20 * MEGABYTE))
                .as("beyond all bounds")
                .isEqualTo(1);
    }

    @Test
    void aDepartmentHasItsShareOfTheHeap() {
        Heap heap = new Heap(256 * MEGABYTE);

        assertThat(heap.share(0)).isEqualTo(64);
        assertThat(heap.share(MEGABYTE)).isEqualTo(224);
        assertThat(heap.share(Integer.MAX_VALUE)).isEqualTo(256);
    }

    @Test
    void aFileThatHasGoneIsNoFaultHere() throws IOException {
        DepartmentSubmissions gone = submissions(1);
        Files.delete(folder.resolve("1.xlsx"));

        assertThat(new Heap(256 * MEGABYTE).<String>whenThereIsRoom(gone, () -> "done"))
                .isEqualTo("done");
    }

    /** How many of eight departments, four of which may be worked on at a time, are worked on at the same time. */
    private int mostAtATime(long bytes, long submitted) throws IOException {
        Heap heap = new Heap(bytes);
        DepartmentSubmissions submissions = submissions(submitted);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Callable<Optional<Integer>>> works = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            works.add(() -> heap.whenThereIsRoom(submissions, () -> {
                int together = now.incrementAndGet();
                most.accumulateAndGet(together, Math::max);
                rest();
                now.decrementAndGet();
                return Optional.of(together);
            }));
        }
        new SideBySide(4, () -> {}).each(works, together -> {});
        return most.get();
    }

    private static void rest() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private DepartmentSubmissions submissions(long bytes) throws IOException {
        Path file = folder.resolve(bytes + ".xlsx");
        try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
            made.setLength(bytes);
        }
        return new DepartmentSubmissions(
                Map.of("100001", new ReceivedFile("a.xlsx", file, file, "", Instant.EPOCH)),
                Set.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
