package budgetbook.notify;

import budgetbook.configuration.notify.NotifySettings;
import budgetbook.configuration.notify.Recipient;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Sends letters on all ways at the same time, and waits for them no longer than it has patience. */
final class Deliveries {
    private static final int AT_ONCE = 16;

    private final NotifySettings settings;
    private final InstantSource clock;
    private final Duration patience;
    private final Map<String, String> ended = new ConcurrentHashMap<>();

    /**
     * Ways by these settings.
     *
     * @param patience how long servers that do not answer are waited for in all
     */
    Deliveries(NotifySettings settings, InstantSource clock, Duration patience) {
        this.settings = settings;
        this.clock = clock;
        this.patience = patience;
    }

    /** Sends, and returns of each letter in turn why it was not delivered, in Chinese; an empty text if it was. */
    List<String> send(List<Letter> letters) {
        if (letters.isEmpty()) {
            return List.of();
        }
        List<Callable<Void>> ways = new ArrayList<>();
        List<Letter> mail = letters.stream()
                .filter(letter -> letter.recipient() instanceof Recipient.Mailbox)
                .toList();
        if (!mail.isEmpty()) {
            ways.add(() -> carry(new SmtpCarrier(settings.smtp().orElseThrow()), mail));
        }
        for (Letter letter : letters) {
            if (letter.recipient() instanceof Recipient.Robot robot) {
                ways.add(() -> carry(new RobotCarrier(robot, clock), List.of(letter)));
            } else if (letter.recipient() instanceof Recipient.Command command) {
                ways.add(() -> carry(new CommandCarrier(command), List.of(letter)));
            }
        }
        await(ways);
        return letters.stream()
                .map(letter -> ended.getOrDefault(letter.recipient().label(), patience.toSeconds() + " 秒内没有送完"))
                .toList();
    }

    private Void carry(Carrier carrier, List<Letter> letters) {
        String rest;
        try {
            carrier.deliver(letters, this::note);
            return null;
        } catch (IOException e) {
            rest = String.valueOf(e.getMessage());
        } catch (RuntimeException | Error e) {
            rest = "程序内部故障（" + e.getClass().getSimpleName() + "）";
        }
        for (Letter letter : letters) {
            ended.putIfAbsent(letter.recipient().label(), rest);
        }
        return null;
    }

    private void note(Letter letter, String problem) {
        ended.put(letter.recipient().label(), problem);
    }

    private void await(List<Callable<Void>> ways) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(AT_ONCE, ways.size()), task -> {
            Thread daemon = new Thread(task, "notify");
            daemon.setDaemon(true);
            return daemon;
        });
        try {
            threads.invokeAll(ways, patience.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }
}
