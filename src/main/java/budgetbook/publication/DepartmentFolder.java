package budgetbook.publication;

import budgetbook.budget.Department;
import budgetbook.budget.Group;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The output folder of a department and year: the current publication, and under 历史 the earlier ones.
 *
 * <p>A publication is prepared in a hidden folder beside its place ({@link Preparation}). Renaming that folder to {@link
 * #READY} is the point of no return: before it {@link #recover} takes back what was cut off, from then on it completes it
 * ({@link Installation}).
 */
public final class DepartmentFolder {
    /** Where a whole publication waits to be moved in place. */
    static final String READY = ".ready";

    /** The folder of the earlier publications, in the department's folder. */
    public static final String HISTORY = "历史";

    /** The page on the last run. */
    public static final String PAGE = "运行报告.html";

    /**
     * The file in the output folder which a run locks. While it is there, the folder is the one that the run found, and not
     * the empty place of a share that has gone.
     */
    public static final String LOCK = ".budgetbook.lock";

    private static final Logger LOG = LoggerFactory.getLogger(DepartmentFolder.class);

    private final Path output;
    private final int year;
    private final Department department;
    private final Path path;
    private final String master;
    private final String questionBook;
    private final Preparation preparation;
    private final DraftFolder draft;
    private final History history;
    private final PublicationRegister register;

    /** That of one who only reads publications. */
    public DepartmentFolder(Path output, int year, Department department) {
        this(output, year, department, PublicationRegister.none(output));
    }

    /**
     * That of one who publishes.
     *
     * @param register remembers the numbers that were given
     */
    public DepartmentFolder(Path output, int year, Department department, PublicationRegister register) {
        this(output, year, department, FileNames.master(department.name(), year), register);
    }

    private DepartmentFolder(
            Path output, int year, Department department, String master, PublicationRegister register) {
        this.output = output;
        this.year = year;
        this.department = department;
        this.path = new DepartmentPlace(output, year, department, register).find();
        this.master = master;
        this.questionBook = FeedbackFolder.QUESTIONS + "-" + department.code() + ".xlsx";
        String edition = FileNames.edition(department.name(), year);
        String book = FileNames.book(department.name(), year);
        Path lock = output.resolve(LOCK);
        this.preparation = new Preparation(path, Preparation.NAME, lock, master, edition, book);
        this.draft = new DraftFolder(path, new Preparation(path, DraftFolder.PREPARING, lock, master, edition, book));
        this.history = new History(path);
        this.register = register;
    }

    /** That of a group of departments, which is published as a department is. */
    public static DepartmentFolder ofGroup(Path output, int year, Group group, PublicationRegister register) {
        return new DepartmentFolder(
                output, year, asPublished(group), FileNames.groupBook(group.name(), year), register);
    }

    /** Returns what a group is called where departments are published. */
    public static Department asPublished(Group group) {
        return new Department(group.code(), FileNames.group(group.name()), List.of());
    }

    /**
     * Renames the folder of a department that was called otherwise when it was last published, so that numbers and 历史 go on;
     * to be called under the output folder's lock.
     *
     * @throws IOException if that cannot be done now: the folder of the former name is still the department's
     */
    public static void takeName(Path output, int year, Department department, PublicationRegister register)
            throws IOException {
        try {
            new DepartmentPlace(output, year, department, register).settle();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The part of the folder that holds what goes back to the units. */
    public FeedbackFolder feedback() {
        return new FeedbackFolder(path, FeedbackFolder.NAME);
    }

    /** The part of the folder that holds what waits for an answer. */
    public FeedbackFolder questions() {
        return new FeedbackFolder(path, FeedbackFolder.QUESTIONS);
    }

    /** The folder itself, as the place of what the book still lacks. */
    public FeedbackFolder lacks() {
        return new FeedbackFolder(path, "");
    }

    /** Returns the folder of the year before, for reading. */
    public DepartmentFolder lastYear() {
        return new DepartmentFolder(output, year - 1, department);
    }

    /** The part of the folder that holds the last draft. */
    public DraftFolder draft() {
        return draft;
    }

    /**
     * Returns what the workbook in {@link #questions} is called in which the whole department is asked: by its code, for those
     * of several departments may come into one input folder.
     */
    public String questionBook() {
        return questionBook;
    }

    public Path path() {
        return path;
    }

    /** Returns the output folder in which it is. */
    public Path output() {
        return output;
    }

    /**
     * Returns the address by which files in it name another file, relative so that all may be moved together; empty if
     * that lies outside the folder which holds the output folder.
     */
    public Optional<String> address(Path file) {
        Path own = path.toAbsolutePath().normalize();
        Path other = file.toAbsolutePath().normalize();
        Path holder = output.toAbsolutePath().normalize().getParent();
        return holder != null && other.startsWith(holder)
                ? Optional.of(own.relativize(other).toString().replace('\\', '/'))
                : Optional.empty();
    }

    /** Where the next publication is prepared. */
    public Preparation preparation() {
        return preparation;
    }

    /** The master workbook's file name. */
    public String masterName() {
        return master;
    }

    /**
     * Replaces the page on the last run, after a run that published nothing. Where there is a publication, its manifest
     * names the new page, and both are moved in place as one set; else the page stands alone.
     *
     * @param page the whole HTML
     */
    public void report(String page, Manifest.LastRun run) throws IOException {
        Optional<Manifest> current = current();
        preparation.begin();
        FolderFiles.write(preparation.page(), page);
        if (current.isPresent()) {
            publish(current.get().after(run, preparation.files().get(0)));
        } else {
            FolderFiles.replace(preparation.page(), path);
            preparation.discard();
        }
    }

    /** The manifest of the current publication, if there is one and every file that it names is there unchanged. */
    public Optional<Manifest> current() {
        return ManifestFile.read(path).filter(manifest -> manifest.holds(path));
    }

    /** What is wrong with the files that stand there, in Chinese; empty if they are a publication, or there are none. */
    public Optional<String> damage() {
        if (lacksManifest()) {
            return Optional.of("manifest.json 不在，或无法辨认");
        }
        return ManifestFile.read(path)
                .filter(manifest -> !manifest.holds(path))
                .map(manifest -> "与 manifest.json 所列的不一致");
    }

    /** Whether a publication stands there without a manifest that could be understood. */
    public boolean lacksManifest() {
        return ManifestFile.read(path).isEmpty()
                && FolderFiles.in(path).stream().anyMatch(History::isWorkbook);
    }

    /** Whether a whole publication waits to be moved in place, because something came between. */
    public boolean unfinished() {
        return Files.isDirectory(path.resolve(READY));
    }

    /** The number of the next publication: one more than the highest that is there, or is remembered. */
    public int nextNumber() {
        return Math.max(highest(), register.last(path)) + 1;
    }

    private int highest() {
        int highest = ManifestFile.read(path).map(Manifest::number).orElse(0);
        // What stands without a manifest had a number, too.
        int unknown = lacksManifest() ? 1 : 0;
        return Math.max(highest, history.highest()) + unknown;
    }

    /** The folders of the earlier publications, the oldest first. */
    List<Path> kept() {
        return history.kept();
    }

    /** Whether there are earlier publications. */
    public boolean hasEarlier() {
        return !kept().isEmpty();
    }

    /**
     * Publishes what was prepared: moves the current publication to 历史 and the new one in its place.
     *
     * @param manifest of the prepared files
     */
    public void publish(Manifest manifest) throws IOException {
        preparation.complete(manifest, path.resolve(READY));
        if (!installation().complete()) {
            throw new FileSystemException(path.resolve(READY).toString(), null, "换到位之前被改动");
        }
        remember();
    }

    /** That the memory cannot be written is no reason to fail a publication: the manifest tells the number, too. */
    private void remember() {
        int number = highest();
        try {
            if (number > 0) {
                register.note(path, number);
            }
        } catch (IOException e) {
            LOG.warn("发布的编号无法记入状态文件夹", e);
        }
    }

    /**
     * Publishes an earlier publication again, as a new one. It stands until inputs or configuration are other than those
     * from which the one before it was made.
     *
     * @param earlier of this folder; its files must be as they were published
     * @param now ISO-8601 with offset
     * @return the new number
     */
    public int restore(PastPublication earlier, String now) throws IOException {
        Path preparing = preparation.begin();
        for (Manifest.Output output : earlier.manifest().outputs()) {
            FolderFiles.copy(earlier.folder().resolve(output.file()), preparing.resolve(output.file()));
        }
        Manifest basis = ManifestFile.read(path).orElse(earlier.manifest());
        Manifest restored = earlier.manifest().publishedAgain(nextNumber(), basis, now);
        publish(restored);
        return restored.number();
    }

    /** Completes a publication that was cut off on its way in place, and takes back one that was being prepared. */
    public void recover() throws IOException {
        feedback().recover();
        draft.recover();
        installation().recover();
        preparation.discard();
        history.recover();
        remember();
    }

    /** Removes earlier publications that need not be kept any longer. */
    public void retire(Retention retention, OffsetDateTime now) throws IOException {
        history.retire(retention, ManifestFile.read(path), now);
    }

    private Installation installation() {
        return new Installation(path, path.resolve(READY), history);
    }
}
