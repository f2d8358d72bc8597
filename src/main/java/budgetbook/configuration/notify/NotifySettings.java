package budgetbook.configuration.notify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * notify.yml.
 *
 * @param remindDays after how many days what is still wrong is told again; 0 for never
 * @param link where those who are told find the output folder; empty: where it is
 * @param smtp needed for mail only
 */
public record NotifySettings(int remindDays, String link, Optional<SmtpServer> smtp, List<Channel> channels) {
    /** Returns the channels of each recipient, by its label. */
    public Map<String, List<Channel>> byRecipient() {
        Map<String, List<Channel>> channelsOf = new LinkedHashMap<>();
        channels.forEach(channel -> channelsOf
                .computeIfAbsent(channel.recipient().label(), label -> new ArrayList<>())
                .add(channel));
        return channelsOf;
    }
}
