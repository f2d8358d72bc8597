package budgetbook.configuration.group;

import budgetbook.budget.Department;
import budgetbook.budget.Group;
import budgetbook.configuration.classification.LedgerValues;
import budgetbook.configuration.file.YamlNode;
import budgetbook.configuration.file.YearStandard;
import budgetbook.configuration.table.TableDefinition;
import budgetbook.configuration.table.TableFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads config/groups/*.yml, and the tables of groups if there is a group. */
public final class GroupFiles {
    private static final String ALL = "all";
    private static final String RULE = "文件名应以 .yml 结尾";

    private final Path groups;
    private final Path tables;
    private final LedgerValues values;
    private final Map<String, Department> departments;

    /**
     * @param config the whole folder of the configuration
     * @param values what the departments are, among others
     */
    public GroupFiles(Path config, LedgerValues values) {
        this.groups = config.resolve("groups");
        this.tables = config.resolve("group-tables");
        this.values = values;
        this.departments = values.departments().stream()
                .collect(Collectors.toMap(Department::code, Function.identity(), (one, same) -> one, TreeMap::new));
    }

    /**
     * Reads all groups; an office without any has no such folder.
     *
     * @param digest makes one of some files
     */
    public Groups read(Function<List<Path>, String> digest) {
        if (!Files.exists(groups, LinkOption.NOFOLLOW_LINKS)) {
            return Groups.NONE;
        }
        Map<String, Group> read = new TreeMap<>();
        Map<String, String> digests = new TreeMap<>();
        List<Path> tableFiles = List.of();
        for (Path file : YearStandard.only(groups, ".*\\.yml", RULE)) {
            Group group = group(file);
            if (tableFiles.isEmpty()) {
                tableFiles = YearStandard.only(tables, ".*\\.yml", RULE);
            }
            List<Path> files = new ArrayList<>(tableFiles);
            files.add(file);
            read.put(group.code(), group);
            digests.put(group.code(), digest.apply(files));
        }
        List<TableDefinition> definitions =
                read.isEmpty() ? List.of() : TableFile.readAllOfGroups(tables, tableFiles, values);
        return new Groups(List.copyOf(read.values()), definitions, Collections.unmodifiableMap(digests));
    }

    private Group group(Path file) {
        YamlNode root = YamlNode.read(file).closed("code", "name", "departments");
        String code = root.get("code").text();
        if (!code.matches("\\d{2,9}")) {
            throw root.get("code").refuse("汇总的代码“" + code + "”应为 2 到 9 位数字（加引号）。");
        }
        if (!file.endsWith(code + ".yml")) {
            throw root.get("code").refuse("汇总 " + code + " 的文件应名为 " + code + ".yml。");
        }
        if (departments.containsKey(code)) {
            throw root.get("code").refuse("汇总的代码“" + code + "”已是一个部门的代码。");
        }
        return new Group(code, root.get("name").name(), departments(root.get("departments")));
    }

    private List<Department> departments(YamlNode node) {
        if (node.list().size() == 1 && node.list().get(0).text().equals(ALL)) {
            return values.departments();
        }
        List<Department> chosen = new ArrayList<>();
        for (YamlNode item : node.list()) {
            Department department = Optional.ofNullable(departments.get(item.text()))
                    .orElseThrow(() -> item.refuse(
                            "配置中没有部门“" + item.text() + "”；已配置的部门：" + String.join("、", departments.keySet()) + "。"));
            if (chosen.contains(department)) {
                throw item.refuse("部门 " + department.code() + " 重复出现，请删去一处。");
            }
            chosen.add(department);
        }
        if (chosen.isEmpty()) {
            throw node.refuse("汇总中没有部门；要汇总全部部门，写 departments: all。");
        }
        return chosen;
    }
}
