package budgetbook.oracle;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredUnit;
import budgetbook.sample.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** The shipped configuration with another department and its longer list of functions. */
public final class RandomConfiguration {
    private RandomConfiguration() {}

    /** Writes a complete configuration for the department into the folder. */
    public static void write(RandomDepartment random, Path config) throws IOException {
        SharedFolder.copy(Path.of("config"), config);
        try (Stream<Path> departments = Files.list(config.resolve("departments"))) {
            for (Path shipped : departments.toList()) {
                Files.delete(shipped);
            }
        }
        Path settings = config.resolve("budgetbook.yml");
        Files.writeString(settings, Files.readString(settings).replace("settle-seconds: 2", "settle-seconds: 0"));
        add(random, config);
        List<String> functions = new ArrayList<>(List.of("code,name"));
        for (Map.Entry<String, String> function : random.codes().functions().entrySet()) {
            functions.add(function.getKey() + "," + function.getValue());
        }
        Files.write(
                config.resolve("classification")
                        .resolve(String.valueOf(random.department().year()))
                        .resolve("function.csv"),
                functions);
    }

    /** Adds a department to the configuration of another. */
    public static void add(RandomDepartment random, Path config) throws IOException {
        Path file = config.resolve("departments").resolve(random.department().code() + ".yml");
        Files.write(file, lines(random));
    }

    /** The department's file, its units in any order. */
    private static List<String> lines(RandomDepartment random) {
        DeclaredDepartment department = random.department();
        List<String> lines = new ArrayList<>();
        lines.add("code: \"" + department.code() + "\"");
        lines.add("name: " + department.name());
        lines.add("units:");
        List<DeclaredUnit> units = new ArrayList<>(department.units());
        Collections.shuffle(units, new Random(random.seed()));
        for (DeclaredUnit unit : units) {
            lines.add("  - {code: \"" + unit.code() + "\", name: " + unit.name() + ", short-name: " + unit.shortName()
                    + ", nature: " + unit.nature() + (unit.lead() ? ", lead: true}" : "}"));
        }
        return lines;
    }
}
