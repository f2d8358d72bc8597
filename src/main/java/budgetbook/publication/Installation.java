package budgetbook.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Moves a whole publication from where it waits to its place, file by file. Each step can be cut off and is then taken
 * up again by {@link #complete}; meanwhile there is no manifest.json, and a note beside the files tells why.
 */
final class Installation {
    /** The outgoing manifest while the files are being moved. */
    private static final String OUTGOING = ".outgoing";

    private static final String NOTE = "发布未完成，请勿使用.txt";
    private static final String NOTE_TEXT = """
            本文件夹正在更换为新的一次发布。如果这张便条一直在，说明更换被中断（断电、程序被终止等）：
            此时各文件可能分属两次发布，请勿使用；再运行一次 budgetbook 即自动完成，此前的发布在“历史”中。
            """;

    private final Path place;
    private final Path ready;
    private final History history;

    Installation(Path place, Path ready, History history) {
        this.place = place;
        this.ready = ready;
        this.history = history;
    }

    /** Moves what is left to be moved. */
    void complete() throws IOException {
        Path outgoingFolder = ready.resolve(OUTGOING);
        Optional<Manifest> incoming = ManifestFile.read(ready);
        if (incoming.isPresent() && Files.exists(place.resolve(ManifestFile.NAME))) {
            Optional<Manifest> standing = ManifestFile.read(place);
            if (standing.isPresent()
                    && standing.get().number() != incoming.get().number()) {
                history.keep(standing.get(), place);
            }
            FolderFiles.write(place.resolve(NOTE), NOTE_TEXT);
            FolderFiles.create(outgoingFolder);
            FolderFiles.replace(place.resolve(ManifestFile.NAME), outgoingFolder);
        }
        for (Path file : FolderFiles.in(ready)) {
            if (Files.isRegularFile(file) && !file.endsWith(ManifestFile.NAME)) {
                FolderFiles.replace(file, place);
            }
        }
        if (incoming.isPresent()) {
            FolderFiles.forceFolder(place);
            FolderFiles.replace(ready.resolve(ManifestFile.NAME), place);
            FolderFiles.forceFolder(place);
        }
        Optional<Manifest> outgoing = ManifestFile.read(outgoingFolder);
        Optional<Manifest> standing = ManifestFile.read(place);
        if (outgoing.isPresent() && standing.isPresent()) {
            removeLeftOver(outgoing.get(), standing.get());
        }
        FolderFiles.remove(place.resolve(NOTE));
        FolderFiles.delete(ready);
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
