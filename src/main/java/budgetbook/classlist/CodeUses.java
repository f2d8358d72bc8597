package budgetbook.classlist;

import budgetbook.configuration.file.YearStandard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where tables and rules name codes that go. */
public final class CodeUses {
    private static final List<String> FOLDERS = List.of("tables", "reconciliation");

    private static final Pattern COMMENT = Pattern.compile("#.*");
    private static final Pattern BETWEEN_CODES = Pattern.compile("\\D+");

    private CodeUses() {}

    /** Returns the lines of the configuration that name a code which goes, as {@code file 第n行：codes}. */
    public static List<String> of(YearStandard standard, Proposal proposal) throws IOException {
        Set<String> gone = proposal.changes().stream()
                .filter(change -> change.kind().isCodes())
                .flatMap(change -> change.gone().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> uses = new ArrayList<>();
        for (String folder : FOLDERS) {
            for (Path file : standard.files(folder)) {
                List<String> lines = Files.readAllLines(file);
                for (int line = 0; line < lines.size(); line++) {
                    String said = COMMENT.matcher(lines.get(line)).replaceFirst("");
                    Set<String> named = new TreeSet<>(List.of(BETWEEN_CODES.split(said)));
                    named.retainAll(gone);
                    if (!named.isEmpty()) {
                        uses.add(file + " 第 " + (line + 1) + " 行：" + String.join("、", named));
                    }
                }
            }
        }
        return uses;
    }
}
