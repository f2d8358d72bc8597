package budgetbook.bench.inner;

import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs {@link InnerParts}. */
@Command(
        name = "inner",
        mixinStandardHelpOptions = true,
        description = "Measures inner parts of a run by JMH: reading, drawing, checking, writing.")
public final class InnerCommand implements Callable<Integer> {
    @Option(names = "--size", description = "The department, as for whole. (${DEFAULT-VALUE})")
    private String size = "40x60";

    @Option(names = "--seconds", description = "Seconds of an iteration. (${DEFAULT-VALUE})")
    private int seconds = 2;

    @Option(
            names = "--iterations",
            description = "How many are measured, after up to three to warm up. (${DEFAULT-VALUE})")
    private int iterations = 5;

    @Option(names = "--part", description = "Only the parts whose name matches this expression.")
    private String part = "";

    private InnerCommand() {}

    @Override
    public Integer call() throws RunnerException {
        TimeValue time = TimeValue.seconds(seconds);
        new Runner(new OptionsBuilder()
                        .include(InnerParts.class.getName() + "\\..*" + part)
                        .param("size", size)
                        .warmupIterations(Math.min(3, iterations))
                        .warmupTime(time)
                        .measurementIterations(iterations)
                        .measurementTime(time)
                        .forks(1)
                        .jvmArgs("-Xmx2g")
                        .build())
                .run();
        return 0;
    }
}
