package budgetbook.publication;

import budgetbook.workbook.form.Supplement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 历史 in a department's output folder: the earlier publications, a folder each, named by number and time. */
final class History {
    /** Before the name of what is not yet there, or no longer; worthless after an interruption. */
    private static final String PARTIAL = ".";

    /** Before the name of what stood without a manifest that could be understood. */
    private static final String UNLISTED = "清单缺失-";

    /** In the name of what was the folder of a former name of the department. */
    private static final String FORMER = "-原文件夹";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final Pattern NAME = Pattern.compile("(\\d{4,9})-(\\d{14})(-.*)?");
    private static final Pattern LEFT_OVER = Pattern.compile("\\.(\\d{4,9}-|" + UNLISTED + ")\\d{14}.*");

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

    /**
     * Takes over the whole folder of a former name of the department: its publication as an earlier one, and its own 历史. The
     * first move is the point of no return; {@link #recover} does the rest.
     */
    void takeOver(Path former) throws IOException {
        Optional<Manifest> manifest = ManifestFile.read(former);
        boolean unlisted = manifest.isEmpty() && FolderFiles.in(former).stream().anyMatch(History::isWorkbook);
        String name = manifest.isPresent()
                ? String.format(Locale.ROOT, "%04d-", manifest.get().number())
                        + TIME.format(OffsetDateTime.parse(manifest.get().publishedAt()))
                : (unlisted ? UNLISTED : "未发布-") + TIME.format(LocalDateTime.now(ZoneId.systemDefault()));
        FolderFiles.create(path);
        FolderFiles.move(former, free(name + FORMER));
        FolderFiles.forceFolder(path);
        recover();
    }

    /** Lifts the publications out of the 历史 of folders that were taken over. */
    private void lift() throws IOException {
        for (Path former : kept()) {
            Path nested = former.resolve(DepartmentFolder.HISTORY);
            if (former.getFileName().toString().contains(FORMER) && Files.isDirectory(nested)) {
                for (Path publication : FolderFiles.in(nested)) {
                    FolderFiles.move(publication, free(publication.getFileName().toString()));
                }
                FolderFiles.remove(nested);
                FolderFiles.forceFolder(path);
            }
        }
    }

    /** A place of this name, or of one like it that is free. */
    private Path free(String wanted) {
        Path place = path.resolve(wanted);
        for (int again = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); again++) {
            place = path.resolve(wanted + "-" + again);
        }
        return place;
    }

    /** Copies a publication from its place, whole or not at all; once is enough. */
    void keep(Manifest outgoing, Path place) throws IOException {
        boolean sound = outgoing.holds(place);
        String number = String.format(Locale.ROOT, "%04d-", outgoing.number());
        boolean copied = kept().stream()
                .filter(earlier -> earlier.getFileName().toString().startsWith(number))
                .anyMatch(earlier -> ManifestFile.read(earlier).equals(Optional.of(outgoing))
                        && (sound ? outgoing.holds(earlier) : hasSame(outgoing, earlier, place)));
        if (copied) {
            return; // before an interruption
        }
        List<String> files = new ArrayList<>();
        for (Manifest.Output output : outgoing.outputs()) {
            if (Files.isRegularFile(place.resolve(output.file()))) {
                files.add(output.file());
            }
        }
        files.add(ManifestFile.NAME);
        String time = TIME.format(OffsetDateTime.parse(outgoing.publishedAt()));
        copy(place, files, number + time + (sound ? "" : "-文件已被改动"));
    }

    /** Whether a folder has the files of a place, which are no longer those of the manifest. */
    private static boolean hasSame(Manifest manifest, Path folder, Path place) {
        return manifest.outputs().stream().allMatch(output -> {
            Path one = folder.resolve(output.file());
            Path other = place.resolve(output.file());
            try {
                return Files.isRegularFile(one) == Files.isRegularFile(other)
                        && (!Files.isRegularFile(one) || Files.mismatch(one, other) < 0);
            } catch (IOException e) {
                return false;
            }
        });
    }

    /**
     * Copies what stands in a place without a manifest that could be understood, if that is a publication.
     *
     * @param note is not part of it
     */
    void keepUnlisted(Path place, String note) throws IOException {
        List<Path> files = FolderFiles.in(place).stream()
                .filter(Files::isRegularFile)
                .filter(file -> !isPartial(file) && !file.endsWith(note))
                .toList();
        Optional<Path> workbook = files.stream().filter(History::isWorkbook).findFirst();
        if (workbook.isPresent()) {
            OffsetDateTime time = Files.getLastModifiedTime(workbook.get())
                    .toInstant()
                    .atZone(ZoneId.systemDefault())
                    .toOffsetDateTime();
            String name = UNLISTED + TIME.format(time);
            if (!Files.exists(path.resolve(name))) { // else copied before an interruption
                copy(
                        place,
                        files.stream()
                                .map(file -> file.getFileName().toString())
                                .toList(),
                        name);
            }
        }
    }

    /** Whether a file may be a workbook of a publication; what the book lacks lies beside one. */
    static boolean isWorkbook(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && name.endsWith(".xlsx") && !name.equals(Supplement.FILE);
    }

    private void copy(Path place, List<String> files, String wanted) throws IOException {
        String name = free(wanted).getFileName().toString();
        Path partial = path.resolve(PARTIAL + name);
        FolderFiles.delete(partial);
        FolderFiles.create(partial);
        for (String file : files) {
            FolderFiles.copy(place.resolve(file), partial.resolve(file));
        }
        FolderFiles.forceFolder(partial);
        FolderFiles.move(partial, path.resolve(name));
        FolderFiles.forceFolder(path);
    }

    /** The highest number by which a folder is called; 0 if there is none. */
    int highest() {
        return named().stream().mapToInt(Named::number).max().orElse(0);
    }

    /** A folder that is called like a publication: the names tell enough, a hundred manifests a night would be much to read. */
    private record Named(Path folder, int number, LocalDateTime published) {
        static Optional<Named> of(Path folder) {
            Matcher name = NAME.matcher(folder.getFileName().toString());
            try {
                return name.matches()
                        ? Optional.of(new Named(
                                folder, Integer.parseInt(name.group(1)), LocalDateTime.parse(name.group(2), TIME)))
                        : Optional.empty();
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }

    private List<Named> named() {
        return kept().stream().flatMap(folder -> Named.of(folder).stream()).toList();
    }

    /**
     * Removes those that need not be kept any longer. Their days count from when another took their place. A folder that is
     * no publication of ours is left alone.
     *
     * @param standing the publication that stands now
     */
    void retire(Retention retention, Optional<Manifest> standing, OffsetDateTime now) throws IOException {
        List<Named> named = named();
        List<LocalDateTime> times = new ArrayList<>();
        named.forEach(publication -> times.add(publication.published()));
        standing.ifPresent(manifest ->
                times.add(OffsetDateTime.parse(manifest.publishedAt()).toLocalDateTime()));
        for (int i = 0; i < named.size(); i++) {
            boolean tooMany = named.size() - i > retention.count();
            boolean tooOld = i + 1 < times.size()
                    && times.get(i + 1).plusDays(retention.days()).isBefore(now.toLocalDateTime());
            Path folder = named.get(i).folder();
            if ((tooMany || tooOld) && ManifestFile.read(folder).isPresent()) {
                Path going = path.resolve(PARTIAL + folder.getFileName());
                FolderFiles.move(folder, going);
                FolderFiles.delete(going);
            }
        }
    }

    /** Throws away what an interruption left, and completes what it cut off. */
    void recover() throws IOException {
        lift();
        for (Path folder : FolderFiles.in(path)) {
            if (isLeftOver(folder)) {
                FolderFiles.delete(folder);
            }
        }
    }

    private static boolean isPartial(Path folder) {
        return folder.getFileName().toString().startsWith(PARTIAL);
    }

    /** Whether an interruption has left it: people's own hidden folders are left alone. */
    private static boolean isLeftOver(Path folder) {
        return LEFT_OVER.matcher(folder.getFileName().toString()).matches();
    }
}
