package budgetbook.configuration;

import budgetbook.budget.Department;
import budgetbook.budget.Nature;
import budgetbook.budget.Unit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads config/departments/*.yml; a unit belongs to one department only. */
final class DepartmentFiles {
    private final Map<String, String> unitPlaces = new HashMap<>();
    private final Map<String, String> departmentPlaces = new HashMap<>();

    Department read(Path file) {
        YamlNode root = YamlNode.read(file).closed("code", "name", "units");
        String code = root.get("code").text();
        if (!code.matches("\\d{3,6}")) {
            throw root.get("code").refuse("部门代码“" + code + "”应为 3 到 6 位数字（加引号）。");
        }
        claim(departmentPlaces, root.get("code"), "部门", code);
        List<Unit> units = new ArrayList<>();
        for (YamlNode unit : root.get("units").list()) {
            units.add(unit(unit));
        }
        if (units.stream().filter(Unit::lead).count() != 1) {
            throw root.get("units").refuse("应有且只有一个单位标明 lead: true（本级）。");
        }
        Set<String> shortNames = new HashSet<>();
        for (Unit unit : units) {
            if (!shortNames.add(unit.shortName())) {
                throw root.get("units").refuse("简称“" + unit.shortName() + "”被两个单位使用。");
            }
        }
        return new Department(code, root.get("name").text(), units);
    }

    private Unit unit(YamlNode node) {
        node.closed("code", "name", "short-name", "nature", "lead");
        String code = node.get("code").text();
        if (!code.matches("\\d{6,9}")) {
            throw node.get("code").refuse("单位代码“" + code + "”应为 6 到 9 位数字（加引号）。");
        }
        claim(unitPlaces, node.get("code"), "单位", code);
        YamlNode nature = node.get("nature");
        String name = node.get("name").text();
        return new Unit(
                code,
                name,
                node.text("short-name", name),
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
