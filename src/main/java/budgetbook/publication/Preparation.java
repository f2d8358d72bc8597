package budgetbook.publication;

import budgetbook.budget.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The hidden folder beside its place in which a publication is prepared; what is in it is worthless after an interruption.
 * Renaming it is the point of no return.
 */
public final class Preparation {
    static final String NAME = ".preparing";

    private final Path department;
    private final Path folder;
    private final Path lock;
    private final boolean locked;
    private final String master;
    private final String edition;
    private final String book;

    /**
     * That of a department's folder.
     *
     * @param name what the hidden folder is called
     * @param lock the file that tells whether the output folder is still the one that the run found
     */
    Preparation(Path department, String name, Path lock, String master, String edition, String book) {
        this.department = department;
        this.folder = department.resolve(name);
        this.lock = lock;
        this.locked = Files.exists(lock);
        this.master = master;
        this.edition = edition;
        this.book = book;
    }

    /** Empties the folder and returns it; {@link IOException} if the output folder has gone meanwhile. */
    public Path begin() throws IOException {
        mustBeThere();
        discard();
        return FolderFiles.create(folder);
    }

    /** Returns where the master workbook stands. */
    public Path master() {
        return folder.resolve(master);
    }

    /** Returns where the working edition stands. */
    public Path edition() {
        return folder.resolve(edition);
    }

    /** Returns where the book stands as a document. */
    public Path document() {
        return folder.resolve(book + ".docx");
    }

    /** Returns where the book stands as it prints. */
    public Path print() {
        return folder.resolve(book + ".pdf");
    }

    /** Returns where the page on the run stands. */
    public Path page() {
        return folder.resolve(DepartmentFolder.PAGE);
    }

    /** Returns the names of the files that are there. */
    public List<String> names() {
        return FolderFiles.in(folder).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    /** Returns the files that are there, as a manifest lists them. */
    public List<Manifest.Output> files() throws IOException {
        List<Manifest.Output> outputs = new ArrayList<>();
        for (Path file : FolderFiles.in(folder)) {
            outputs.add(new Manifest.Output(file.getFileName().toString(), Files.size(file), Sha256.of(file)));
        }
        return outputs;
    }

    /** Adds the manifest of the files and renames the folder, once all is on the disk. */
    void complete(Manifest manifest, Path ready) throws IOException {
        mustBeThere();
        ManifestFile.write(folder, manifest);
        moveTo(ready);
    }

    /** Renames the folder, once all is on the disk, to a place that is free. */
    void moveTo(Path place) throws IOException {
        mustBeThere();
        for (Path file : FolderFiles.in(folder)) {
            FolderFiles.force(file);
        }
        FolderFiles.forceFolder(folder);
        FolderFiles.move(folder, place);
        FolderFiles.forceFolder(department);
    }

    /** Throws away what was prepared. */
    void discard() throws IOException {
        FolderFiles.delete(folder);
    }

    private void mustBeThere() throws IOException {
        if (locked && !Files.exists(lock)) {
            throw new NoSuchFileException(String.valueOf(lock.getParent()));
        }
    }
}
