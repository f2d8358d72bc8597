package budgetbook.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of the shipped configuration without a book, for the many runs that are about something else. */
public final class WithoutBook {
    private static final List<String> FILES =
            List.of("sections.yml", "figures.yml", "changes.yml", "terms.yml", "template.docx");

    private WithoutBook() {}

    /** Takes what makes the book out of a copied config folder; what units may supply for it stays. */
    public static void in(Path config) throws IOException {
        for (String file : FILES) {
            Files.delete(config.resolve("book").resolve(file));
        }
    }
}
