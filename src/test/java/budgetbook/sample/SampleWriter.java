package budgetbook.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes the three shipped submissions into {@code input/} (or the folder given). To regenerate them:
 *
 * <pre>{@code
 * ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
 * java -cp target/test-classes:target/classes:$(cat target/classpath.txt) budgetbook.sample.SampleWriter
 * }</pre>
 */
public final class SampleWriter {
    private SampleWriter() {}

    public static void main(String[] args) throws IOException {
        write(Path.of(args.length == 0 ? "input" : args[0]));
    }

    /** Writes the files, over what is there under their names. */
    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, Submission> file : SampleSubmissions.all().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue().bytes());
        }
    }
}
