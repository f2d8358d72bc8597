package budgetbook.interruption;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A department's output folder as somebody sees it who knows nothing of the program but the contract. */
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
        if (Files.exists(folder.resolve(MANIFEST))) {
            faults.addAll(departures(folder));
        } else if (!Files.exists(folder.resolve(NOTE)) && !files(folder).isEmpty()) {
            faults.add("no manifest, and no note that says why");
        }
        Path history = folder.resolve("历史");
        if (Files.isDirectory(history)) {
            try (Stream<Path> kept = Files.list(history)) {
                for (Path publication : kept.filter(path -> !hidden(path)).toList()) {
                    faults.addAll(departures(publication));
                }
            }
        }
        return faults;
    }

    /** Where the files of a publication are not what its manifest says. */
    private static List<String> departures(Path publication) throws IOException {
        List<String> departures = new ArrayList<>();
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(publication.resolve(MANIFEST)));
        for (JsonNode output : manifest.get("outputs")) {
            Path file = publication.resolve(output.get("file").asString());
            String wanted = output.get("sha256").asString();
            if (!Files.isRegularFile(file) || !sha256(file).equals(wanted)) {
                departures.add(file + " is not what the manifest says");
            }
        }
        return departures;
    }

    /** The number of the current publication. */
    int number() throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(folder.resolve(MANIFEST)))
                .get("number")
                .asInt();
    }

    /**
     * The digests of the published workbooks that depend on nothing but inputs and configuration; the working edition
     * names the publication before by its number.
     */
    Map<String, String> workbooks() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (Path file : files(folder)) {
            if (file.toString().endsWith(".xlsx") && !file.toString().endsWith("-核对稿.xlsx")) {
                digests.put(file.getFileName().toString(), sha256(file));
            }
        }
        return digests;
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

    private static String sha256(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return String.format("%064x", new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
