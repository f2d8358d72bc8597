package budgetbook.publication;

import budgetbook.budget.Money;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes manifest.json. */
public final class ManifestFile {
    public static final String NAME = "manifest.json";

    /** Some 100 times that of a department with a hundred units. */
    private static final long MOST_BYTES = 64L << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Money.class, MoneyInYuan.class)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ManifestFile() {}

    /** An amount is written as a number of 元. */
    private abstract static class MoneyInYuan {
        @JsonCreator
        static Money ofYuan(BigDecimal yuan) {
            return Money.ofYuan(yuan);
        }

        @JsonValue
        abstract BigDecimal yuan();
    }

    /**
     * The manifest in a folder; none if there is none or it cannot be understood. One that may not be read is {@link
     * UncheckedIOException}: it is not to be taken for none.
     */
    public static Optional<Manifest> read(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            return Optional.of(JSON.readValue(Files.readString(file), Manifest.class))
                    .filter(Manifest::isWhole);
        } catch (CharacterCodingException | NoSuchFileException | JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path folder, Manifest manifest) throws IOException {
        FolderFiles.write(folder.resolve(NAME), JSON.writeValueAsString(manifest) + "\n");
    }
}
