package budgetbook.bench.whole;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The programs that are measured: budgetbook as its users start it, and the bare readers.
 *
 * @param home the source tree, where budgetbook is packaged
 * @param limit what takes longer is stopped, and no repetition begun that would end later
 */
record Programs(Path home, Duration limit) {
    /** A reader of workbooks and its class path. */
    enum Reader {
        EASYEXCEL("EasyExcel", "budgetbook.bench.reading.EasyExcelReading"),
        FASTEXCEL("fastexcel", "budgetbook.bench.reading.FastexcelReading"),
        POI("POI", "budgetbook.bench.reading.PoiReading");

        private final String library;
        private final String program;

        Reader(String library, String program) {
            this.library = library;
            this.program = program;
        }

        String library() {
            return library;
        }
    }

    /** Runs budgetbook; without a heap (in MB) as its start script decides. */
    Measure budgetbook(int heap, Path log, List<String> arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/budgetbook").toString()));
        command.addAll(arguments);
        return start(command, heap == 0 ? Map.of() : Map.of("BUDGETBOOK_JAVA_OPTS", "-Xmx" + heap + "m"), log);
    }

    /** Reads all workbooks of a folder. */
    Measure read(Reader reader, Path input, Path log) throws IOException, InterruptedException {
        String libraries = reader == Reader.EASYEXCEL
                ? Files.readString(home.resolve("target/bench/easyexcel.classpath"))
                        .strip()
                : System.getProperty("java.class.path", "");
        String classes = home.resolve("target/test-classes") + File.pathSeparator + libraries;
        String java =
                Path.of(System.getProperty("java.home", "")).resolve("bin/java").toString();
        return start(List.of(java, "-cp", classes, reader.program, input.toString()), Map.of(), log);
    }

    /** Whether one more repetition is likely to end within the limit, after some that began at a time of the system's clock. */
    boolean isTimeFor(int done, long start) {
        Duration gone = Duration.ofNanos(System.nanoTime() - start);
        return done == 0 || gone.dividedBy(done).multipliedBy(done + 1).compareTo(limit) <= 0;
    }

    private Measure start(List<String> command, Map<String, String> more, Path log)
            throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("LC_ALL", "C.UTF-8");
        return MeasuredProcess.of(command, environment, limit, log);
    }
}
