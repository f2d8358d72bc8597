package budgetbook.classlist;

import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.classification.ClassificationFiles;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of a year's lists, and where its lists come from as long as it is not there.
 *
 * @param path config/classification/&lt;year&gt;
 * @param source the folder itself, or that of the nearest earlier year
 */
public record YearFolder(Path path, Path source) {
    private static final int FIRST_YEAR = 2000;

    /** Returns the folder of a year below config/. */
    public static YearFolder of(Path config, int year) {
        Path lists = config.resolve("classification");
        Path path = lists.resolve(Integer.toString(year));
        for (int earlier = year; earlier >= FIRST_YEAR; earlier--) {
            Path source = lists.resolve(Integer.toString(earlier));
            if (Files.isDirectory(source)) {
                return new YearFolder(path, source);
            }
        }
        return new YearFolder(path, path);
    }

    /** Whether the year has no lists of its own yet. */
    public boolean isNew() {
        return !path.equals(source);
    }

    /** Returns the lists as they stand. */
    public Classification present() {
        return ClassificationFiles.read(source, source.resolve("none"));
    }
}
