package budgetbook.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** For scripts: {@code CompareMaster MASTER.xlsx [GOLDEN_FOLDER]} tells every difference and ends with 1 if there is any. */
public final class CompareMaster {
    private CompareMaster() {}

    public static void main(String[] args) throws IOException {
        Path golden = args.length > 1 ? Path.of(args[1]) : budgetbook.declared.GoldenDepartment.FOLDER;
        List<String> differences = WorkbookText.compare(Path.of(args[0]), golden);
        differences.forEach(System.err::println);
        System.exit(differences.isEmpty() ? 0 : 1);
    }
}
