package budgetbook.bench.department;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Departments to consolidate: the shipped configuration with departments of its own, and one submission for each unit. What
 * they hold comes from a fixed seed.
 */
public final class GeneratedDepartments {
    private static final int FIRST = 100;
    private static final Duration SETTLED = Duration.ofHours(1);

    private final DepartmentSize size;
    private final CodeLists codes;
    private final Path folder;

    private GeneratedDepartments(DepartmentSize size, CodeLists codes, Path folder) {
        this.size = size;
        this.codes = codes;
        this.folder = folder;
    }

    /** Writes {@code config} and {@code input} into a folder; {@code shipped} is the configuration to go by. */
    public static GeneratedDepartments write(DepartmentSize size, Path shipped, Path folder) throws IOException {
        GeneratedDepartments generated = new GeneratedDepartments(size, CodeLists.of(shipped), folder);
        copy(shipped, generated.configuration());
        Files.createDirectories(generated.input());
        for (int department = FIRST; department < FIRST + size.departments(); department++) {
            generated.department(department);
        }
        return generated;
    }

    /** Returns the configuration folder. */
    public Path configuration() {
        return folder.resolve("config");
    }

    /** Returns the folder of the submissions. */
    public Path input() {
        return folder.resolve("input");
    }

    /** Gives the last unit of the first department other amounts, others for every version; 0 is what it had at first. */
    public void change(int version) throws IOException {
        submission(FIRST, size.units() - 1, version);
    }

    private void department(int code) throws IOException {
        StringBuilder yaml = new StringBuilder("code: \"" + code + "\"\nname: " + name(code, 0) + "\nunits:\n");
        for (int unit = 0; unit < size.units(); unit++) {
            yaml.append(String.format(
                    Locale.ROOT,
                    "  - {code: \"%s\", name: %s, short-name: %s, nature: 事业%s}\n",
                    unitCode(code, unit),
                    name(code, unit),
                    unit == 0 ? "本级" : "第" + unit + "校",
                    unit == 0 ? ", lead: true" : ""));
            submission(code, unit, 0);
        }
        Files.writeString(configuration().resolve("departments/" + code + ".yml"), yaml);
    }

    private void submission(int department, int unit, int version) throws IOException {
        String code = unitCode(department, unit);
        Path file = input().resolve(code + ".xlsx");
        new GeneratedSubmission(size, codes, code, name(department, unit), unit == 0, version).write(file);
        // A run waits for files that have just been written.
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(SETTLED)));
    }

    private static String unitCode(int department, int unit) {
        return String.format(Locale.ROOT, "%d%03d", department, unit);
    }

    private static String name(int department, int unit) {
        return "第" + department + "局" + (unit == 0 ? "" : "第" + unit + "校");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            paths.filter(path -> !path.startsWith(from.resolve("departments"))).forEach(path -> {
                try {
                    Path copy = to.resolve(from.relativize(path).toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.copy(path, copy);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Files.createDirectories(to.resolve("departments"));
    }
}
