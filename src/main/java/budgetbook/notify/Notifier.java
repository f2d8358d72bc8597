package budgetbook.notify;

import budgetbook.configuration.file.ConfigurationException;
import budgetbook.configuration.notify.Channel;
import budgetbook.configuration.notify.NotifyFile;
import budgetbook.configuration.notify.NotifySettings;
import budgetbook.run.Folders;
import budgetbook.run.RunOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells people of a run that has ended and holds no lock any more. Nothing of it fails a run: what could not be delivered is
 * tried again with the next one. Without notify.yml nothing is done, and no library loaded.
 */
public final class Notifier {
    /** What has not been delivered for so long is of no interest any more. */
    private static final Duration STALE = Duration.ofDays(7);

    /** How long a run is held up at most by servers that do not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Path config;
    private final Folders folders;
    private final InstantSource clock;

    public Notifier(Path config, Folders folders, InstantSource clock) {
        this.config = config;
        this.folders = folders;
        this.clock = clock;
    }

    /** Tells of a run that came to an end. */
    public Delivered ended(RunOutcome outcome) {
        return tell(settings -> Standings.of(outcome, new Places(folders.output(), settings.link())));
    }

    /**
     * Tells of a run that failed as a whole.
     *
     * @param problem what and why, in Chinese
     * @param kind what makes it the same failure as the last one, though the words be others
     */
    public Delivered failed(String problem, String kind) {
        return tell(settings -> Standings.ofFailure(problem, kind));
    }

    private Delivered tell(Function<NotifySettings, List<Standing>> standings) {
        try {
            Optional<NotifySettings> settings = NotifyFile.readAlone(config);
            if (settings.isEmpty()) {
                return Delivered.NOTHING;
            }
            try (MemoryFile file = MemoryFile.take(folders.state())) {
                return tell(settings.get(), standings.apply(settings.get()), file);
            }
        } catch (ConfigurationException e) {
            return Delivered.NOTHING; // the run has said so
        } catch (IOException e) {
            return new Delivered(0, List.of("通知没有送出：" + e.getMessage()));
        } catch (RuntimeException | Error e) {
            return new Delivered(0, List.of("通知没有送出：程序内部故障（" + e.getClass().getSimpleName() + "）"));
        }
    }

    private Delivered tell(NotifySettings settings, List<Standing> standings, MemoryFile file) {
        Instant now = clock.instant();
        Map<String, List<Channel>> recipients = settings.byRecipient();
        List<String> problems = new ArrayList<>();
        Memory memory = file.read();
        memory.keepOnly(recipients.keySet());
        memory.dropBefore(now.minus(STALE))
                .forEach((recipient, count) ->
                        problems.add(recipient + "：" + count + " 份通知 " + STALE.toDays() + " 天没有送到，不再送"));
        News news = new News(title(now), standings, now, settings.remindDays());
        recipients.forEach((recipient, channels) ->
                news.to(recipient, channels, memory).ifPresent(part -> memory.add(recipient, part)));
        keep(file, memory, problems); // before, so that a process that is killed now has lost nothing
        int delivered = deliver(settings, memory, problems);
        if (delivered > 0) {
            keep(file, memory, problems);
        }
        return new Delivered(delivered, problems);
    }

    /** Sends what has not been delivered, and returns how much of it is now. */
    private int deliver(NotifySettings settings, Memory memory, List<String> problems) {
        List<Letter> letters = new ArrayList<>();
        settings.byRecipient().forEach((recipient, channels) -> {
            List<Part> parts = memory.undeliveredTo(recipient);
            if (!parts.isEmpty()) {
                letters.add(new Letter(channels.get(0).recipient(), parts));
            }
        });
        List<String> ends = new Deliveries(settings, clock, PATIENCE).send(letters);
        int delivered = 0;
        for (int i = 0; i < ends.size(); i++) {
            String recipient = letters.get(i).recipient().label();
            if (ends.get(i).isEmpty()) {
                memory.undelivered().remove(recipient);
                delivered++;
            } else {
                problems.add(recipient + "：通知没有送到，下次运行再送（" + ends.get(i) + "）");
            }
        }
        return delivered;
    }

    private static void keep(MemoryFile file, Memory memory, List<String> problems) {
        try {
            file.write(memory);
        } catch (IOException e) {
            String problem = MemoryFile.NAME + " 无法写入，已通知的可能再通知一次";
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
        }
    }

    private String title(Instant now) {
        return "预算总册，" + TIME.format(now.atZone(ZoneId.systemDefault())) + " 的运行";
    }

    /** Sends everybody a message that says it is a trial, and returns how it went. */
    public static List<Trial> trial(NotifySettings settings, InstantSource clock) {
        Instant now = clock.instant();
        Part part = new Part(now, "预算总册 试发的通知", "这是 budgetbook notify --test 试发的，收到即可，不必处理。");
        List<Letter> letters = settings.byRecipient().values().stream()
                .map(channels -> new Letter(channels.get(0).recipient(), List.of(part)))
                .toList();
        List<String> ends = new Deliveries(settings, clock, PATIENCE).send(letters);
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            trials.add(new Trial(letters.get(i).recipient().label(), ends.get(i)));
        }
        return trials;
    }
}
