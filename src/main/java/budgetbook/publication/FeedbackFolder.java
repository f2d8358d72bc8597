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
 * 退回 in a department's output folder: a feedback workbook for each unit that has to mend its submission. Whatever
 * else people keep there is left alone.
 */
public final class FeedbackFolder {
    static final String NAME = "退回";
    /** Where a feedback workbook is being written; worthless after an interruption. */
    private static final String PREPARING = ".feedback";

    private static final List<String> EXTENSIONS = List.of(".xlsx", ".xls");

    /** What feedback is called, to whichever unit. */
    private static final Pattern FEEDBACK = Pattern.compile("[0-9]{6,9}-.+\\.xlsx?");

    private final Path department;

    FeedbackFolder(Path department) {
        this.department = department;
    }

    /** The folder, which exists only while it holds something. */
    public Path path() {
        return department.resolve(NAME);
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
        String name = written.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.'));
        FolderFiles.force(written);
        FolderFiles.create(path());
        Path place = file(unit, extension);
        FolderFiles.move(written, place);
        for (String other : EXTENSIONS) {
            if (!other.equals(extension)) {
                FolderFiles.remove(file(unit, other));
            }
        }
        recover();
        return place;
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
        if (gone && empty()) {
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
        if (Files.isDirectory(path()) && empty()) {
            Files.delete(path());
        }
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
