package budgetbook.interruption;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A department's output folder as somebody sees it who knows of the program no more than docs/standard.md says. */
final class OutputFolder {
    private static final String MANIFEST = "manifest.json";
    private static final String NOTE = "发布未完成，请勿使用.txt";

    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** What is wrong with it: files that are not whole, or not those of one manifest, without a note that says so. */
    List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return faults;
        }
        for (Path file : files(folder)) {
            if (file.toString().endsWith(".xlsx")) {
                try (ZipFile zip = new ZipFile(file.toFile())) {
                    if (zip.size() == 0) {
                        faults.add(file + " is empty");
                    }
                } catch (IOException e) {
                    faults.add(file + " is not whole: " + e.getMessage());
                }
            }
        }
        boolean noted = Files.exists(folder.resolve(NOTE));
        if (Files.exists(folder.resolve(MANIFEST))) {
            faults.addAll(departures(folder, noted));
        } else if (!noted && !files(folder).isEmpty()) {
            faults.add("no manifest, and no note that says why");
        }
        for (Path publication : history()) {
            faults.addAll(departures(publication, false));
        }
        return faults;
    }

    /** Where the files of a publication are not what its manifest says; all of them, and no others. */
    private static List<String> departures(Path publication, boolean beingChanged) throws IOException {
        List<String> departures = new ArrayList<>();
        // What the book lacks is told beside the publication.
        List<String> listed = new ArrayList<>(List.of(MANIFEST, "待补说明.xlsx"));
        for (JsonNode output : manifest(publication).get("outputs")) {
            Path file = publication.resolve(output.get("file").asString());
            listed.add(file.getFileName().toString());
            String wanted = output.get("sha256").asString();
            if (!Files.isRegularFile(file)
                    || !Contents.sha256(Files.readAllBytes(file)).equals(wanted)) {
                departures.add(file + " is not what the manifest says");
            }
        }
        for (Path file : files(publication)) {
            if (!beingChanged && !listed.contains(file.getFileName().toString())) {
                departures.add(file + " belongs to no publication");
            }
        }
        return departures;
    }

    private static JsonNode manifest(Path publication) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(publication.resolve(MANIFEST)));
    }

    /** The earlier publications that a person sees. */
    private List<Path> history() throws IOException {
        Path history = folder.resolve("历史");
        if (!Files.isDirectory(history)) {
            return List.of();
        }
        try (Stream<Path> kept = Files.list(history)) {
            return kept.filter(path -> !hidden(path)).sorted().toList();
        }
    }

    /** The numbers of the earlier publications. */
    List<Integer> kept() throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (Path publication : history()) {
            numbers.add(manifest(publication).get("number").asInt());
        }
        return numbers;
    }

    /** The number of the current publication. */
    int number() throws IOException {
        return manifest(folder).get("number").asInt();
    }

    /** What the published files say, by their names, see {@link Contents}. */
    Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files(folder)) {
            if (!file.endsWith(MANIFEST)) {
                contents.put(file.getFileName().toString(), Contents.digest(file));
            }
        }
        return contents;
    }

    /** The names of what stands there, hidden files too. */
    List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> Files.isRegularFile(path) && !hidden(path))
                    .toList();
        }
    }

    private static boolean hidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
