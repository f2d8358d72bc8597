package budgetbook.publication;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves a whole publication from where it waits to its place, file by file. Each step can be cut off and is then taken
 * up again by {@link #complete}; meanwhile there is no manifest.json, and a note beside the files tells why.
 */
final class Installation {
    /** Holds the outgoing manifest while the files are being moved; it is there as soon as 历史 has what stood. */
    static final String OUTGOING = ".outgoing";

    private static final String NOTE = "发布未完成，请勿使用.txt";
    private static final String NOTE_TEXT = """
            本文件夹正在更换为新的一次发布。如果这张便条一直在，说明更换被中断（断电、程序被终止等）：
            此时各文件可能分属两次发布，请勿使用；再运行一次 budgetbook 即自动完成，此前的发布在“历史”中。
            """;

    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

    private final Path place;
    private final Path ready;
    private final Path outgoing;
    private final History history;

    Installation(Path place, Path ready, History history) {
        this.place = place;
        this.ready = ready;
        this.outgoing = ready.resolve(OUTGOING);
        this.history = history;
    }

    /** Completes what was cut off on its way in place; throws away what is no folder. */
    void recover() throws IOException {
        if (Files.isDirectory(ready)) {
            complete();
        } else {
            FolderFiles.delete(ready);
        }
    }

    /**
     * Moves what is left to be moved, if every file is there as the waiting manifest names it; else leaves what stands.
     *
     * @return whether the publication that waited stands now
     */
    boolean complete() throws IOException {
        boolean begun = Files.isDirectory(outgoing);
        Optional<Manifest> incoming = ManifestFile.read(ready);
        if (incoming.isPresent()) {
            if (!isThere(incoming.get())) {
                abandon(begun);
                return false;
            }
            install(incoming.get(), begun);
        } else if (Files.exists(ready.resolve(ManifestFile.NAME)) || (!begun && holdsFiles())) {
            abandon(begun);
            return false;
        }
        Optional<Manifest> before = ManifestFile.read(outgoing);
        Optional<Manifest> standing = ManifestFile.read(place);
        if (before.isPresent() && standing.isPresent()) {
            removeLeftOver(before.get(), standing.get());
        }
        FolderFiles.remove(place.resolve(NOTE));
        FolderFiles.delete(ready);
        return true;
    }

    private void install(Manifest incoming, boolean begun) throws IOException {
        for (Manifest.Output output : incoming.outputs()) {
            Path target = place.resolve(output.file());
            if (Files.isDirectory(target)) {
                throw new FileSystemException(target.toString(), null, "是文件夹");
            }
        }
        if (!begun) {
            keepStanding(incoming);
            FolderFiles.write(place.resolve(NOTE), NOTE_TEXT);
            FolderFiles.create(outgoing);
        }
        if (Files.exists(place.resolve(ManifestFile.NAME))) {
            FolderFiles.replace(place.resolve(ManifestFile.NAME), outgoing);
        }
        for (Manifest.Output output : incoming.outputs()) {
            Path file = ready.resolve(output.file());
            if (Files.exists(file)) {
                FolderFiles.replace(file, place);
            }
        }
        FolderFiles.forceFolder(place);
        FolderFiles.replace(ready.resolve(ManifestFile.NAME), place);
        FolderFiles.forceFolder(place);
    }

    /** Whether each file that a manifest names waits to be moved, or stands in its place already. */
    private boolean isThere(Manifest incoming) {
        return incoming.outputs().stream().allMatch(output -> output.isIn(ready) || output.isIn(place));
    }

    private boolean holdsFiles() {
        return FolderFiles.in(ready).stream().anyMatch(Files::isRegularFile);
    }

    /** Copies what stands to 历史, unless only the page on the last run is being replaced. */
    private void keepStanding(Manifest incoming) throws IOException {
        Optional<Manifest> standing = ManifestFile.read(place);
        if (standing.isEmpty()) {
            history.keepUnlisted(place, NOTE);
        } else if (!standing.get().isSamePublication(incoming)) {
            history.keep(standing.get(), place);
        }
    }

    /** Where moves had begun, the note stays until a publication has replaced the files that are mixed. */
    private void abandon(boolean begun) throws IOException {
        LOG.warn("{} 中待换的发布已损坏，弃去；{}", place, begun ? "请勿使用现有的文件，等下一次发布" : "现行的发布保持不变");
        FolderFiles.delete(ready);
        if (!begun) {
            FolderFiles.remove(place.resolve(NOTE));
        }
    }

    private void removeLeftOver(Manifest outgoing, Manifest standing) throws IOException {
        List<String> kept =
                standing.outputs().stream().map(Manifest.Output::file).toList();
        for (Manifest.Output output : outgoing.outputs()) {
            if (!kept.contains(output.file())) {
                FolderFiles.remove(place.resolve(output.file()));
            }
        }
    }
}
