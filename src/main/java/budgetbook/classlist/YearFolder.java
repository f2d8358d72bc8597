package budgetbook.classlist;

import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.classification.ClassificationFiles;
import budgetbook.configuration.file.YearStandard;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of a year's lists, and the lists that hold as long as it is not there.
 *
 * @param path config/&lt;year&gt;/classification where that is there, else config/classification/&lt;year&gt;
 * @param standard which says where each list comes from
 * @param isNew whether the year has no lists of its own yet
 */
public record YearFolder(Path path, YearStandard standard, int year, boolean isNew) {

    /** Returns the folder of a year below config/. */
    public static YearFolder of(Path config, int year) {
        String name = Integer.toString(year);
        Path own = config.resolve(name).resolve("classification");
        Path path =
                Files.isDirectory(own) ? own : config.resolve("classification").resolve(name);
        return new YearFolder(path, YearStandard.of(config, year), year, !Files.isDirectory(path));
    }

    /** Returns where a list stands now. */
    public Path source(ListKind kind) {
        return standard.list(kind.file(), year).orElse(path.resolve(kind.file()));
    }

    /** Returns the lists as they stand. */
    public Classification present() {
        return ClassificationFiles.read(standard, year);
    }
}
