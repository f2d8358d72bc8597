package budgetbook.configuration;

import budgetbook.budget.Ceiling;
import budgetbook.budget.Department;
import budgetbook.budget.Sha256;
import budgetbook.configuration.classification.CeilingsFile;
import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.classification.ClassificationFiles;
import budgetbook.configuration.classification.LedgerValues;
import budgetbook.configuration.classification.Sources;
import budgetbook.configuration.classification.SourcesFile;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.configuration.header.HeadersFile;
import budgetbook.configuration.notify.NotifyFile;
import budgetbook.configuration.table.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads config/; the first thing that is wrong in it is refused with a {@link ConfigurationException}. */
public final class ConfigurationFolder {
    private final Path directory;

    public ConfigurationFolder(Path directory) {
        this.directory = directory;
    }

    /** budgetbook.yml alone. */
    public Settings settings() {
        if (!Files.isDirectory(directory)) {
            throw new ConfigurationException("找不到配置文件夹 " + directory + "，请用 --config 指明。");
        }
        return Settings.read(directory.resolve("budgetbook.yml"));
    }

    /** The configuration for a year; for that of budgetbook.yml if none is given. */
    public Configuration read(Optional<Integer> askedYear) {
        Settings settings = settings();
        int year = askedYear.orElse(settings.year());
        Classification classification = ClassificationFiles.read(classification(year), classification(year - 1));
        Sources sources = SourcesFile.read(directory.resolve("sources.yml"));
        Map<Path, Department> departments = departments();
        LedgerValues values = LedgerValues.of(classification, sources, departments.values());
        List<Ceiling> ceilings = new CeilingsFile(departments.values(), sources).read(ceilings(year));
        NotifyFile.read(directory, departments.values()); // refused here, used when there is something to tell
        return new Configuration(
                year,
                settings,
                departments.values().stream()
                        .sorted(Comparator.comparing(Department::code))
                        .toList(),
                classification,
                HeadersFile.read(directory.resolve("headers.yml")),
                sources,
                TableFile.readAll(files("tables"), values),
                ReconciliationRules.readAll(files("reconciliation")),
                ceilings,
                digests(settings, year, departments, ceilings));
    }

    private Path classification(int year) {
        return directory.resolve("classification").resolve(Integer.toString(year));
    }

    private Map<Path, Department> departments() {
        DepartmentFiles reader = new DepartmentFiles();
        Map<Path, Department> departments = new TreeMap<>();
        files("departments").forEach(file -> departments.put(file, reader.read(file)));
        if (departments.isEmpty()) {
            throw new ConfigurationException("配置文件夹 " + directory.resolve("departments") + " 中没有部门（*.yml）。");
        }
        return departments;
    }

    /** The YAML files of a folder below config/, by name. */
    private List<Path> files(String folder) {
        return only(directory.resolve(folder), ".*\\.yml", "文件名应以 .yml 结尾");
    }

    /** The ceilings of a year, and none that would be passed over because its file is called otherwise. */
    private Path ceilings(int year) {
        Path folder = directory.resolve("ceilings");
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            only(folder, "[0-9]{4}\\.csv", "文件名应为四位年度加 .csv，如 " + year + ".csv");
        }
        return folder.resolve(year + ".csv");
    }

    /** The files of a folder, by name; one that is called otherwise is refused: somebody believes that it is read. */
    private static List<Path> only(Path folder, String name, String rule) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            for (Path file : files) {
                if (!file.getFileName().toString().matches(name)) {
                    throw new ConfigurationException(
                            "配置文件夹 " + folder + " 中的“" + file.getFileName() + "”不会被读取：" + rule + "；备份请放到别处。");
                }
            }
            return files;
        } catch (IOException e) {
            throw new ConfigurationException("配置文件夹 " + folder + " 无法读取，请检查它是否存在及其权限。");
        }
    }

    private Map<String, String> digests(
            Settings settings, int year, Map<Path, Department> departments, List<Ceiling> ceilings) {
        List<Path> common = new ArrayList<>(files("tables"));
        common.addAll(files("reconciliation"));
        common.addAll(List.of(directory.resolve("headers.yml"), directory.resolve("sources.yml")));
        Path lists = classification(year);
        for (String list : List.of("function", "economic-department", "economic-government", "economic-mapping")) {
            common.add(lists.resolve(list + ".csv"));
        }
        Map<String, String> digests = new TreeMap<>();
        departments.forEach((file, department) -> {
            List<Path> files = new ArrayList<>(common);
            files.add(file);
            List<String> values = new ArrayList<>(ceilings(department, ceilings));
            if (settings.rounding() != Rounding.EXACT) {
                values.add("rounding " + settings.rounding());
            }
            digests.put(department.code(), digest(files, values));
        });
        return digests;
    }

    /** A department depends on its own ceilings, not on those of others that stand in the same file. */
    private static List<String> ceilings(Department department, List<Ceiling> ceilings) {
        return ceilings.stream()
                .filter(ceiling -> department.unit(ceiling.unit()).isPresent())
                .map(ceiling -> "ceiling " + ceiling.unit() + " " + ceiling.fund() + " "
                        + ceiling.amount().fen())
                .sorted()
                .toList();
    }

    private String digest(List<Path> files, List<String> values) {
        List<String> contents = new ArrayList<>(values);
        try {
            for (Path file : files) {
                contents.add(directory.relativize(file).toString());
                contents.add(Sha256.of(file));
            }
        } catch (IOException e) {
            throw new ConfigurationException("配置文件夹 " + directory + " 在读取时有变动，请重新运行。");
        }
        return Sha256.of(contents);
    }
}
