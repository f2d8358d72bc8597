package budgetbook.cli.menu;

import java.nio.file.Path;

/** Shows a person a file or a folder. */
@FunctionalInterface
interface Opener {
    void open(Path place);
}
