package budgetbook.bench.growth;

import budgetbook.bench.department.DepartmentSize;
import budgetbook.bench.department.GeneratedDepartments;
import budgetbook.cli.Commands;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fails if some work grows faster than the lines. */
@Command(
        name = "growth",
        mixinStandardHelpOptions = true,
        description = "Counts the work of runs of growing size and fails if some of it grows faster than the lines.")
public final class GrowthCommand implements Callable<Integer> {
    private static final List<List<String>> SERIES =
            List.of(List.of("8x30", "16x30", "32x30"), List.of("3x60!", "3x120!", "3x240!"));

    private static final int METHODS = 12;

    /** What grows and is not mended yet, each with its cause. Nothing may be added that did not grow before. */
    private static final Map<String, String> KNOWN = Map.of();

    @Option(names = "--most", description = "The work of a further line may grow so many times. (${DEFAULT-VALUE})")
    private double most = 1.3;

    private GrowthCommand() {}

    @Override
    public Integer call() throws IOException {
        Counts.begin();
        run(DepartmentSize.of("1x6")); // loads the classes
        boolean grown = false;
        for (List<String> sizes : SERIES) {
            List<Figures> runs = new ArrayList<>();
            for (String size : sizes) {
                runs.add(run(DepartmentSize.of(size)));
            }
            grown |= tell(sizes, new Growth(runs.get(0), runs.get(1), runs.get(2)));
        }
        return grown ? 1 : 0;
    }

    private boolean tell(List<String> sizes, Growth growth) {
        System.out.printf(
                "work a further line, %s to %s and %s to %s%n", sizes.get(0), sizes.get(1), sizes.get(1), sizes.get(2));
        boolean grown = false;
        for (Growth.Pace pace : growth.work()) {
            boolean faster = pace.isFaster(most);
            String known = KNOWN.get(pace.name());
            grown |= faster && known == null;
            String remark = !faster ? "" : known == null ? "  grows" : "  grows, as is known: " + known;
            System.out.printf("  %-40s %s%s%n", pace.name(), pace, remark);
        }
        System.out.println("the methods that grow most:");
        growth.methods().stream()
                .filter(pace -> pace.isFaster(most))
                .sorted(Comparator.comparingDouble((Growth.Pace pace) -> pace.first() - pace.second()))
                .limit(METHODS)
                .forEach(pace -> System.out.printf("  %s %s%n", pace.name(), pace));
        return grown;
    }

    private static Figures run(DepartmentSize size) throws IOException {
        Path folder = Files.createTempDirectory("budgetbook-growth");
        try {
            GeneratedDepartments departments = GeneratedDepartments.write(size, Path.of("config"), folder);
            Counts.take();
            StringWriter printed = new StringWriter();
            int status = Commands.execute(
                    new PrintWriter(printed, true),
                    "run",
                    "--config",
                    departments.configuration().toString(),
                    "--input",
                    departments.input().toString(),
                    "--output",
                    folder.resolve("output").toString(),
                    "--state",
                    folder.resolve("state").toString());
            if (status != 0) {
                throw new IllegalStateException("a run of " + size + " ended with " + status + ":\n" + printed);
            }
            return Figures.of(size.allLines(), Counts.take(), folder.resolve("output"));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
