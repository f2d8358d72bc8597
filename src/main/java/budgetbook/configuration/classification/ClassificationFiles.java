package budgetbook.configuration.classification;

import budgetbook.budget.Label;
import budgetbook.budget.Nature;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.configuration.file.CsvFile;
import budgetbook.configuration.file.YearStandard;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the lists of a year: the ministry's code lists and the mapping between the economic classes. */
public final class ClassificationFiles {
    private static final List<String> FILES =
            List.of("function.csv", "economic-department.csv", "economic-government.csv", "economic-mapping.csv");

    private ClassificationFiles() {}

    /**
     * Reads the lists of a year's standard; those of the year before are only needed to recognise its codes, and may be
     * missing.
     */
    public static Classification read(YearStandard standard, int year) {
        CodeList functions = codeList(standard, year, "function.csv", "功能科目", 7);
        CodeList department = codeList(standard, year, "economic-department.csv", "部门经济科目", 5);
        CodeList government = codeList(standard, year, "economic-government.csv", "政府经济科目", 5);
        return new Classification(
                functions,
                department,
                government,
                mapping(file(standard, year, "economic-mapping.csv"), department, government));
    }

    /** Returns the files of the lists of a year's standard. */
    public static List<Path> files(YearStandard standard, int year) {
        return FILES.stream().map(file -> file(standard, year, file)).toList();
    }

    private static Path file(YearStandard standard, int year, String name) {
        return standard.list(name, year)
                .orElseThrow(() -> new ConfigurationException("缺少 " + year + " 年度的科目表 " + name
                        + "，以前年度也没有。请放入配置文件夹的 classification/" + year + " 中（四个 CSV 文件）。"));
    }

    private static CodeList codeList(YearStandard standard, int year, String file, String title, int leafLength) {
        Map<String, String> names = names(file(standard, year, file), leafLength);
        Map<String, String> former = new TreeMap<>();
        standard.list(file, year - 1).ifPresent(lastYear -> {
            former.putAll(names(lastYear, leafLength));
            former.keySet().removeAll(names.keySet());
        });
        return new CodeList(title, leafLength, names, former);
    }

    private static Map<String, String> names(Path file, int leafLength) {
        Map<String, String> names = new TreeMap<>();
        for (CsvFile.Row row : CsvFile.read(file, "code", "name").rows()) {
            String code = row.get("code");
            if (!code.matches("\\d{3}(\\d{2}){0,2}") || code.length() > leafLength) {
                throw row.refuse("编码“" + code + "”应为 3 到 " + leafLength + " 位数字。");
            }
            String name = row.get("name");
            if (Label.of(name).isEmpty()) {
                throw row.refuse("名称“" + name + "”中没有文字。");
            }
            if (names.put(code, name) != null) {
                throw row.refuse("编码“" + code + "”重复出现。");
            }
        }
        return names;
    }

    private static Map<Nature, Map<String, String>> mapping(Path file, CodeList department, CodeList government) {
        Map<Nature, Map<String, String>> mapping = new EnumMap<>(Nature.class);
        for (CsvFile.Row row : CsvFile.read(file, "nature", "department_code", "government_code")
                .rows()) {
            Nature nature = Nature.of(row.get("nature")).orElseThrow(() -> row.refuse("nature 应为 行政 或 事业。"));
            String from = leaf(row, "department_code", department);
            String to = leaf(row, "government_code", government);
            if (mapping.computeIfAbsent(nature, n -> new TreeMap<>()).put(from, to) != null) {
                throw row.refuse("“" + nature.label() + "”的“" + from + "”重复出现。");
            }
        }
        return mapping;
    }

    private static String leaf(CsvFile.Row row, String column, CodeList list) {
        String code = row.get(column);
        if (!list.isLeaf(code)) {
            throw row.refuse("“" + code + "”不在" + list.title() + "表中。");
        }
        return code;
    }
}
