package budgetbook.configuration;

import budgetbook.budget.Ceiling;
import budgetbook.budget.Department;
import budgetbook.budget.Sha256;
import budgetbook.configuration.book.BookFolder;
import budgetbook.configuration.classification.CeilingsFile;
import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.classification.ClassificationFiles;
import budgetbook.configuration.classification.LedgerValues;
import budgetbook.configuration.classification.Sources;
import budgetbook.configuration.classification.SourcesFile;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.configuration.file.YearStandard;
import budgetbook.configuration.group.GroupFiles;
import budgetbook.configuration.header.HeadersFile;
import budgetbook.configuration.notify.NotifyFile;
import budgetbook.configuration.supply.Supplies;
import budgetbook.configuration.supply.SuppliesFile;
import budgetbook.configuration.table.TableDefinition;
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

/** Reads config/; the first thing that is wrong in it is refused with a {@link ConfigurationException}. */
public final class ConfigurationFolder {
    private static final String BOOK = "book";
    private static final String SUPPLIES = "supplied.yml";

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
        YearStandard standard = YearStandard.of(directory, year);
        Classification classification = ClassificationFiles.read(standard, year);
        Sources sources = SourcesFile.read(standard.file("sources.yml"));
        Map<Path, Department> departments = departments();
        LedgerValues values = LedgerValues.of(classification, sources, departments.values());
        Map<String, List<TableDefinition>> tables = TableFile.readAll(standard.files("tables"), values);
        Supplies supplies = SuppliesFile.read(standard.file(BOOK + "/" + SUPPLIES));
        List<Ceiling> ceilings = new CeilingsFile(departments.values(), sources).read(ceilings(year));
        NotifyFile.read(directory, departments.values()); // refused here, used when there is something to tell
        return new Configuration(
                year,
                settings,
                departments.values().stream()
                        .sorted(Comparator.comparing(Department::code))
                        .toList(),
                classification,
                HeadersFile.read(standard.file("headers.yml")),
                sources,
                tables,
                ReconciliationRules.readAll(standard.files("reconciliation")),
                BookRules.readAll(standard.files("reconciliation")),
                ceilings,
                supplies,
                BookFolder.read(standard, supplies),
                lastYear(standard, YearStandard.of(directory, year - 1), tables, supplies, values),
                new GroupFiles(directory, values).read(files -> groupDigest(standard, year, files)),
                digests(settings, standard, year, departments, ceilings));
    }

    private static LastYearStandard lastYear(
            YearStandard now,
            YearStandard before,
            Map<String, List<TableDefinition>> tables,
            Supplies supplies,
            LedgerValues values) {
        Path supplied = before.file(BOOK + "/" + SUPPLIES);
        Map<String, List<TableDefinition>> tablesBefore = before.files("tables").equals(now.files("tables"))
                ? tables
                : TableFile.readAll(before.files("tables"), values);
        return new LastYearStandard(
                tablesBefore.values().iterator().next(),
                supplied.equals(now.file(BOOK + "/" + SUPPLIES)) ? supplies : SuppliesFile.read(supplied));
    }

    private Map<Path, Department> departments() {
        DepartmentFiles reader = new DepartmentFiles();
        Map<Path, Department> departments = new TreeMap<>();
        YearStandard.only(directory.resolve("departments"), ".*\\.yml", "文件名应以 .yml 结尾")
                .forEach(file -> departments.put(file, reader.read(file)));
        if (departments.isEmpty()) {
            throw new ConfigurationException("配置文件夹 " + directory.resolve("departments") + " 中没有部门（*.yml）。");
        }
        return departments;
    }

    /** The ceilings of a year, and none that would be passed over because its file is called otherwise. */
    private Path ceilings(int year) {
        Path folder = directory.resolve("ceilings");
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            YearStandard.only(folder, "[0-9]{4}\\.csv", "文件名应为四位年度加 .csv，如 " + year + ".csv");
        }
        return folder.resolve(year + ".csv");
    }

    private Map<String, String> digests(
            Settings settings,
            YearStandard standard,
            int year,
            Map<Path, Department> departments,
            List<Ceiling> ceilings) {
        List<Path> common = new ArrayList<>(standard.files("tables"));
        common.addAll(standard.files("reconciliation"));
        common.addAll(List.of(standard.file("headers.yml"), standard.file("sources.yml")));
        common.addAll(ClassificationFiles.files(standard, year));
        common.addAll(standard.book());
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

    /** What a group sums is published already: it depends on what draws its tables. */
    private String groupDigest(YearStandard standard, int year, List<Path> own) {
        List<Path> files = new ArrayList<>(own);
        files.add(standard.file("sources.yml"));
        files.addAll(ClassificationFiles.files(standard, year));
        return digest(files, List.of());
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
