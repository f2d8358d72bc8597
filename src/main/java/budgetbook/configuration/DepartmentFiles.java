package budgetbook.configuration;

import budgetbook.budget.Department;
import budgetbook.budget.Label;
import budgetbook.budget.Nature;
import budgetbook.budget.Unit;
import budgetbook.configuration.file.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads config/departments/*.yml; a unit belongs to one department only. */
final class DepartmentFiles {
    private static final int NOBODY = Integer.MAX_VALUE;

    private final Map<String, String> unitPlaces = new LinkedHashMap<>();
    private final Map<String, String> departmentPlaces = new LinkedHashMap<>();

    Department read(Path file) {
        YamlNode root = YamlNode.read(file).closed("code", "name", "founded", "units");
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
        distinct(nodes, units);
        return new Department(
                code,
                root.get("name").name(),
                units,
                root.find("founded").map(YamlNode::number).orElse(0));
    }

    /** Units may have one name, if they have short names; a short name is that of one unit only. */
    private static void distinct(List<YamlNode> nodes, List<Unit> units) {
        Map<String, List<Integer>> shortNames = places(units, Unit::shortName);
        Map<String, List<Integer>> names = places(units, Unit::name);
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            String label = Label.of(unit.shortName());
            int other = firstBut(i, shortNames.getOrDefault(label, List.of()));
            boolean isItsName = label.equals(Label.of(unit.name()));
            int named = isItsName ? NOBODY : firstBut(i, names.getOrDefault(label, List.of()));
            if (other != NOBODY && other <= named) {
                throw shortName(nodes.get(other))
                        .refuse("简称“" + units.get(other).shortName() + "”与单位 " + unit.code() + " 的简称“"
                                + unit.shortName() + "”相同或只差标点（没有写 short-name 的，以名称为简称），请改写其一。");
            }
            if (named != NOBODY) {
                throw shortName(nodes.get(i))
                        .refuse("简称“" + unit.shortName() + "”是单位 "
                                + units.get(named).code() + " 的名称（没有写 short-name 的，以名称为简称），请改写。");
            }
        }
    }

    /** Where what units are called stands among them, by what the reader makes of it. */
    private static Map<String, List<Integer>> places(List<Unit> units, Function<Unit, String> name) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < units.size(); i++) {
            places.computeIfAbsent(Label.of(name.apply(units.get(i))), first -> new ArrayList<>())
                    .add(i);
        }
        return places;
    }

    private static int firstBut(int self, List<Integer> places) {
        return places.stream().filter(place -> place != self).findFirst().orElse(NOBODY);
    }

    private static YamlNode shortName(YamlNode unit) {
        return unit.find("short-name").orElseGet(() -> unit.get("name"));
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
