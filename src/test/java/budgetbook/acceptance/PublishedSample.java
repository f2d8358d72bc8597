package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.sample.SharedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The shipped sample after its first run, which is made once in a JVM; a test that needs it takes a copy. */
final class PublishedSample {
    private static final Scene SCENE = publish();

    private PublishedSample() {}

    private static Scene publish() {
        try {
            Path folder = SharedFolder.create("published-sample");
            Scene scene = Scene.shipped(folder);
            assertThat(scene.run()).as(scene.printed()).isZero();
            SharedFolder.protect(folder);
            return scene;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scene, only to be copied. */
    static Scene scene() {
        return SCENE;
    }
}
