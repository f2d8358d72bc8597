package budgetbook.publication;

import budgetbook.budget.Unit;
import budgetbook.configuration.header.ProgramSheets;
import budgetbook.spreadsheet.Workbooks;
import budgetbook.spreadsheet.cell.RawWorkbook;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder in a department's output folder with a feedback workbook for each unit that has to do something: in 退回 to mend its
 * submission, in 审核说明 to say something to its 提示. Whatever else people keep there is left alone.
 */
public final class FeedbackFolder {
    static final String NAME = "退回";

    /** Where what can be answered waits for an answer. */
    public static final String QUESTIONS = "审核说明";

    /** Where a feedback workbook is being written; worthless after an interruption. */
    private static final String PREPARING = ".feedback";

    private static final List<String> EXTENSIONS = List.of(".xlsx", ".xls");

    /** What feedback is called, to whichever unit. */
    private static final Pattern FEEDBACK = Pattern.compile("[0-9]{6,9}-.+\\.xlsx?");

    private final Path department;
    private final String name;

    FeedbackFolder(Path department, String name) {
        this.department = department;
        this.name = name;
    }

    /** The folder, which exists only while it holds something. */
    public Path path() {
        return department.resolve(name);
    }

    /** An empty folder to write a feedback workbook in. */
    public Path prepare() throws IOException {
        recover();
        return FolderFiles.create(department.resolve(PREPARING));
    }

    /**
     * Puts a feedback workbook in place, whole or not at all, instead of the one that the unit had before.
     *
     * @param written in the prepared folder; its extension stays
     * @return where it stands now
     */
    public Path install(Path written, Unit unit) throws IOException {
        String extension = extension(written);
        Path place = install(written, file(unit, extension));
        for (String other : EXTENSIONS) {
            if (!other.equals(extension)) {
                FolderFiles.remove(file(unit, other));
            }
        }
        return place;
    }

    /** Puts a workbook that is no unit's in place likewise, under the name that it has. */
    public Path install(Path written) throws IOException {
        return install(written, path().resolve(written.getFileName()));
    }

    private Path install(Path written, Path place) throws IOException {
        FolderFiles.force(written);
        FolderFiles.create(path());
        FolderFiles.move(written, place);
        recover();
        return place;
    }

    private static String extension(Path file) {
        String called = file.getFileName().toString();
        return called.substring(called.lastIndexOf('.'));
    }

    /** Whether a file, by its name, is the feedback to a unit. */
    private static boolean belongs(Path file, Unit unit) {
        String name = file.getFileName().toString();
        return EXTENSIONS.stream().anyMatch(extension -> name.equals(name(unit, extension)));
    }

    /** Takes a unit's feedback away; there need not be one. */
    public void remove(Unit unit) throws IOException {
        boolean gone = false;
        for (String extension : EXTENSIONS) {
            gone |= FolderFiles.remove(file(unit, extension));
        }
        if (gone) {
            removeIfEmpty();
        }
    }

    /** Takes a workbook that is no unit's away; it need not be there. */
    public void remove(String called) throws IOException {
        if (FolderFiles.remove(path().resolve(called))) {
            removeIfEmpty();
        }
    }

    private void removeIfEmpty() throws IOException {
        if (Files.isDirectory(path()) && empty()) {
            Files.delete(path());
        }
    }

    /** Takes away the feedback that is nobody's any more: of units that have since been renamed, or are no longer there. */
    public void removeStale(Collection<Unit> units) throws IOException {
        for (Path file : FolderFiles.in(path())) {
            boolean called = FEEDBACK.matcher(file.getFileName().toString()).matches();
            if (called && units.stream().noneMatch(unit -> belongs(file, unit)) && isFeedback(file)) {
                FolderFiles.remove(file);
            }
        }
        removeIfEmpty();
    }

    /** Whether a workbook is one of ours, and not what people keep beside them. */
    private static boolean isFeedback(Path file) {
        try (RawWorkbook workbook = Workbooks.open(file)) {
            return !workbook.sheets().isEmpty()
                    && workbook.sheets().get(0).name().startsWith(ProgramSheets.FINDINGS);
        } catch (UnreadableWorkbookException e) {
            return false;
        }
    }

    /** Throws away what an interruption left half-written. */
    void recover() throws IOException {
        FolderFiles.delete(department.resolve(PREPARING));
    }

    private Path file(Unit unit, String extension) {
        return path().resolve(name(unit, extension));
    }

    private static String name(Unit unit, String extension) {
        return FileNames.of(unit.code() + "-" + unit.name()) + extension;
    }

    private boolean empty() throws IOException {
        try (Stream<Path> files = Files.list(path())) {
            return files.findAny().isEmpty();
        }
    }
}
