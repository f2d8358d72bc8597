package budgetbook.acceptance;

import budgetbook.budget.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that a run leaves for people and programs, without what tells when it was and how long it took. */
final class Traces {
    private static final List<Pattern> OF_TIME = Stream.of(
                    "\\d+\\.\\d\\d 秒",
                    "\\d+年\\d+月\\d+日 \\d\\d:\\d\\d",
                    "\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d)?([+]\\d\\d:\\d\\d|Z)?",
                    "(?s)<table class=\"steps\">.*?</table>",
                    "(?s)\"file\" : \"运行报告.html\",.*?}",
                    "(?s)\"seconds\" : (\\{.*?}|[0-9.]+)",
                    "budgetbook_(\\w+_timestamp|stage_duration|run_duration)_seconds(\\{.*?})? [0-9.E+]+",
                    "\"pid\" : \\d+",
                    "(?m)(^\\s+(at |\\.{3} ).*\\R)+")
            .map(Pattern::compile)
            .toList();

    private Traces() {}

    /** What a run has left and said: the content of texts and the digests of all other files, by their names. */
    static Map<String, String> of(Scene scene) throws IOException {
        Map<String, String> traces = new TreeMap<>();
        traces.put("printed", timeless(scene.printed(), scene));
        traces.put("log", timeless(scene.log(), scene));
        for (String file : List.of("status.json", "metrics.prom", "publications.json")) {
            traces.put(file, timeless(Files.readString(scene.place("state").resolve(file)), scene));
        }
        Path output = scene.place("output");
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(file).toString();
                if (name.endsWith(".json") || name.endsWith(".html")) {
                    traces.put(name, timeless(Files.readString(file), scene));
                } else if (!name.endsWith(".lock")) {
                    traces.put(name, Sha256.of(file));
                }
            }
        }
        return traces;
    }

    private static String timeless(String text, Scene scene) {
        String timeless = text.replace(scene.place("").toString(), "");
        for (Pattern time : OF_TIME) {
            timeless = time.matcher(timeless).replaceAll("…");
        }
        return timeless;
    }
}
