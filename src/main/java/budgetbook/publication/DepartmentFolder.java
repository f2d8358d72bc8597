package budgetbook.publication;

import budgetbook.budget.Department;
import budgetbook.budget.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The output folder of a department and year: the current publication, and under 历史 the earlier ones.
 *
 * <p>A publication is prepared in a hidden folder beside its place. Renaming that folder to {@link #READY} is the point
 * of no return: from then on {@link #recover} completes what is cut off, before it takes it back. manifest.json comes
 * last.
 */
public final class DepartmentFolder {
    /** Where a publication is being prepared; worthless after an interruption. */
    private static final String PREPARING = ".preparing";

    /** Where a whole publication waits to be moved in place. */
    private static final String READY = ".ready";

    /** The folder of the earlier publications, in the department's folder. */
    public static final String HISTORY = "历史";

    private final Path path;
    private final String master;

    public DepartmentFolder(Path output, int year, Department department) {
        this.path =
                output.resolve(Integer.toString(year)).resolve(fileName(department.code() + "-" + department.name()));
        this.master = fileName(department.name() + year + "年度部门预算") + ".xlsx";
    }

    /** A name that every file system takes. */
    static String fileName(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
    }

    /** The part of the folder that holds what goes back to the units. */
    public FeedbackFolder feedback() {
        return new FeedbackFolder(path);
    }

    public Path path() {
        return path;
    }

    /** The master workbook's file name. */
    public String masterName() {
        return master;
    }

    /** Where the master workbook of a publication in preparation stands. */
    public Path preparedMaster() {
        return path.resolve(PREPARING).resolve(master);
    }

    /** The manifest of the current publication, if there is one and every file that it names is there unchanged. */
    public Optional<Manifest> current() {
        return ManifestFile.read(path).filter(this::holds);
    }

    /** Whether there is a publication whose files are no longer those of its manifest. */
    public boolean damaged() {
        return ManifestFile.read(path).isPresent() && current().isEmpty();
    }

    private boolean holds(Manifest manifest) {
        return manifest.outputs().stream().allMatch(output -> {
            Path file = path.resolve(output.file());
            try {
                return Files.isRegularFile(file) && Sha256.of(file).equals(output.sha256());
            } catch (IOException e) {
                return false;
            }
        });
    }

    /** The number of the next publication: one more than the highest that is there. */
    public int nextNumber() {
        int highest = ManifestFile.read(path).map(Manifest::number).orElse(0);
        for (Path earlier : kept()) {
            highest = Math.max(
                    highest, ManifestFile.read(earlier).map(Manifest::number).orElse(0));
        }
        return highest + 1;
    }

    /** The folders of the earlier publications, the oldest first. */
    List<Path> kept() {
        return children(path.resolve(HISTORY));
    }

    /** Whether there are earlier publications. */
    public boolean hasEarlier() {
        return !kept().isEmpty();
    }

    /** An empty folder to prepare a publication in. */
    public Path prepare() throws IOException {
        Path folder = path.resolve(PREPARING);
        delete(folder);
        return Files.createDirectories(folder);
    }

    /**
     * Publishes what was prepared: moves the current publication to 历史 and the new one in its place.
     *
     * @param manifest of the prepared files
     */
    public void publish(Manifest manifest) throws IOException {
        Path preparing = path.resolve(PREPARING);
        ManifestFile.write(preparing, manifest);
        for (Path file : children(preparing)) {
            force(file);
        }
        Files.move(preparing, path.resolve(READY), StandardCopyOption.ATOMIC_MOVE);
        install();
    }

    /** The prepared files as the manifest lists them. */
    public List<Manifest.Output> prepared() throws IOException {
        List<Manifest.Output> outputs = new ArrayList<>();
        for (Path file : children(path.resolve(PREPARING))) {
            outputs.add(new Manifest.Output(file.getFileName().toString(), Files.size(file), Sha256.of(file)));
        }
        return outputs;
    }

    /** Completes a publication that was cut off on its way in place, and takes back one that was being prepared. */
    public void recover() throws IOException {
        feedback().recover();
        if (Files.isDirectory(path.resolve(READY))) {
            install();
        }
        delete(path.resolve(PREPARING));
    }

    private void install() throws IOException {
        Path ready = path.resolve(READY);
        Optional<Manifest> incoming = ManifestFile.read(ready);
        Optional<Manifest> outgoing = ManifestFile.read(path);
        if (incoming.isPresent()
                && outgoing.isPresent()
                && outgoing.get().number() != incoming.get().number()) {
            keep(outgoing.get());
        }
        for (Path file : children(ready)) {
            if (!file.endsWith(ManifestFile.NAME)) {
                replace(file);
            }
        }
        if (Files.exists(ready.resolve(ManifestFile.NAME))) {
            replace(ready.resolve(ManifestFile.NAME));
        }
        if (outgoing.isPresent() && incoming.isPresent()) {
            removeLeftOver(outgoing.get(), incoming.get());
        }
        delete(ready);
    }

    private void replace(Path file) throws IOException {
        Files.move(
                file,
                path.resolve(file.getFileName()),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Copies the outgoing publication to 历史, whole or not at all. */
    private void keep(Manifest outgoing) throws IOException {
        String name = String.format(
                        "%04d-%s",
                        outgoing.number(),
                        outgoing.publishedAt().replaceAll("[^0-9]", "").substring(0, 14))
                + (holds(outgoing) ? "" : "-文件已被改动");
        Path kept = path.resolve(HISTORY).resolve(name);
        String number = String.format("%04d-", outgoing.number());
        if (kept().stream().anyMatch(earlier -> earlier.getFileName().toString().startsWith(number))) {
            return; // copied before an interruption; what stands in its place now may be half the new set
        }
        Path partial = path.resolve(HISTORY).resolve("." + name);
        delete(partial);
        Files.createDirectories(partial);
        for (Manifest.Output output : outgoing.outputs()) {
            Path file = path.resolve(output.file());
            if (Files.isRegularFile(file)) {
                Files.copy(file, partial.resolve(output.file()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.copy(path.resolve(ManifestFile.NAME), partial.resolve(ManifestFile.NAME));
        Files.move(partial, kept, StandardCopyOption.ATOMIC_MOVE);
    }

    private void removeLeftOver(Manifest outgoing, Manifest incoming) throws IOException {
        List<String> kept =
                incoming.outputs().stream().map(Manifest.Output::file).toList();
        for (Manifest.Output output : outgoing.outputs()) {
            if (!kept.contains(output.file())) {
                Files.deleteIfExists(path.resolve(output.file()));
            }
        }
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
