package budgetbook.normalise;

import budgetbook.budget.Nature;
import budgetbook.budget.Unit;
import budgetbook.configuration.Configuration;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.finding.Phrase;
import budgetbook.finding.Wording;
import budgetbook.normalise.compare.Unchecked;
import budgetbook.submission.intake.ReceivedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a submission whose unit its cover does not tell, so that its sender hears of the rest in the same round; what depends
 * on the unit is left out.
 */
final class UnknownSender {
    /** The findings with which a submission's unit is unknown, though it can be read. */
    private static final Set<FindingCode> CAUSES =
            Set.of(FindingCode.SHEET_MISSING, FindingCode.COVER_MISSING, FindingCode.UNIT_UNKNOWN);

    private static final Set<FindingCode> OF_THE_UNIT = Set.of(
            FindingCode.SHEET_LEAD_ONLY,
            FindingCode.MAPPING_MISSING,
            FindingCode.MAPPING_DEPARTS,
            FindingCode.COVER_UNIT_NAME);

    /** What the reception has told in other words. */
    private static final Set<Wording> TOLD = Set.of(Wording.COVER_UNIT_CODE, Wording.COVER_ABSENT);

    private UnknownSender() {}

    /** The findings that hold whosever it is; none where it is not the unit alone that is unknown. */
    static List<Finding> read(ReceivedFile file, Configuration configuration, List<Finding> known) {
        if (known.stream().noneMatch(finding -> CAUSES.contains(finding.code()))) {
            return List.of();
        }
        Unit nobody = new Unit("", "", "", Nature.INSTITUTION, false);
        List<Finding> findings = new ArrayList<>();
        try (SubmissionReading reading = new SubmissionReading(nobody, file, configuration)) {
            for (@Nullable Normalised row = reading.next(); row != null; row = reading.next()) {
                row.findings().stream()
                        .filter(finding -> !OF_THE_UNIT.contains(finding.code()))
                        .filter(finding -> !TOLD.contains(finding.said().wording()))
                        .filter(finding -> known.stream()
                                .noneMatch(told -> told.code() == finding.code()
                                        && told.place().equals(finding.place())
                                        && finding.code() != FindingCode.SHEET_MISSING))
                        .forEach(findings::add);
            }
        }
        Unchecked unchecked = new Unchecked();
        unchecked.add(Phrase.CHECK_UNIT.of(), Phrase.SENDER_UNKNOWN.of());
        unchecked.finding(file.name()).ifPresent(findings::add);
        return findings;
    }
}
