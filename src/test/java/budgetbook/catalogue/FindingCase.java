package budgetbook.catalogue;

import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.run.RunOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The case of a finding: how to come by it, and what is expected then. */
record FindingCase(FindingCode code) {
    private static final int MANY = 50;

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
                outcome.exitStatus(), published, findings, text(findings).replace(scratch + "/", ""));
    }

    /** All findings; of a code that comes very often only the first and how many more. */
    private static String text(List<Finding> findings) {
        Map<FindingCode, Long> times =
                findings.stream().collect(Collectors.groupingBy(Finding::code, Collectors.counting()));
        Set<FindingCode> cut = new HashSet<>();
        List<String> texts = new ArrayList<>();
        for (Finding finding : findings) {
            long often = times.getOrDefault(finding.code(), 0L);
            if (often <= MANY) {
                texts.add(text(finding));
            } else if (cut.add(finding.code())) {
                texts.add(text(finding) + "（同类共 " + often + " 条）\n");
            }
        }
        return String.join("\n", texts);
    }

    /** A finding in two lines: severity and place, then the message. */
    static String text(Finding finding) {
        return finding.severity().label() + " " + finding.whole() + "\n" + finding.message() + "\n";
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
