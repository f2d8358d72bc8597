package budgetbook.normalise;

import budgetbook.budget.Nature;
import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.FindingCode;
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
                        at,
                        FindingCode.MAPPING_MISSING,
                        nature.label() + "单位的 " + shownClass(departmentClass.get()) + "在对照表中没有对应的政府经济科目",
                        "");
            }
            return mapped;
        }
        Optional<String> given = governmentClasses.read(code, name, problems);
        Field at = code == null || code.isBlank() ? name : code;
        if (at != null && given.isPresent() && mapped.isPresent() && !given.equals(mapped)) {
            problems.at(
                    at,
                    FindingCode.MAPPING_DEPARTS,
                    nature.label() + "单位的 "
                            + departmentClass.map(this::shownClass).orElse("") + "填为 " + shown(given.get()),
                    "对照表中的 " + shown(mapped.get()));
        }
        return given;
    }

    /** A department class with its name, for a message. */
    String shownClass(String code) {
        return code + " " + classification.departmentEconomic().name(code).orElse("");
    }

    private String shown(String code) {
        return code + " " + classification.governmentEconomic().name(code).orElse("");
    }
}
