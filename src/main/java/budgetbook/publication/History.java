package budgetbook.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** 历史 in a department's output folder: the earlier publications, a folder each, named by number and time. */
final class History {
    /** Before the name of what is not yet there, or no longer; worthless after an interruption. */
    private static final String PARTIAL = ".";

    private final Path path;

    History(Path department) {
        this.path = department.resolve(DepartmentFolder.HISTORY);
    }

    /** The folders of the earlier publications, the oldest first. */
    List<Path> kept() {
        return FolderFiles.in(path).stream()
                .filter(folder -> !isPartial(folder))
                .toList();
    }

    /** Copies a publication from its place, whole or not at all; once is enough. */
    void keep(Manifest outgoing, Path place) throws IOException {
        String number = String.format("%04d-", outgoing.number());
        if (kept().stream().anyMatch(earlier -> earlier.getFileName().toString().startsWith(number))) {
            return; // copied before an interruption
        }
        String time = outgoing.publishedAt().replaceAll("[^0-9]", "").substring(0, 14);
        String name = number + time + (outgoing.holds(place) ? "" : "-文件已被改动");
        Path partial = path.resolve(PARTIAL + name);
        FolderFiles.delete(partial);
        FolderFiles.create(partial);
        for (Manifest.Output output : outgoing.outputs()) {
            Path file = place.resolve(output.file());
            if (Files.isRegularFile(file)) {
                FolderFiles.copy(file, partial.resolve(output.file()));
            }
        }
        FolderFiles.copy(place.resolve(ManifestFile.NAME), partial.resolve(ManifestFile.NAME));
        FolderFiles.forceFolder(partial);
        FolderFiles.move(partial, path.resolve(name));
        FolderFiles.forceFolder(path);
    }

    /** Removes those that need not be kept any longer. A folder that is no publication of ours is left alone. */
    void retire(Retention retention, OffsetDateTime now) throws IOException {
        List<Path> publications = kept().stream()
                .filter(folder -> ManifestFile.read(folder).isPresent())
                .toList();
        for (int i = 0; i < publications.size(); i++) {
            Path folder = publications.get(i);
            boolean tooMany = publications.size() - i > retention.count();
            Optional<Manifest> manifest = ManifestFile.read(folder);
            boolean tooOld = manifest.isPresent()
                    && OffsetDateTime.parse(manifest.get().publishedAt())
                            .plusDays(retention.days())
                            .isBefore(now);
            if (tooMany || tooOld) {
                Path going = path.resolve(PARTIAL + folder.getFileName());
                FolderFiles.move(folder, going);
                FolderFiles.delete(going);
            }
        }
    }

    /** Throws away what an interruption left. */
    void recover() throws IOException {
        for (Path folder : FolderFiles.in(path)) {
            if (isPartial(folder)) {
                FolderFiles.delete(folder);
            }
        }
    }

    private static boolean isPartial(Path folder) {
        return folder.getFileName().toString().startsWith(PARTIAL);
    }
}
