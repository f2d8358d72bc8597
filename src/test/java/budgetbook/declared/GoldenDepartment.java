package budgetbook.declared;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published budget of department 254 for 2023, from the golden files (amounts in 万元 there). */
public final class GoldenDepartment {
    /** The folder of golden data: what was declared, and under {@code tables/} what must come out. */
    public static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private GoldenDepartment() {}

    public static DeclaredDepartment read() {
        JsonNode department = JsonMapper.shared().readTree(FOLDER.resolve("department.json"));
        return new DeclaredDepartment(
                department.get("code").asString(),
                department.get("name").asString(),
                department.get("year").asInt(),
                units(department),
                rows("income.csv").stream()
                        .map(row -> new DeclaredIncome(
                                row.get("unit"),
                                row.get("source"),
                                yuan(row.get("this_year")),
                                yuan(row.get("carried_over"))))
                        .toList(),
                rows("lines.csv").stream().map(GoldenDepartment::line).toList(),
                rows("project-targets.csv").stream()
                        .map(row -> new DeclaredTarget(
                                row.get("unit"),
                                row.get("project_code"),
                                row.get("project"),
                                row.get("level1"),
                                row.get("indicator"),
                                row.get("value")))
                        .toList(),
                rows("goals.csv").stream().map(row -> row.get("paragraph")).toList(),
                rows("tasks.csv").stream()
                        .map(row -> new DeclaredTask(row.get("task"), row.get("content")))
                        .toList(),
                rows("indicators.csv").stream()
                        .map(row -> new DeclaredIndicator(
                                row.get("level1"),
                                row.get("level2"),
                                row.get("indicator"),
                                row.get("value"),
                                row.get("explanation")))
                        .toList());
    }

    private static List<DeclaredUnit> units(JsonNode department) {
        List<DeclaredUnit> units = new ArrayList<>();
        for (JsonNode unit : department.get("units")) {
            units.add(new DeclaredUnit(
                    unit.get("code").asString(),
                    unit.get("name").asString(),
                    unit.get("short").asString(),
                    unit.get("kind").asString(),
                    units.isEmpty()));
        }
        return units;
    }

    private static DeclaredLine line(CSVRecord row) {
        return new DeclaredLine(
                row.get("unit"),
                row.get("kind"),
                row.get("project_code"),
                row.get("item"),
                row.get("function"),
                row.get("dept_econ"),
                row.get("gov_econ"),
                row.get("source"),
                row.get("carryover").equals("是"),
                yuan(row.get("amount")),
                row.get("operating").equals("是"),
                row.get("procurement"));
    }

    private static List<CSVRecord> rows(String file) {
        return Csv.records(FOLDER.resolve(file));
    }

    private static BigDecimal yuan(String wan) {
        return new BigDecimal(wan).movePointRight(4).setScale(2);
    }
}
