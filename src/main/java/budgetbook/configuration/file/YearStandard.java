package budgetbook.configuration.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where the standard of a year stands in config/: tables, rules, headers, fund sources and code lists.
 *
 * <p>Any file of it may stand in {@code config/<year>/}. What a year's folder lacks comes from that of the nearest earlier
 * year, and what none of them has from config/ itself. So a year is restated by its own standard, whatever later years have
 * changed. Lists of codes may stand in {@code config/classification/<year>/} as well.
 */
public final class YearStandard {
    private static final String LISTS = "classification";
    private static final String BOOK = "book";
    private static final Set<String> FOLDERS = Set.of(BOOK, "reconciliation", "tables");
    private static final List<String> BOOK_FILES =
            List.of("sections.yml", "figures.yml", "changes.yml", "terms.yml", "supplied.yml", "template.docx");
    private static final Set<String> FILES = Set.of("headers.yml", "sources.yml");
    private static final String YEAR = "[0-9]{4}";
    private static final String TABLES_AND_RULES = ".*\\.yml";
    private static final String CODES = "(function|economic-(department|government|mapping))\\.csv(\\.bak-.*)?";

    private final Path config;
    /** The folders of this year and those before, the newest first. */
    private final List<Path> years;

    private YearStandard(Path config, List<Path> years) {
        this.config = config;
        this.years = years;
    }

    /**
     * Finds the standard of a year.
     *
     * @throws ConfigurationException if a year's folder, be it a later one, holds what would not be read
     */
    public static YearStandard of(Path config, int year) {
        List<Path> years = new ArrayList<>();
        for (Path folder : in(config)) {
            if (name(folder).matches(YEAR) && Files.isDirectory(folder)) {
                requireKnown(folder);
                if (Integer.parseInt(name(folder)) <= year) {
                    years.add(0, folder);
                }
            }
        }
        return new YearStandard(config, List.copyOf(years));
    }

    /** Returns where a file of the standard stands; in config/ if it is nowhere. */
    public Path file(String name) {
        return years.stream()
                .map(folder -> folder.resolve(name))
                .filter(YearStandard::isThere)
                .findFirst()
                .orElse(config.resolve(name));
    }

    /** Returns the YAML files of a folder of the standard, in the order of their names. */
    public List<Path> files(String folder) {
        List<Path> files = files(folder, TABLES_AND_RULES, "文件名应以 .yml 结尾");
        // A folder that is nowhere is refused.
        return files.isEmpty() ? only(config.resolve(folder), TABLES_AND_RULES, "文件名应以 .yml 结尾") : files;
    }

    /** Returns the files of the book, in the order of their names; none where no book is configured. */
    public List<Path> book() {
        return files(
                BOOK, String.join("|", BOOK_FILES).replace(".", "\\."), "部门预算公开文本只读取 " + String.join("、", BOOK_FILES));
    }

    private List<Path> files(String folder, String names, String rule) {
        TreeMap<String, Path> files = new TreeMap<>();
        Stream.concat(years.stream(), Stream.of(config))
                .map(place -> place.resolve(folder))
                .filter(YearStandard::isThere)
                .flatMap(place -> only(place, names, rule).stream())
                .forEach(file -> files.putIfAbsent(name(file), file));
        return List.copyOf(files.values());
    }

    /**
     * Returns where a list of codes stands: that of the nearest year.
     *
     * @param year at the latest
     */
    public Optional<Path> list(String name, int year) {
        for (int number : listYears()) {
            if (number <= year) {
                for (Path folder : List.of(
                        config.resolve(Integer.toString(number)).resolve(LISTS),
                        config.resolve(LISTS).resolve(Integer.toString(number)))) {
                    if (isThere(folder.resolve(name))) {
                        return Optional.of(folder.resolve(name));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the years that may have lists, the latest first. */
    private Collection<Integer> listYears() {
        TreeSet<Integer> numbers = new TreeSet<>();
        Stream.concat(years.stream(), in(config.resolve(LISTS)).stream())
                .map(YearStandard::name)
                .filter(name -> name.matches(YEAR))
                .forEach(name -> numbers.add(Integer.valueOf(name)));
        return numbers.descendingSet();
    }

    private static void requireKnown(Path year) {
        for (Path part : in(year)) {
            String name = name(part);
            if (!name.startsWith(".") && !FOLDERS.contains(name) && !FILES.contains(name) && !name.equals(LISTS)) {
                throw new ConfigurationException("配置文件夹 " + year + " 中的“" + name
                        + "”不会被读取：一个年度的标准只有 tables、reconciliation、classification、book 四个文件夹和 headers.yml、"
                        + "sources.yml 两个文件；备份请放到别处。");
            }
        }
        if (isThere(year.resolve(LISTS))) {
            only(
                    year.resolve(LISTS),
                    CODES,
                    "科目表只有 function.csv、economic-department.csv、economic-government.csv、economic-mapping.csv");
        }
    }

    /**
     * Returns the files of a folder, by name; one that is called otherwise is refused: somebody believes that it is read.
     *
     * @param rule how they should be called, in Chinese
     */
    public static List<Path> only(Path folder, String names, String rule) {
        if (!Files.isDirectory(folder)) {
            throw new ConfigurationException("配置文件夹 " + folder + " 无法读取，请检查它是否存在及其权限。");
        }
        List<Path> files = new ArrayList<>();
        for (Path file : in(folder)) {
            if (!name(file).startsWith(".")) {
                if (!name(file).matches(names)) {
                    throw new ConfigurationException(
                            "配置文件夹 " + folder + " 中的“" + name(file) + "”不会被读取：" + rule + "；备份请放到别处。");
                }
                files.add(file);
            }
        }
        return files;
    }

    /** What is in a folder, by name; nothing if it is not there. */
    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new ConfigurationException("配置文件夹 " + folder + " 无法读取，请检查它是否存在及其权限。");
        }
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
