package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures of the documents show what the program does. */
class DocumentPicturesTest {
    @TempDir
    private Path folder;

    @Test
    void eachPictureIsMadeOfWhatTheProgramMakesToday() throws IOException {
        assertThat(DocumentPictures.sources(folder))
                .as("a picture that is not listed so is stale; to draw all anew run the main of DocumentPictures")
                .isEqualTo(Files.readAllLines(DocumentPictures.SOURCES));
    }

    @Test
    void everyPictureIsMade() throws IOException {
        List<String> made = Files.readAllLines(DocumentPictures.SOURCES).stream()
                .map(line -> line.split(" ")[0])
                .toList();
        try (Stream<Path> files = Files.list(DocumentPictures.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("sources.txt")))
                    .containsExactlyInAnyOrderElementsOf(made);
        }
    }
}
