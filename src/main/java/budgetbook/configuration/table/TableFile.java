package budgetbook.configuration.table;

import budgetbook.budget.Condition;
import budgetbook.budget.Department;
import budgetbook.configuration.classification.LedgerValues;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.configuration.file.YamlNode;
import budgetbook.configuration.table.TableDefinition.Note;
import budgetbook.configuration.table.TableDefinition.Panel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the files of config/tables and config/group-tables, each one table; the keys are explained in docs/tables.md. */
public final class TableFile {
    private static final int TABLES = 15;
    private static final List<String> KEYS =
            List.of("table", "title", "caption", "like", "where", "columns", "rows", "panels", "notes");

    private final TableSeries series;
    private final ConditionReader conditions;
    private final Map<String, YamlNode> roots;

    private TableFile(TableSeries series, ConditionReader conditions, Map<String, YamlNode> roots) {
        this.series = series;
        this.conditions = conditions;
        this.roots = roots;
    }

    /** All the tables for each department, by its code, in the order of their numbers; refused unless they are 01 to 15. */
    public static Map<String, List<TableDefinition>> readAll(List<Path> files, LedgerValues values) {
        Map<String, YamlNode> roots = roots(files, KEYS);
        Map<String, List<TableDefinition>> tables = new LinkedHashMap<>();
        List<TableDefinition> ofAll = List.of();
        for (Department department : values.departments()) {
            if (ofAll.isEmpty()) {
                ConditionReader conditions = ConditionReader.ofDepartment(values, department);
                List<TableDefinition> read = new TableFile(TableSeries.DEPARTMENT, conditions, roots).tables();
                if (read.size() != TABLES) {
                    throw new ConfigurationException("config/tables 中应有 15 张表的定义，实有 " + read.size() + " 张。");
                }
                ofAll = conditions.dependsOnDepartment() ? List.of() : read;
                tables.put(department.code(), read);
            } else {
                tables.put(department.code(), ofAll);
            }
        }
        return Collections.unmodifiableMap(tables);
    }

    /** All the tables of groups, in the order of their numbers; refused if one is missing in between, or there is none. */
    public static List<TableDefinition> readAllOfGroups(Path folder, List<Path> files, LedgerValues values) {
        List<String> keys = KEYS.stream().filter(key -> !key.equals("caption")).toList();
        List<TableDefinition> tables =
                new TableFile(TableSeries.GROUP, ConditionReader.ofGroups(values), roots(files, keys)).tables();
        if (tables.isEmpty()) {
            throw new ConfigurationException("配置文件夹 " + folder + " 中没有汇总表的定义（*.yml）。");
        }
        return tables;
    }

    private static Map<String, YamlNode> roots(List<Path> files, List<String> keys) {
        Map<String, YamlNode> roots = new TreeMap<>();
        for (Path file : files) {
            YamlNode root = YamlNode.read(file).closed(keys.toArray(String[]::new));
            YamlNode name = root.get("table");
            YamlNode other = roots.put(name.text(), root);
            if (other != null) {
                throw name.refuse("“" + name.text() + "”重复，另见" + other.where() + "。");
            }
        }
        return roots;
    }

    private List<TableDefinition> tables() {
        List<TableDefinition> tables = new ArrayList<>();
        for (YamlNode root : roots.values()) {
            TableDefinition table = table(root);
            if (table.number() != tables.size() + 1) {
                throw root.get("table").refuse("缺少" + series.name(tables.size() + 1) + "的定义。");
            }
            tables.add(table);
        }
        return List.copyOf(tables);
    }

    private TableDefinition table(YamlNode root) {
        String name = root.get("table").text();
        int number = series.number(name);
        if (number == 0) {
            throw root.get("table").refuse("表名“" + name + "”应为 " + series.names() + "。");
        }
        return new TableDefinition(
                number,
                name,
                template(root.get("title"), series.everywhere()),
                root.find("caption")
                        .map(caption -> List.of(template(caption, series.everywhere())))
                        .orElse(series.caption()),
                conditions.where(root),
                panels(model(root)),
                notes(root));
    }

    /** The table whose columns and rows this one shares: itself, or the one named by `like`. */
    private YamlNode model(YamlNode root) {
        if (root.find("like").isEmpty()) {
            return root;
        }
        YamlNode like = root.get("like");
        YamlNode model = roots.get(like.text());
        if (model == null || model.find("like").isPresent()) {
            throw like.refuse("like 所指的“" + like.text() + "”不存在，或本身也用了 like。");
        }
        for (String key : List.of("columns", "rows", "panels")) {
            if (root.find(key).isPresent()) {
                throw root.get(key).refuse("用了 like 的表不能再写 " + key + "。");
            }
        }
        return model;
    }

    private List<Panel> panels(YamlNode root) {
        if (root.find("panels").isEmpty()) {
            return List.of(panel(root, Condition.ANY));
        }
        return root.list("panels").stream()
                .map(node -> panel(node.closed("where", "columns", "rows"), conditions.where(node)))
                .toList();
    }

    private Panel panel(YamlNode node, Condition where) {
        List<ColumnDefinition> columns = new ColumnReader(conditions).columns(node.get("columns"));
        List<RowDefinition> rows = new RowReader(series, conditions, columns).rows(node.get("rows"));
        return new Panel(where, columns, rows);
    }

    private List<Note> notes(YamlNode root) {
        return root.list("notes").stream()
                .map(node -> {
                    node.closed("text", "only-without-lines");
                    return new Note(template(node.get("text"), series.everywhere()), node.flag("only-without-lines"));
                })
                .toList();
    }

    /** The template here, refused if it names a variable that is not known. */
    static Template template(YamlNode node, Set<String> known) {
        Template template = new Template(node.text());
        for (String variable : template.variables()) {
            if (!known.contains(variable)) {
                throw node.refuse("不认识的变量“{" + variable + "}”；这里可用：" + String.join("、", known) + "。");
            }
        }
        return template;
    }
}
