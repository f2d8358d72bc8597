package budgetbook.publication;

import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder 模板 beside a department's publication: the blank submission of each unit. No publication touches it. */
public final class TemplateFolder {
    private static final String NAME = "模板";

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
        String name = DepartmentFolder.fileName(unit.code() + "-" + unit.name() + "-" + year + "年度预算申报表") + ".xlsx";
        Path unfinished = path.resolve("." + name + ".tmp");
        try {
            form.write(unfinished);
            return Files.move(
                    unfinished,
                    path.resolve(name),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
