package budgetbook.declared;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * The classifications of a year, straight from their files.
 *
 * @param functions names by code, all levels
 * @param mapping by nature and department economic class (行政30101), the government class that follows
 */
public record Codes(
        Map<String, String> functions,
        Map<String, String> economic,
        Map<String, String> government,
        Map<String, String> mapping) {

    /** The classifications that the product ships for 2023. */
    public static Codes shipped() {
        return of(Path.of("config", "classification", "2023"));
    }

    public static Codes of(Path folder) {
        Map<String, String> mapping = new LinkedHashMap<>();
        for (CSVRecord row : Csv.records(folder.resolve("economic-mapping.csv"))) {
            mapping.put(row.get("nature") + row.get("department_code"), row.get("government_code"));
        }
        return new Codes(
                names(folder.resolve("function.csv")),
                names(folder.resolve("economic-department.csv")),
                names(folder.resolve("economic-government.csv")),
                mapping);
    }

    /** Whether the mapping alone leads from the line's department class to its government class. */
    public boolean mapped(String nature, DeclaredLine line) {
        return line.government().equals(mapping.get(nature + line.economic()));
    }

    private static Map<String, String> names(Path file) {
        Map<String, String> names = new LinkedHashMap<>();
        for (CSVRecord row : Csv.records(file)) {
            names.put(row.get("code"), row.get("name"));
        }
        return names;
    }
}
