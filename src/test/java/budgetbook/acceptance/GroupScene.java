package budgetbook.acceptance;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredIncome;
import budgetbook.declared.DeclaredLine;
import budgetbook.oracle.RandomDepartment;
import budgetbook.oracle.RandomDepartments;
import budgetbook.sample.RandomSubmissions;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Departments made up at random, and a group of them all. */
final class GroupScene {
    static final String CODE = "410800";
    static final String NAME = "焦作市";

    private final Scene scene;
    private final List<RandomDepartment> departments;

    private GroupScene(Scene scene, List<RandomDepartment> departments) {
        this.scene = scene;
        this.departments = departments;
    }

    static GroupScene of(Path folder, long seed, int count) throws IOException {
        RandomDepartments departments = RandomDepartments.of(seed, count, 2);
        departments.write(folder);
        GroupScene group = new GroupScene(Scene.of(folder), departments.all());
        group.configure("departments: all");
        return group;
    }

    /** Writes the group's file, with these departments. */
    void configure(String departmentsOfGroup) throws IOException {
        Path file = scene.config("groups/" + CODE + ".yml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "code: \"" + CODE + "\"\nname: " + NAME + "\n" + departmentsOfGroup + "\n");
    }

    Scene scene() {
        return scene;
    }

    DeclaredDepartment department(int place) {
        return departments.get(place).department();
    }

    RandomDepartment random(int place) {
        return departments.get(place);
    }

    /** A submission of a department. */
    Path submission(int place) throws IOException {
        try (Stream<Path> files =
                Files.walk(scene.place("input").resolve(department(place).code()))) {
            return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
    }

    /** Submits a department again with 100 元 more in one line, and as much more income; returns what is declared now. */
    DeclaredDepartment correct(int place) throws IOException {
        DeclaredDepartment before = department(place);
        DeclaredLine line = before.lines().get(0);
        BigDecimal more = new BigDecimal("100.00");
        List<DeclaredLine> lines = new ArrayList<>(before.lines());
        lines.set(
                0,
                new DeclaredLine(
                        line.unit(),
                        line.type(),
                        line.projectCode(),
                        line.item(),
                        line.function(),
                        line.economic(),
                        line.government(),
                        line.source(),
                        line.carriedOver(),
                        line.yuan().add(more),
                        line.operating(),
                        line.procurement()));
        List<DeclaredIncome> income = before.income().stream()
                .map(one -> one.unit().equals(line.unit()) && one.source().equals(line.source())
                        ? new DeclaredIncome(
                                one.unit(),
                                one.source(),
                                line.carriedOver()
                                        ? one.thisYear()
                                        : one.thisYear().add(more),
                                line.carriedOver() ? one.carriedOver().add(more) : one.carriedOver())
                        : one)
                .toList();
        DeclaredDepartment now = new DeclaredDepartment(
                before.code(),
                before.name(),
                before.year(),
                before.units(),
                income,
                lines,
                before.targets(),
                before.goals(),
                before.tasks(),
                before.indicators());
        RandomDepartment random = departments.get(place);
        RandomSubmissions.write(
                now, random.codes(), random.seed(), scene.place("input").resolve(now.code()));
        return now;
    }

    /** Where the group is published. */
    Path published() {
        return scene.place("output/2023/" + CODE + "-" + NAME + "（汇总）");
    }

    Path workbook() {
        return published().resolve(NAME + "2023年度部门预算汇总.xlsx");
    }

    Path manifest() {
        return published().resolve("manifest.json");
    }

    Path page() {
        return published().resolve("运行报告.html");
    }
}
