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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the files of config/tables, each one table; the keys are explained in docs/tables.md. */
public final class TableFile {
    private static final Pattern NAME = Pattern.compile("预算(\\d{2})表");
    private static final int TABLES = 15;
    /** What most tables say below their title. */
    private static final List<Template> CAPTION =
            List.of(new Template("部门名称：{department.name}"), new Template("单位：万元"));

    private final ConditionReader conditions;
    private final Map<String, YamlNode> roots;

    private TableFile(ConditionReader conditions, Map<String, YamlNode> roots) {
        this.conditions = conditions;
        this.roots = roots;
    }

    /** All the tables for each department, by its code, in the order of their numbers; refused unless they are 01 to 15. */
    public static Map<String, List<TableDefinition>> readAll(List<Path> files, LedgerValues values) {
        Map<String, YamlNode> roots = roots(files);
        Map<String, List<TableDefinition>> tables = new LinkedHashMap<>();
        List<TableDefinition> ofAll = List.of();
        for (Department department : values.departments()) {
            if (ofAll.isEmpty()) {
                ConditionReader conditions = new ConditionReader(values, department);
                List<TableDefinition> read = new TableFile(conditions, roots).tables();
                ofAll = conditions.dependsOnDepartment() ? List.of() : read;
                tables.put(department.code(), read);
            } else {
                tables.put(department.code(), ofAll);
            }
        }
        return Collections.unmodifiableMap(tables);
    }

    private static Map<String, YamlNode> roots(List<Path> files) {
        Map<String, YamlNode> roots = new TreeMap<>();
        for (Path file : files) {
            YamlNode root = YamlNode.read(file)
                    .closed("table", "title", "caption", "like", "where", "columns", "rows", "panels", "notes");
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
                throw root.get("table").refuse("缺少预算" + String.format("%02d", tables.size() + 1) + "表的定义。");
            }
            tables.add(table);
        }
        if (tables.size() != TABLES) {
            throw new ConfigurationException("config/tables 中应有 15 张表的定义，实有 " + tables.size() + " 张。");
        }
        return List.copyOf(tables);
    }

    private TableDefinition table(YamlNode root) {
        String name = root.get("table").text();
        Matcher number = NAME.matcher(name);
        if (!number.matches()) {
            throw root.get("table").refuse("表名“" + name + "”应为 预算01表 … 预算15表。");
        }
        return new TableDefinition(
                Integer.parseInt(number.group(1)),
                name,
                template(root.get("title"), Variables.EVERYWHERE),
                root.find("caption")
                        .map(caption -> List.of(template(caption, Variables.EVERYWHERE)))
                        .orElse(CAPTION),
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
        List<RowDefinition> rows = new RowReader(conditions, columns).rows(node.get("rows"));
        return new Panel(where, columns, rows);
    }

    private static List<Note> notes(YamlNode root) {
        return root.list("notes").stream()
                .map(node -> {
                    node.closed("text", "only-without-lines");
                    return new Note(template(node.get("text"), Variables.EVERYWHERE), node.flag("only-without-lines"));
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
