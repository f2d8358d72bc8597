package budgetbook.configuration.table;

import budgetbook.budget.Dimension;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A set of tables that is drawn together, and what its definitions can name. */
enum TableSeries {
    /** The tables of a department. */
    DEPARTMENT(
            "预算",
            "预算01表 … 预算15表",
            Dimension.OF_DEPARTMENT,
            Dimension.UNIT,
            List.of("year", "department.code", "department.name", "goals"),
            List.of(),
            "部门名称：{department.name}"),
    /** The tables of a group of departments. */
    GROUP(
            "汇总",
            "汇总01表、汇总02表 …",
            List.of(Dimension.values()),
            Dimension.DEPARTMENT,
            List.of("year", "group.code", "group.name"),
            List.of("department.name"),
            "汇总范围：{group.name}　{counted}");

    private final String prefix;
    private final String names;
    private final List<Dimension> dimensions;
    private final Dimension parts;
    private final Set<String> everywhere;
    private final List<String> moreOfLines;
    private final String whose;

    TableSeries(
            String prefix,
            String names,
            List<Dimension> dimensions,
            Dimension parts,
            List<String> everywhere,
            List<String> moreOfLines,
            String whose) {
        this.prefix = prefix;
        this.names = names;
        this.dimensions = dimensions;
        this.parts = parts;
        this.everywhere = Collections.unmodifiableSet(new LinkedHashSet<>(everywhere));
        this.moreOfLines = moreOfLines;
        this.whose = whose;
    }

    /** Returns what a table is called. */
    String name(int number) {
        return prefix + String.format("%02d", number) + "表";
    }

    /** Returns the number of a table that is called so; 0 if none can be. */
    int number(String name) {
        return name.matches(prefix + "\\d{2}表")
                ? Integer.parseInt(name.substring(prefix.length(), name.length() - 1))
                : 0;
    }

    /** Returns how its tables are called, for a message. */
    String names() {
        return names;
    }

    /** Returns the dimensions that conditions and blocks of rows may name. */
    List<Dimension> dimensions() {
        return dimensions;
    }

    /** Returns the dimension of which every value is known before there are lines. */
    Dimension parts() {
        return parts;
    }

    /** Returns the variables that every template knows. */
    Set<String> everywhere() {
        return everywhere;
    }

    /** Returns the variables of rows drawn from lines: each dimension, and for codes also their levels and name. */
    Set<String> ofLines() {
        Set<String> names = new TreeSet<>(everywhere);
        dimensions.stream().map(Dimension::word).forEach(names::add);
        names.addAll(List.of("unit.name", "unit.short-name"));
        names.addAll(moreOfLines);
        for (String code : List.of("function", "economic", "government")) {
            names.addAll(List.of(code + ".name", code + ".class", code + ".group"));
        }
        names.add("function.item");
        return names;
    }

    /** Returns what a table says below its title unless it says so otherwise. */
    List<Template> caption() {
        return List.of(new Template(whose), new Template("单位：万元"));
    }

    /** Whether a table may say what units have written. */
    boolean hasTexts() {
        return this == DEPARTMENT;
    }
}
