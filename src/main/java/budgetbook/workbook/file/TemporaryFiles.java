package budgetbook.workbook.file;

import budgetbook.budget.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/**
 * Where POI puts what it does not hold in memory. By itself it takes {@code poifiles} in the system's folder, which all
 * users of a machine share: what it leaves there when it is killed stays for ever, and the second user cannot write there.
 */
public final class TemporaryFiles {
    private TemporaryFiles() {}

    /**
     * Makes POI use this folder from now on. The folder is made, and emptied of what an interrupted run has left. The JDK's list of fonts,
     * for which a streamed sheet asks though no width depends on it, goes there too, and not into the user's home.
     */
    public static void keepIn(Path folder) throws IOException {
        FileTree.delete(folder);
        Files.createDirectories(folder);
        System.setProperty("user.home", folder.toAbsolutePath().toString());
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
    }
}
