package budgetbook.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes manifest.json. */
public final class ManifestFile {
    public static final String NAME = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ManifestFile() {}

    /** The manifest in a folder; none if there is none or it cannot be understood. */
    public static Optional<Manifest> read(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readString(file), Manifest.class))
                    .filter(Manifest::isWhole);
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    static void write(Path folder, Manifest manifest) throws IOException {
        FolderFiles.write(folder.resolve(NAME), JSON.writeValueAsString(manifest) + "\n");
    }
}
