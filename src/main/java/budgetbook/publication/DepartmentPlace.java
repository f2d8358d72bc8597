package budgetbook.publication;

import budgetbook.budget.Department;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a department's folder is: called by the department's name, or still by a former one until a run has renamed it. Two
 * folders of one department never both look like the current one.
 */
final class DepartmentPlace {
    /** What the program itself leaves where nothing has been published yet. */
    private static final Set<String> OURS = Set.of(DepartmentFolder.PAGE, FeedbackFolder.NAME, TemplateFolder.NAME);

    private final Path year;
    private final Path present;
    private final Department department;
    private final int yearNumber;
    private final PublicationRegister register;

    DepartmentPlace(Path output, int year, Department department, PublicationRegister register) {
        this.year = output.resolve(Integer.toString(year));
        this.present = this.year.resolve(FileNames.folder(department.code(), department.name()));
        this.department = department;
        this.yearNumber = year;
        this.register = register;
    }

    /** The folder to read from and to write to; it need not be there. */
    Path find() {
        try {
            if (holdsPublication(present)) {
                return present;
            }
            Optional<Path> former = former().stream()
                    .filter(folder -> holdsPublication(folder) || !Files.isDirectory(present))
                    .findFirst();
            return former.orElse(present);
        } catch (UncheckedIOException e) {
            return present; // what cannot be read cannot be renamed either
        }
    }

    /**
     * Gives a folder of a former name the present one: as a whole, where nothing stands in its place. Where another publication
     * does, the former folder goes to its 历史. Interrupted anywhere, it is taken up again by the next call.
     *
     * @throws IOException if that cannot be done now, e.g. because a file is open; {@link #find} then still finds the former
     */
    void settle() throws IOException {
        for (Path former : former()) {
            if (Files.exists(present, LinkOption.NOFOLLOW_LINKS) && !Files.isSameFile(former, present)) {
                if (!Files.isDirectory(present)) {
                    throw new FileSystemException(present.toString(), null, "不是文件夹");
                }
                if (holdsPublication(present)) {
                    absorb(former);
                    continue;
                }
                FolderFiles.merge(present, former);
            }
            FolderFiles.move(former, present);
            FolderFiles.forceFolder(year);
        }
    }

    private void absorb(Path former) throws IOException {
        History kept = new History(former);
        new Installation(former, former.resolve(DepartmentFolder.READY), kept).recover();
        new History(present).takeOver(former);
    }

    /** The folders of former names, that of the latest publication first. */
    private List<Path> former() {
        String code = department.code() + "-";
        return FolderFiles.in(year).stream()
                .filter(folder -> folder.getFileName().toString().startsWith(code)
                        && !folder.getFileName().equals(present.getFileName())
                        && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && isOurs(folder))
                .sorted(Comparator.comparing((Path folder) ->
                                ManifestFile.read(folder).map(Manifest::number).orElse(0))
                        .reversed())
                .toList();
    }

    /** Whether a folder is the department's and not somebody's copy of it. */
    private boolean isOurs(Path folder) {
        return isCalledAsItsManifest(folder) || register.knows(folder) || holdsNothingButOurs(folder);
    }

    private boolean isCalledAsItsManifest(Path folder) {
        Path ready = folder.resolve(DepartmentFolder.READY);
        return Stream.of(folder, ready, ready.resolve(Installation.OUTGOING))
                .flatMap(place -> ManifestFile.read(place).stream())
                .anyMatch(manifest -> manifest.department().equals(department.code())
                        && manifest.year() == yearNumber
                        && folder.endsWith(FileNames.folder(manifest.department(), manifest.name())));
    }

    private static boolean holdsNothingButOurs(Path folder) {
        List<Path> files = FolderFiles.in(folder).stream()
                .filter(file -> !file.getFileName().toString().startsWith("."))
                .toList();
        return !files.isEmpty()
                && files.stream()
                        .allMatch(file -> OURS.contains(file.getFileName().toString()));
    }

    private static boolean holdsPublication(Path folder) {
        return Stream.of(ManifestFile.NAME, DepartmentFolder.HISTORY, DepartmentFolder.READY)
                .anyMatch(name -> Files.exists(folder.resolve(name)));
    }
}
