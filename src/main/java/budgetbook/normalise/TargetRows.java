package budgetbook.normalise;

import budgetbook.budget.Narrative;
import budgetbook.configuration.header.Headers;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.Argument;
import budgetbook.finding.Wording;
import budgetbook.normalise.compare.ProjectCodes;
import budgetbook.normalise.row.RowRole;
import budgetbook.normalise.row.RowRoles;
import budgetbook.normalise.value.Choices;
import budgetbook.normalise.value.PlainText;
import budgetbook.normalise.value.Problems;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 项目绩效目标: a row holds one indicator of one project. */
final class TargetRows {
    private static final List<String> LEVELS = SubmissionColumn.LEVEL1.choices(SheetKind.TARGET);

    private final String unit;
    private final Headers headers;
    private final ProjectCodes projects;
    private final RowRoles roles;
    private final FillDown labels =
            new FillDown(SubmissionColumn.PROJECT, SubmissionColumn.NAME, SubmissionColumn.LEVEL1);
    private int sequence;

    TargetRows(String unit, ProjectCodes projects, Headers headers, RowRoles roles) {
        this.unit = unit;
        this.headers = headers;
        this.projects = projects;
        this.roles = roles;
    }

    Normalised accept(SubmissionRow row) {
        if (roles.role(row) != RowRole.LINE) {
            return Normalised.NOTHING;
        }
        Problems problems = new Problems(row);
        Map<SubmissionColumn, String> fields = new LinkedHashMap<>();
        for (SubmissionColumn key : row.kind().columns()) {
            Field field = row.field(key);
            fields.put(
                    key,
                    field != null && !key.equals(SubmissionColumn.PROJECT) && problems.legible(field)
                            ? PlainText.paragraph(field.value())
                            : "");
        }
        Field project = row.field(SubmissionColumn.PROJECT);
        if (project != null && !project.isBlank()) {
            Optional<String> code = projects.code(project, problems);
            fields.put(SubmissionColumn.PROJECT, code.orElse(""));
            if (code.isEmpty()) {
                projects.unknownTarget(row.place(project.cell()));
                return new Normalised(List.of(), List.of(), List.of(), problems.findings());
            }
        }
        if (problems.errors()) {
            // Its texts are not all known, but the project is.
            labels.fill(fields);
            if (!text(fields, SubmissionColumn.PROJECT).isEmpty()) {
                projects.target(
                        text(fields, SubmissionColumn.PROJECT), text(fields, SubmissionColumn.NAME), row, problems);
            }
            return new Normalised(List.of(), List.of(), List.of(), problems.findings());
        }
        labels.fill(fields);
        if (text(fields, SubmissionColumn.INDICATOR).isEmpty()
                && text(fields, SubmissionColumn.VALUE).isEmpty()) {
            return Normalised.NOTHING;
        }
        needed(row, fields, problems);
        level(row, fields, problems);
        if (!text(fields, SubmissionColumn.PROJECT).isEmpty()) {
            projects.target(text(fields, SubmissionColumn.PROJECT), text(fields, SubmissionColumn.NAME), row, problems);
        }
        boolean told = LEVELS.contains(text(fields, SubmissionColumn.LEVEL1)) && !problems.errors();
        return new Normalised(
                List.of(),
                List.of(),
                told
                        ? List.of(
                                new Narrative(unit, Narrative.Kind.TARGET, SubmissionColumn.keyed(fields), ++sequence))
                        : List.of(),
                problems.findings());
    }

    private void needed(SubmissionRow row, Map<SubmissionColumn, String> fields, Problems problems) {
        for (SubmissionColumn key :
                List.of(SubmissionColumn.PROJECT, SubmissionColumn.INDICATOR, SubmissionColumn.VALUE)) {
            Field field = row.field(key);
            if (field != null && text(fields, key).isEmpty()) {
                String column = headers.sheet(row.kind()).column(key).standardName();
                problems.at(field, Wording.TEXT_BLANK.of(Argument.of(column)));
            }
        }
    }

    /** Brings 社会效益指标 and the like to one of the four levels by which the tables list them. */
    private static void level(SubmissionRow row, Map<SubmissionColumn, String> fields, Problems problems) {
        String given = PlainText.compact(text(fields, SubmissionColumn.LEVEL1));
        String suffixed = given.endsWith("指标") || given.isEmpty() ? given : given + "指标";
        Optional<String> level = LEVELS.stream().filter(suffixed::endsWith).findFirst();
        Field field = row.field(SubmissionColumn.LEVEL1);
        if (level.isPresent()) {
            fields.put(SubmissionColumn.LEVEL1, level.get());
        } else if (field != null) {
            problems.at(field, Wording.LEVEL_STRANGE.of(Choices.shown(field), Argument.of(LEVELS)));
        }
    }

    private static String text(Map<SubmissionColumn, String> fields, SubmissionColumn key) {
        return fields.getOrDefault(key, "");
    }
}
