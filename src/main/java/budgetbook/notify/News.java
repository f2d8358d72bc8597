package budgetbook.notify;

import budgetbook.configuration.notify.Channel;
import budgetbook.configuration.notify.Occasion;
import budgetbook.notify.Memory.Known;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out what of a run is new to a recipient, and takes down that it is told. */
final class News {
    private final String title;
    private final List<Standing> standings;
    private final Instant now;
    private final int remindDays;

    /**
     * The news of a run.
     *
     * @param title which run it was
     * @param remindDays see notify.yml
     */
    News(String title, List<Standing> standings, Instant now, int remindDays) {
        this.title = title;
        this.standings = standings;
        this.now = now;
        this.remindDays = remindDays;
    }

    /** Returns what a recipient is to be told, by all its channels together; empty if nothing is new to it. */
    Optional<Part> to(String recipient, List<Channel> channels, Memory memory) {
        List<Told> told = new ArrayList<>();
        for (Standing standing : standings) {
            List<Channel> concerned =
                    channels.stream().filter(standing::concerns).toList();
            if (!concerned.isEmpty()) {
                Set<Occasion> wanted = wanted(concerned);
                Standing its = standing.of(wanted);
                Known before = memory.of(recipient, its.subject());
                boolean recovered = its.good() && before != null && wanted.contains(Occasion.RECOVERED);
                if (recovered || isNews(its, before)) {
                    told.add(new Told(its, its.text(recovered)));
                }
                takeDown(recipient, its, before, memory);
            }
        }
        told.sort(Comparator.comparing(part -> part.standing().good())); // a long message is cut at its end
        return told.isEmpty() ? Optional.empty() : Optional.of(new Part(now, subject(told), text(told)));
    }

    private String text(List<Told> told) {
        return Stream.concat(Stream.of(title), told.stream().map(Told::text)).collect(Collectors.joining("\n\n"));
    }

    private static Set<Occasion> wanted(List<Channel> channels) {
        Set<Occasion> wanted = EnumSet.noneOf(Occasion.class);
        channels.forEach(channel -> wanted.addAll(channel.occasions()));
        return wanted;
    }

    private boolean isNews(Standing standing, @Nullable Known before) {
        return !standing.lines().isEmpty()
                && (standing.good() || before == null || !before.digest().equals(standing.digest()) || isDue(before));
    }

    private boolean isDue(Known before) {
        return remindDays > 0 && !now.isBefore(before.at().plus(Duration.ofDays(remindDays)));
    }

    private void takeDown(String recipient, Standing standing, @Nullable Known before, Memory memory) {
        if (standing.good()) {
            memory.forget(recipient, standing.subject());
        } else if (before == null
                || isNews(standing, before)
                || !before.digest().equals(standing.digest())) {
            memory.remember(recipient, standing.subject(), new Known(standing.digest(), now));
        }
    }

    private static String subject(List<Told> told) {
        return "预算总册 " + told.get(0).standing().headline() + (told.size() == 1 ? "" : "，等 " + told.size() + " 项");
    }

    /** What is told of a subject. */
    private record Told(Standing standing, String text) {}
}
