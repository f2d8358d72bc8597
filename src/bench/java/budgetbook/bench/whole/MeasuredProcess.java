package budgetbook.bench.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts a process and measures it, one at a time. Linux tells in {@code /proc} what a process holds and what ended children
 * of this one have taken; elsewhere time alone is measured.
 */
final class MeasuredProcess {
    private static final Path PROC = Path.of("/proc");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final double TICKS = 100;
    private static final int POLL = 5;

    private MeasuredProcess() {}

    /**
     * Waits for the process to end.
     *
     * @param limit it is stopped after this time
     * @param log takes what it prints
     */
    static Measure of(List<String> command, Map<String, String> environment, Duration limit, Path log)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        double before = childrenSeconds();
        long start = System.nanoTime();
        Process process = builder.start();
        double peak = 0;
        boolean stopped = false;
        while (!process.waitFor(POLL, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.pid()));
            if (!stopped && System.nanoTime() - start > limit.toNanos()) {
                stopped = true;
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        int status = stopped ? Measure.STOPPED : process.exitValue();
        return new Measure(seconds, childrenSeconds() - before, peak, status);
    }

    private static double peak(long pid) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(PROC.resolve(pid + "/status")));
            return peak.find() ? Long.parseLong(peak.group(1)) / 1024.0 : 0;
        } catch (IOException e) {
            return 0; // it has just ended, or there is no /proc
        }
    }

    /** What all children that have ended took: the fields cutime and cstime, the 14th and 15th after the name. */
    private static double childrenSeconds() throws IOException {
        Path stat = PROC.resolve("self/stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String text = Files.readString(stat);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
    }
}
