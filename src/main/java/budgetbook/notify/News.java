package budgetbook.notify;

import budgetbook.configuration.notify.Channel;
import budgetbook.configuration.notify.Occasion;
import budgetbook.notify.Memory.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        List<String> texts = new ArrayList<>();
        List<Standing> told = new ArrayList<>();
        for (Standing standing : standings) {
            List<Channel> concerned =
                    channels.stream().filter(standing::concerns).toList();
            if (!concerned.isEmpty()) {
                Set<Occasion> wanted = wanted(concerned);
                Standing its = standing.of(wanted);
                Told before = memory.of(recipient, its.subject());
                boolean recovered = its.good() && before != null && wanted.contains(Occasion.RECOVERED);
                if (recovered || isNews(its, before)) {
                    told.add(its);
                    texts.add(its.text(recovered));
                }
                takeDown(recipient, its, before, memory);
            }
        }
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(now, subject(told), title + "\n\n" + String.join("\n\n", texts)));
    }

    private static Set<Occasion> wanted(List<Channel> channels) {
        Set<Occasion> wanted = EnumSet.noneOf(Occasion.class);
        channels.forEach(channel -> wanted.addAll(channel.occasions()));
        return wanted;
    }

    private boolean isNews(Standing standing, @Nullable Told before) {
        return !standing.lines().isEmpty()
                && (standing.good() || before == null || !before.digest().equals(standing.digest()) || isDue(before));
    }

    private boolean isDue(Told before) {
        return remindDays > 0 && !now.isBefore(before.at().plus(Duration.ofDays(remindDays)));
    }

    private void takeDown(String recipient, Standing standing, @Nullable Told before, Memory memory) {
        if (standing.good()) {
            memory.forget(recipient, standing.subject());
        } else if (before == null
                || isNews(standing, before)
                || !before.digest().equals(standing.digest())) {
            memory.remember(recipient, standing.subject(), new Told(standing.digest(), now));
        }
    }

    /** The first trouble, or else the first good news. */
    private static String subject(List<Standing> told) {
        String first = told.stream()
                .filter(standing -> !standing.good())
                .findFirst()
                .orElse(told.get(0))
                .headline();
        return "预算总册 " + first + (told.size() == 1 ? "" : "，等 " + told.size() + " 项");
    }
}
