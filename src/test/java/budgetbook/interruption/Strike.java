package budgetbook.interruption;

import budgetbook.run.Stage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a run is interrupted.
 *
 * @param signal what its process gets; a run dies at a file operation as by SIGKILL
 * @param operation just before this file operation in the output folder; 0 if not so
 * @param stage as soon as its log says that it has come to this stage; null if not so
 * @param millis otherwise so long after its start
 */
record Strike(Signal signal, int operation, @Nullable Stage stage, int millis) {
    private static final Pattern OPERATION = Pattern.compile("file operation (\\d+: .*)");

    /** What a process gets. */
    enum Signal {
        SIGINT(130),
        SIGTERM(143),
        SIGKILL(137),
        /** What an impatient operator does, or a system that shuts down. */
        SIGTERM_AND_SOON_SIGKILL(143, 137);

        private static final int SOON_MILLIS = 250;

        private final Set<Integer> statuses;

        Signal(Integer... statuses) {
            this.statuses = Set.of(statuses);
        }

        /** Whether a process that ended so did by it. */
        boolean ended(Installed.Started process) {
            return statuses.contains(process.status());
        }

        /** Sends it to a process, which may have ended. */
        void send(Process process) throws IOException, InterruptedException {
            if (this == SIGTERM_AND_SOON_SIGKILL) {
                SIGTERM.send(process);
                process.waitFor(SOON_MILLIS, TimeUnit.MILLISECONDS);
                SIGKILL.send(process);
            } else {
                Installed.signal(process, name().substring("SIG".length()));
            }
        }
    }

    static Strike atOperation(int number) {
        return new Strike(Signal.SIGKILL, number, null, 0);
    }

    private static Strike atStage(Stage stage, Random random) {
        return new Strike(signal(random), 0, stage, 0);
    }

    private static Strike atMoment(long longest, Random random) {
        return new Strike(signal(random), 0, null, random.nextInt((int) longest));
    }

    private static Signal signal(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Signal.SIGINT;
            case 1 -> Signal.SIGTERM;
            case 2, 3 -> Signal.SIGTERM_AND_SOON_SIGKILL;
            default -> Signal.SIGKILL;
        };
    }

    /**
     * So many, in a random order: four of ten at a file operation of a publication, three of ten at the beginning of a
     * stage, each of these as often as any other; the rest at random moments.
     *
     * @param operations how many a publication takes
     * @param longest how many milliseconds a run takes
     */
    static List<Strike> spread(int strikes, int operations, long longest, Random random) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= operations; number++) {
            numbers.add(number);
        }
        Collections.shuffle(numbers, random);
        List<Strike> spread = new ArrayList<>();
        int byNumber = 0;
        int byStage = 0;
        for (int i = 0; i < strikes; i++) {
            switch (i % 10) {
                case 0, 3, 5, 8 -> spread.add(atOperation(numbers.get(byNumber++ % operations)));
                case 1, 4, 7 ->
                    spread.add(atStage(Stage.OF_PUBLICATION.get(byStage++ % Stage.OF_PUBLICATION.size()), random));
                default -> spread.add(atMoment(longest, random));
            }
        }
        Collections.shuffle(spread, random);
        return spread;
    }

    /** One for a start that has much to put right first. */
    static Strike upon(int operations, long longest, Random random) {
        return random.nextInt(4) == 0 ? atMoment(longest, random) : atOperation(1 + random.nextInt(operations));
    }

    /** Starts a run and interrupts it; {@link AssertionError} if it does not end within ten seconds of SIGTERM. */
    Installed.Started strike(Installed installed) throws IOException, InterruptedException {
        if (operation > 0) {
            return installed.run(haltingAt(operation));
        }
        long logged = installed.logged();
        Installed.Started victim = installed.start();
        Stage awaited = stage;
        if (awaited == null) {
            victim.process().waitFor(millis, TimeUnit.MILLISECONDS);
        } else {
            String line = "：" + awaited.label() + "\n";
            while (victim.process().isAlive() && !installed.loggedSince(logged).contains(line)) {
                Thread.sleep(1);
            }
        }
        signal.send(victim.process());
        if (!victim.process().waitFor(10, TimeUnit.SECONDS)) {
            throw new AssertionError("not ended 10 s after " + this + "\n" + victim.printed());
        }
        return victim;
    }

    /** The option that lets a run die at a file operation, and tell each on the way. */
    static String haltingAt(int operation) {
        return "-Dbudgetbook.halt-at-file-operation=" + operation;
    }

    /** Whether a run did not come to its end by itself. */
    boolean hit(Installed.Started victim) {
        return signal.ended(victim);
    }

    /** The file operations that a run told of, each with its number. */
    static List<String> operations(String printed) {
        List<String> operations = new ArrayList<>();
        Matcher told = OPERATION.matcher(printed);
        while (told.find()) {
            operations.add(told.group(1));
        }
        return operations;
    }

    @Override
    public String toString() {
        return signal
                + (operation > 0
                        ? " at file operation " + operation
                        : stage != null ? " at " + stage : " after " + millis + " ms");
    }
}
