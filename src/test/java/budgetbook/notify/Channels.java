package budgetbook.notify;

import budgetbook.configuration.notify.NotifyFile;
import budgetbook.configuration.notify.NotifySettings;
import budgetbook.configuration.notify.Recipient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;

/** Settings of tests, read from a file as users write it. */
final class Channels {
    private Channels() {}

    static NotifySettings read(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve(NotifyFile.NAME), text);
        return NotifyFile.readAlone(folder).orElseThrow();
    }

    /** Puts a secret where a file may name it. */
    static void secret(Path folder, String file, String secret) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, secret + "\n");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
    }

    /** A letter to each of the recipients. */
    static List<Letter> letters(NotifySettings settings, String subject, String text) {
        return settings.byRecipient().values().stream()
                .map(channels -> letter(channels.get(0).recipient(), subject, text))
                .toList();
    }

    static Letter letter(Recipient recipient, String subject, String text) {
        return new Letter(recipient, List.of(new Part(Instant.parse("2026-11-30T01:30:00Z"), subject, text)));
    }
}
