package budgetbook.normalise;

import budgetbook.budget.Nature;
import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.Argument;
import budgetbook.finding.Wording;
import budgetbook.normalise.value.CodeReader;
import budgetbook.normalise.value.Problems;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionRow;
import java.util.Optional;

/** The three classifications of an expenditure row; a government class left blank follows from the mapping. */
final class ExpenditureCodes {
    private final Nature nature;
    private final Classification classification;
    private final CodeReader functions;
    private final CodeReader departmentClasses;
    private final CodeReader governmentClasses;

    ExpenditureCodes(Nature nature, Classification classification) {
        this.nature = nature;
        this.classification = classification;
        this.functions = new CodeReader(classification.functions());
        this.departmentClasses = new CodeReader(classification.departmentEconomic());
        this.governmentClasses = new CodeReader(classification.governmentEconomic());
    }

    Optional<String> function(SubmissionRow row, Problems problems) {
        return functions.read(
                row.field(SubmissionColumn.FUNCTION), row.field(SubmissionColumn.FUNCTION_NAME), problems);
    }

    Optional<String> departmentClass(SubmissionRow row, Problems problems) {
        return departmentClasses.read(
                row.field(SubmissionColumn.ECONOMIC), row.field(SubmissionColumn.ECONOMIC_NAME), problems);
    }

    /** The class given, which stands; or the one that follows from the department class, if that is known. */
    Optional<String> governmentClass(SubmissionRow row, Optional<String> departmentClass, Problems problems) {
        Field code = row.field(SubmissionColumn.GOVERNMENT);
        Field name = row.field(SubmissionColumn.GOVERNMENT_NAME);
        Optional<String> mapped = departmentClass.flatMap(from -> classification.governmentClass(nature, from));
        if (CodeReader.blank(code, name)) {
            Field at = code == null ? name : code;
            if (mapped.isEmpty() && departmentClass.isPresent() && at != null) {
                problems.at(
                        at, Wording.MAPPING_ABSENT.of(Argument.of(nature.label()), shownClass(departmentClass.get())));
            }
            return mapped;
        }
        Optional<String> given = governmentClasses.read(code, name, problems);
        Field at = code == null || code.isBlank() ? name : code;
        if (at != null
                && given.isPresent()
                && mapped.isPresent()
                && departmentClass.isPresent()
                && !given.equals(mapped)) {
            problems.at(
                    at,
                    Wording.MAPPING_LEFT.of(
                            Argument.of(nature.label()),
                            shownClass(departmentClass.get()),
                            shown(given.get()),
                            shown(mapped.get())));
        }
        return given;
    }

    /** A department class with its name, for a message. */
    Argument shownClass(String code) {
        return new Argument.Coded(
                code, classification.departmentEconomic().name(code).orElse(""));
    }

    private Argument shown(String code) {
        return new Argument.Coded(
                code, classification.governmentEconomic().name(code).orElse(""));
    }
}
