package budgetbook.oracle;

import budgetbook.sample.RandomSubmissions;
import budgetbook.sample.WithoutBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Several departments made up at random, in one configuration. */
public final class RandomDepartments {
    private final List<RandomDepartment> departments;

    private RandomDepartments(List<RandomDepartment> departments) {
        this.departments = departments;
    }

    /** Those of a seed, so many with so many units each, in the order of their codes. */
    public static RandomDepartments of(long seed, int count, int units) {
        TreeMap<String, RandomDepartment> byCode = new TreeMap<>();
        for (long one = seed * 1000; byCode.size() < count; one++) {
            RandomDepartment random = RandomDepartment.of(one, units);
            byCode.putIfAbsent(random.department().code(), random);
        }
        return new RandomDepartments(new ArrayList<>(byCode.values()));
    }

    public List<RandomDepartment> all() {
        return departments;
    }

    /** Writes {@code input} and {@code config} into a folder. */
    public void write(Path folder) throws IOException {
        Path config = folder.resolve("config");
        RandomConfiguration.write(departments.get(0), config);
        WithoutBook.in(config);
        for (RandomDepartment random : departments) {
            RandomConfiguration.add(random, config);
            Path input = Files.createDirectories(
                    folder.resolve("input").resolve(random.department().code()));
            RandomSubmissions.write(random.department(), random.codes(), random.seed(), input);
        }
    }
}
