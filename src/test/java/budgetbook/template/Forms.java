package budgetbook.template;

import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.workbook.form.SubmissionForm;
import budgetbook.workbook.form.TemplateWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Forms of the shipped configuration. */
public final class Forms {
    static final Configuration CONFIGURATION = new ConfigurationFolder(Path.of("config")).read(Optional.of(2023));
    static final Department DEPARTMENT = CONFIGURATION.departments().get(0);

    private Forms() {}

    static Unit unit(String code) {
        return DEPARTMENT.unit(code).orElseThrow();
    }

    public static Path blank(String unit, Path file) throws IOException {
        return write(unit, Map.of(), file);
    }

    static Path write(String unit, Map<SheetKind, List<Map<SubmissionColumn, String>>> earlier, Path file)
            throws IOException {
        return write(unit, CONFIGURATION.classification(), earlier, file);
    }

    /** The form of a year that has other lists of codes. */
    static Path write(
            String unit,
            Classification classification,
            Map<SheetKind, List<Map<SubmissionColumn, String>>> earlier,
            Path file)
            throws IOException {
        SubmissionForm form = new SubmissionForm(
                2023,
                DEPARTMENT,
                unit(unit),
                classification,
                CONFIGURATION.headers(),
                CONFIGURATION.sources(),
                CONFIGURATION.supplies(),
                earlier);
        new TemplateWriter().write(form, file);
        return file;
    }
}
