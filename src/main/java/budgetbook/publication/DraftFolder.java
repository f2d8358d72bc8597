package budgetbook.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * 试算 in a department's output folder: the last draft, of which nothing is published. It is replaced as a whole, and goes
 * once something better is published.
 */
public final class DraftFolder {
    /** What the folder is called. */
    public static final String NAME = "试算";

    /** Where a draft is being made; worthless after an interruption. */
    static final String PREPARING = ".drafting";

    private final Path path;
    private final Preparation preparation;

    DraftFolder(Path department, Preparation preparation) {
        this.path = department.resolve(NAME);
        this.preparation = preparation;
    }

    /** Returns the folder, which exists only while it holds a draft. */
    public Path path() {
        return path;
    }

    /** Returns where the next draft is prepared. */
    public Preparation preparation() {
        return preparation;
    }

    /** Puts what was prepared in the place of the draft before. */
    public void install() throws IOException {
        remove();
        preparation.moveTo(path);
    }

    /** Takes the draft away; there need not be one. */
    public void remove() throws IOException {
        if (Files.exists(path)) {
            FolderFiles.delete(path);
        }
    }

    /** Throws away what an interruption left half-made. */
    void recover() throws IOException {
        preparation.discard();
    }
}
