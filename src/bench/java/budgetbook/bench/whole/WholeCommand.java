package budgetbook.bench.whole;

import budgetbook.bench.department.DepartmentSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures whole processes and writes docs/performance.md. */
@Command(
        name = "whole",
        mixinStandardHelpOptions = true,
        description = "Measures whole processes from their cold start against readers that do nothing but read.")
public final class WholeCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "SIZE",
            defaultValue = "3x60 100x60 20x3x60",
            split = " ",
            description =
                    "Units x lines, or departments x units x lines; ! at the end: distinct codes. (${DEFAULT-VALUE})")
    private List<String> sizes = new ArrayList<>();

    @Option(names = "--runs", description = "How often each is repeated. (${DEFAULT-VALUE})")
    private int runs = 3;

    @Option(
            names = "--limit",
            description =
                    "Seconds after which a process is stopped; repetitions that would take longer together are not begun. (${DEFAULT-VALUE})")
    private int limit = 600;

    @Option(names = "--print", description = "Prints only; docs/performance.md stays as it is.")
    private boolean print;

    private WholeCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        String machine = Machine.description();
        Programs programs = new Programs(Path.of("").toAbsolutePath(), Duration.ofSeconds(limit));
        Path scratch = Files.createTempDirectory("budgetbook-bench");
        try {
            String small = SmallCommands.of(programs, runs, scratch).table().toString();
            List<Work> works = new ArrayList<>();
            String measured = "";
            for (String size : sizes) {
                works.add(new Repetitions(programs, runs, scratch).of(DepartmentSize.of(size)));
                FileSystemUtils.deleteRecursively(scratch.resolve(size));
                measured = machine + "\n" + new WorkTables(works) + "\n" + small;
                if (!print) {
                    MeasuredPage.write(programs.home().resolve("docs/performance.md"), measured);
                }
            }
            System.out.println(measured);
            return works.stream().allMatch(work -> work.whole.done()) ? 0 : 1;
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }
}
