package budgetbook.submission.intake;

import budgetbook.budget.Sha256;
import budgetbook.finding.Argument;
import budgetbook.finding.Statement;
import budgetbook.finding.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Copies files of a folder in which people are at work: each as it was at one moment. A file that is still being copied
 * there is waited for, one that cannot be opened is tried again; within bounds.
 */
final class Snapshots {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int MOST_FAILURES = 3;

    private final Path copies;
    private final Patience patience;
    private final Map<Path, Result> results = new LinkedHashMap<>();

    Snapshots(Path copies, Patience patience) {
        this.copies = copies;
        this.patience = patience;
    }

    /** What came of a file. */
    sealed interface Result {
        /** A copy, as the file was at one moment. */
        record Taken(Path copy, String sha256, FileTime saved) implements Result {}

        /** None; why. */
        record LeftOut(Statement why) implements Result {}
    }

    /** The files with what came of each, in their order; {@link UncheckedIOException} if the copies cannot be written. */
    Map<Path, Result> take(List<Path> files) {
        Map<Path, Watched> pending = new LinkedHashMap<>();
        files.forEach(file -> {
            Watched watched = new Watched(file, copies.resolve(pending.size() + ".book"));
            results.put(file, watched.givenUp());
            pending.put(file, watched);
        });
        long deadline = System.nanoTime() + patience.atMost().toNanos();
        while (!pending.isEmpty()) {
            pending.values()
                    .removeIf(watched -> watched.look()
                            .map(done -> results.put(watched.file, done))
                            .isPresent());
            if (!pending.isEmpty() && (System.nanoTime() > deadline || !pause())) {
                pending.values().forEach(watched -> results.put(watched.file, watched.givenUp()));
                pending.clear();
            }
        }
        return results;
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Size and time of a file: another content shows in them. */
    private record Shape(long size, FileTime time) {
        static Shape of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Shape(attributes.size(), attributes.lastModifiedTime());
        }
    }

    /** A file that has not been copied yet. */
    private final class Watched {
        private final Path file;
        private final Path copy;
        private @Nullable Shape shape;
        /** Since when it has been seen in this shape, by {@link System#nanoTime}. */
        private long since;

        private int failures;

        Watched(Path file, Path copy) {
            this.file = file;
            this.copy = copy;
        }

        /** Copies it if it has settled; empty if it has to be waited for. */
        Optional<Result> look() {
            try {
                Shape now = Shape.of(file);
                if (!now.equals(shape)) {
                    since = shape == null && longAgo(now)
                            ? System.nanoTime() - patience.settle().toNanos()
                            : System.nanoTime();
                    shape = now;
                }
                return System.nanoTime() - since >= patience.settle().toNanos() ? copied(now) : Optional.empty();
            } catch (NoSuchFileException e) {
                return Optional.of(new Result.LeftOut(Wording.FILE_GONE.of()));
            } catch (IOException e) {
                failures++;
                return failures < MOST_FAILURES
                        ? Optional.empty()
                        : Optional.of(new Result.LeftOut(Wording.FILE_DENIED.of()));
            }
        }

        private Optional<Result> copied(Shape before) throws IOException {
            String sha256;
            try (InputStream in = Files.newInputStream(file);
                    OwnCopy out = OwnCopy.at(copy)) {
                sha256 = Sha256.copy(in, out);
            }
            if (Shape.of(file).equals(before) && Files.size(copy) == before.size()) {
                return Optional.of(new Result.Taken(copy, sha256, before.time()));
            }
            shape = null;
            return Optional.empty();
        }

        /** Whether the file had its shape before anybody began to watch it. A clock that is ahead proves nothing. */
        private boolean longAgo(Shape now) {
            long age = System.currentTimeMillis() - now.time().toMillis();
            return age >= patience.settle().toMillis();
        }

        Result givenUp() {
            return new Result.LeftOut(
                    failures > 0
                            ? Wording.FILE_DENIED.of()
                            : Wording.FILE_IN_WRITING.of(
                                    Argument.of(patience.atMost().toSeconds())));
        }
    }
}
