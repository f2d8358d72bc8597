package budgetbook.publication;

import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder 模板 beside a department's publication: the blank submission of each unit. No publication touches it. */
public final class TemplateFolder {
    static final String NAME = "模板";

    private final Path path;
    private final int year;

    public TemplateFolder(Path output, int year, Department department) {
        this.path = new DepartmentFolder(output, year, department).path().resolve(NAME);
        this.year = year;
    }

    /** Writes a file to the path it is given; its folder exists. */
    @FunctionalInterface
    public interface Form {
        void write(Path file) throws IOException;
    }

    /** Puts a unit's form in place, whole or not at all; returns where. */
    public Path place(Unit unit, Form form) throws IOException {
        Files.createDirectories(path);
        String ending = "-" + year + "年度预算申报表.xlsx";
        String name = FileNames.of(unit.code() + "-" + unit.name()) + ending;
        Path unfinished = path.resolve("." + name + ".tmp");
        try {
            form.write(unfinished);
            Path placed = Files.move(
                    unfinished,
                    path.resolve(name),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            removeFormer(unit, ending, placed);
            return placed;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Removes the unit's form of a name that it no longer has. */
    private void removeFormer(Unit unit, String ending, Path placed) throws IOException {
        for (Path file : FolderFiles.in(path)) {
            String name = file.getFileName().toString();
            if (name.startsWith(unit.code() + "-") && name.endsWith(ending) && !file.equals(placed)) {
                Files.delete(file);
            }
        }
    }
}
