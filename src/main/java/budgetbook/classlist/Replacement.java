package budgetbook.classlist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts lists in place: each file whole or not at all, and all of them back where the configuration then does not read. */
public final class Replacement {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final YearFolder folder;
    private final String stamp;
    private final Map<Path, Path> kept = new LinkedHashMap<>();
    private final List<Path> made = new ArrayList<>();

    /** For a folder; what was there is kept under a name with this time. */
    public Replacement(YearFolder folder, LocalDateTime now) {
        this.folder = folder;
        this.stamp = STAMP.format(now);
    }

    /**
     * Replaces what changes, and returns the former files that were kept.
     *
     * @param check reads the configuration; what it throws takes everything back
     */
    public List<Path> of(Proposal proposal, Runnable check) throws IOException {
        boolean done = false;
        try {
            Files.createDirectories(folder.path());
            for (ListKind kind : ListKind.values()) {
                boolean changes =
                        proposal.changes().stream().anyMatch(change -> change.kind() == kind && !change.isNone());
                if (changes) {
                    put(kind, text(kind, proposal.lists().getOrDefault(kind, Map.of())));
                } else if (folder.isNew()) {
                    put(kind, Files.readString(folder.source(kind)));
                }
            }
            check.run();
            done = true;
            return List.copyOf(kept.values());
        } finally {
            if (!done) {
                takeBack();
            }
        }
    }

    private void put(ListKind kind, String text) throws IOException {
        Path file = folder.path().resolve(kind.file());
        Path unfinished = folder.path().resolve("." + kind.file() + ".tmp");
        try {
            Files.writeString(unfinished, text);
            if (Files.exists(file)) {
                Path former = folder.path().resolve(kind.file() + ".bak-" + stamp);
                Files.copy(file, former);
                kept.put(file, former);
            } else {
                made.add(file);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void takeBack() throws IOException {
        for (Map.Entry<Path, Path> file : kept.entrySet()) {
            Files.move(
                    file.getValue(),
                    file.getKey(),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
        for (Path file : made) {
            Files.deleteIfExists(file);
        }
        if (folder.isNew()) {
            Files.deleteIfExists(folder.path());
        }
    }

    private static String text(ListKind kind, Map<String, String> list) {
        StringBuilder text =
                new StringBuilder(kind.isCodes() ? "code,name\n" : "nature,department_code,government_code\n");
        list.forEach((key, value) -> text.append(key.replace(' ', ','))
                .append(',')
                .append(quoted(value))
                .append('\n'));
        return text.toString();
    }

    private static String quoted(String value) {
        return value.contains(",") || value.contains("\"") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
