package budgetbook.catalogue;

import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.job.RunOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The case of a finding: how to come by it, and what is expected then. */
record FindingCase(FindingCode code) {
    static final Path FOLDER = Path.of("src/test/resources/cases");

    /**
     * What came of a case.
     *
     * @param published whether a master workbook is there
     */
    record Result(int exitStatus, boolean published, List<Finding> findings, String text) {}

    Path folder() {
        return FOLDER.resolve(code.name());
    }

    /** The findings that are expected, as {@link #text} writes them. */
    String expected() throws IOException {
        return Files.readString(folder().resolve("expected.txt"));
    }

    /** Plays the case in an empty folder, with the state that a run over the good submission has left. */
    Result play(Path scratch, CaseScene before) throws IOException {
        CaseScene scene = CaseScene.in(scratch, folder());
        scene.state(before);
        CaseScript.apply(Files.readString(folder().resolve("case.txt")), scene);
        RunOutcome outcome = scene.run();
        List<Finding> findings = new ArrayList<>();
        outcome.departments().forEach(department -> findings.addAll(department.findings()));
        findings.addAll(outcome.findings());
        boolean published = Files.exists(scene.path("output/2023/254-焦作市科学技术协会/manifest.json"));
        return new Result(
                outcome.exitStatus(),
                published,
                findings,
                findings.stream()
                        .map(FindingCase::text)
                        .collect(Collectors.joining("\n"))
                        .replace(scratch + "/", ""));
    }

    /** A finding in two lines: severity and place, then the message. */
    static String text(Finding finding) {
        return finding.severity().label() + " " + finding.place() + "\n" + finding.message() + "\n";
    }

    /** Of what is expected, the finding that the case is about. */
    String example() throws IOException {
        for (String block : expected().split("\n\n")) {
            if (block.contains("\n" + code.title() + "：")) {
                return block.strip();
            }
        }
        throw new IllegalStateException("no " + code + " in the expected findings of its case");
    }
}
