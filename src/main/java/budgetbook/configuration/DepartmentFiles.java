package budgetbook.configuration;

import budgetbook.budget.Department;
import budgetbook.budget.Label;
import budgetbook.budget.Nature;
import budgetbook.budget.Unit;
import budgetbook.configuration.file.YamlNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads config/departments/*.yml; a unit belongs to one department only. */
final class DepartmentFiles {
    private final Map<String, String> unitPlaces = new LinkedHashMap<>();
    private final Map<String, String> departmentPlaces = new LinkedHashMap<>();

    Department read(Path file) {
        YamlNode root = YamlNode.read(file).closed("code", "name", "units");
        String code = root.get("code").text();
        if (!code.matches("\\d{3,6}")) {
            throw root.get("code").refuse("部门代码“" + code + "”应为 3 到 6 位数字（加引号）。");
        }
        claim(departmentPlaces, root.get("code"), "部门", code);
        List<YamlNode> nodes = root.get("units").list();
        List<Unit> units = nodes.stream().map(this::unit).toList();
        if (units.stream().filter(Unit::lead).count() != 1) {
            throw root.get("units").refuse("应有且只有一个单位标明 lead: true（本级）。");
        }
        for (int i = 0; i < units.size(); i++) {
            for (int j = 0; j < units.size(); j++) {
                if (i != j) {
                    distinct(nodes.get(i), units.get(i), nodes.get(j), units.get(j));
                }
            }
        }
        return new Department(code, root.get("name").name(), units);
    }

    /** Units may have one name, if they have short names; a short name is that of one unit only. */
    private static void distinct(YamlNode node, Unit unit, YamlNode otherNode, Unit other) {
        YamlNode place = node.find("short-name").orElse(node.get("name"));
        if (same(unit.shortName(), other.shortName())) {
            throw otherNode
                    .find("short-name")
                    .orElse(otherNode.get("name"))
                    .refuse("简称“" + other.shortName() + "”与单位 " + unit.code() + " 的简称“" + unit.shortName()
                            + "”相同或只差标点（没有写 short-name 的，以名称为简称），请改写其一。");
        }
        if (same(unit.shortName(), other.name()) && !same(unit.name(), other.name())) {
            throw place.refuse(
                    "简称“" + unit.shortName() + "”是单位 " + other.code() + " 的名称（没有写 short-name 的，以名称为简称），请改写。");
        }
    }

    private static boolean same(String one, String other) {
        return Label.of(one).equals(Label.of(other));
    }

    private Unit unit(YamlNode node) {
        node.closed("code", "name", "short-name", "nature", "lead");
        String code = node.get("code").text();
        if (!code.matches("\\d{6,9}")) {
            throw node.get("code").refuse("单位代码“" + code + "”应为 6 到 9 位数字（加引号）。");
        }
        claim(unitPlaces, node.get("code"), "单位", code);
        YamlNode nature = node.get("nature");
        String name = node.get("name").name();
        if (name.matches("[0-9]+")) {
            throw node.get("name").refuse("单位名称“" + name + "”像是代码；输出表和规则中可用代码或名称称呼单位，请写名称。");
        }
        return new Unit(
                code,
                name,
                node.find("short-name").map(YamlNode::name).orElse(name),
                Nature.of(nature.text()).orElseThrow(() -> nature.refuse("nature 应为 行政 或 事业。")),
                node.flag("lead"));
    }

    private static void claim(Map<String, String> places, YamlNode node, String what, String code) {
        String other = places.putIfAbsent(code, node.where());
        if (other != null) {
            throw node.refuse(what + "代码“" + code + "”重复，另见" + other + "。");
        }
    }
}
