package budgetbook.acceptance;

import budgetbook.cli.console.Console;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the program prints, where README and manual show it: a block below {@code <!-- sample: name -->} each. */
final class DocumentSamples {
    static final List<Path> DOCUMENTS = List.of(Path.of("README.md"), Path.of("docs/使用手册.md"));

    /** A mark with its block; the block may be set in. */
    private static final Pattern SAMPLE = Pattern.compile("<!-- sample: (\\S+) -->\n```\n(.*?)```\n", Pattern.DOTALL);

    private static final Pattern STEPS = Pattern.compile("各步用时：[^用]*");
    private static final int WIDTH = 80;
    private static final String SHOWN_VERSION = "0.1.0";

    private DocumentSamples() {}

    /** Writes the samples anew into the documents; to be looked through as a diff. */
    public static void main(String[] args) throws IOException {
        Map<String, String> made = make(Files.createTempDirectory("samples"));
        for (Path document : DOCUMENTS) {
            String text = Files.readString(document);
            Files.writeString(document, SAMPLE.matcher(text).replaceAll(sample -> replaced(sample, made)));
        }
    }

    private static String replaced(MatchResult sample, Map<String, String> made) {
        String fresh = made.getOrDefault(sample.group(1), sample.group(2));
        String kept = lasting(fresh).equals(lasting(sample.group(2))) ? sample.group(2) : fresh;
        return Matcher.quoteReplacement("<!-- sample: " + sample.group(1) + " -->\n```\n" + kept + "```\n");
    }

    /** The samples that a document shows, by name. */
    static Map<String, String> shown(String document) {
        return SAMPLE.matcher(document)
                .results()
                .collect(Collectors.toMap(sample -> sample.group(1), sample -> sample.group(2)));
    }

    /** What of a sample does not change from run to run. */
    static String lasting(String sample) {
        return STEPS.matcher(sample)
                .replaceAll(steps -> steps.group().replaceAll("\\s", "")) // where it is folded depends on the figures
                .replaceAll("\\d+\\.\\d\\d ?秒", "#秒")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d", "#");
    }

    /** All samples as the program prints them today. */
    static Map<String, String> make(Path folder) throws IOException {
        Map<String, String> samples = new TreeMap<>();
        Scene scene = Scene.withBook(Files.createDirectory(folder.resolve("shipped")));
        scene.configure("budgetbook.yml", "readers: 2", "readers: 1");
        scene.run();
        samples.put("run", printed(scene, folder.resolve("shipped")));
        samples.put("log", log(scene.log()));
        scene.command("explain", "预算05表!F9");
        samples.put("explain", printed(scene, folder.resolve("shipped")));
        samples.put("mistyped-key", mistypedKey(folder.resolve("key")));
        samples.put("check", check(folder.resolve("check")));
        samples.put("board", board(folder.resolve("board")));
        return samples;
    }

    private static String mistypedKey(Path folder) throws IOException {
        Scene scene = Scene.shipped(Files.createDirectory(folder));
        scene.configure("budgetbook.yml", "readers:", "reader:");
        scene.run();
        return printed(scene, folder);
    }

    private static String check(Path folder) throws IOException {
        Scene scene = Scene.shipped(Files.createDirectory(folder));
        wrong(scene);
        scene.check(scene.input(Scene.LEAD).toString());
        return printed(scene, folder);
    }

    /** An amount in words, and a code that does not exist. */
    private static void wrong(Scene scene) throws IOException {
        scene.edit(Scene.LEAD, workbook -> {
            workbook.getSheet("基本支出").getRow(3).getCell(10).setCellValue("约0.43");
            workbook.getSheet("基本支出").getRow(4).getCell(4).setCellValue("30999");
        });
    }

    /** A unit that is wrong, one that came twice, one that did not come. */
    private static String board(Path folder) throws IOException {
        Scene scene = Scene.shipped(Files.createDirectory(folder));
        wrong(scene);
        Files.copy(scene.input(Scene.MUSEUM), scene.input("科技馆（第二份）.xlsx"));
        Files.delete(scene.input(Scene.OFFICE));
        scene.run();
        String printed = printed(scene, folder);
        return printed.substring(printed.indexOf("254 焦作市"), printed.indexOf("\n  错误 ") + 1);
    }

    /** A reading, a stage and the end. */
    private static String log(String log) {
        return log.lines()
                        .filter(line -> line.matches(".*(已读取 254101.*|：核验|254 已发布)"))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    /** What a terminal shows in the project's folder. */
    private static String printed(Scene scene, Path folder) {
        StringWriter text = new StringWriter();
        Console console = new Console(text, WIDTH);
        scene.printed()
                .replace(folder + "/", "")
                .replaceFirst("预算总册 \\S+　", "预算总册 " + SHOWN_VERSION + "　")
                .lines()
                .forEach(console::println);
        return text.toString();
    }
}
