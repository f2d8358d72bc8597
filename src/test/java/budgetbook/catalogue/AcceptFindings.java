package budgetbook.catalogue;

import budgetbook.finding.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what the cases come to today as what they are expected to come to; to be looked through as a diff. */
final class AcceptFindings {
    private AcceptFindings() {}

    public static void main(String[] args) throws IOException {
        Path first = Files.createTempDirectory("case");
        CaseScene good = CaseScene.in(first, first);
        good.run();
        for (FindingCode code : FindingCode.values()) {
            FindingCase played = new FindingCase(code);
            Path scratch = Files.createTempDirectory("case");
            Files.writeString(
                    played.folder().resolve("expected.txt"),
                    played.play(scratch, good).text());
        }
        FindingsPage.main(args);
    }
}
