package budgetbook.normalise;

import budgetbook.budget.Narrative;
import budgetbook.configuration.header.Headers;
import budgetbook.finding.FindingCode;
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
    private static final List<String> LEVELS = List.of("成本指标", "产出指标", "效益指标", "满意度指标");

    private final String unit;
    private final Headers headers;
    private final ProjectCodes projects;
    private final RowRoles roles;
    private final FillDown labels = new FillDown("project", "name", "level1");
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
        Map<String, String> fields = new LinkedHashMap<>();
        for (String key : row.kind().columns()) {
            Field field = row.field(key);
            fields.put(
                    key,
                    field != null && !key.equals("project") && problems.legible(field)
                            ? PlainText.paragraph(field.value())
                            : "");
        }
        Field project = row.field("project");
        if (project != null && !project.isBlank()) {
            Optional<String> code = projects.code(project, problems);
            fields.put("project", code.orElse(""));
            if (code.isEmpty()) {
                projects.unknownTarget(row.place(project.cell()));
                return new Normalised(List.of(), List.of(), List.of(), problems.findings());
            }
        }
        if (problems.errors()) {
            // Its texts are not all known, but the project is.
            labels.fill(fields);
            if (!text(fields, "project").isEmpty()) {
                projects.target(text(fields, "project"), text(fields, "name"), row, problems);
            }
            return new Normalised(List.of(), List.of(), List.of(), problems.findings());
        }
        labels.fill(fields);
        if (text(fields, "indicator").isEmpty() && text(fields, "value").isEmpty()) {
            return Normalised.NOTHING;
        }
        needed(row, fields, problems);
        level(row, fields, problems);
        if (!text(fields, "project").isEmpty()) {
            projects.target(text(fields, "project"), text(fields, "name"), row, problems);
        }
        boolean told = LEVELS.contains(text(fields, "level1")) && !problems.errors();
        return new Normalised(
                List.of(),
                List.of(),
                told ? List.of(new Narrative(unit, Narrative.Kind.TARGET, fields, ++sequence)) : List.of(),
                problems.findings());
    }

    private void needed(SubmissionRow row, Map<String, String> fields, Problems problems) {
        for (String key : List.of("project", "indicator", "value")) {
            Field field = row.field(key);
            if (field != null && text(fields, key).isEmpty()) {
                String column = headers.sheet(row.kind()).column(key).standardName();
                problems.at(field, FindingCode.TEXT_MISSING, "“" + column + "”为空", "");
            }
        }
    }

    /** Brings 社会效益指标 and the like to one of the four levels by which the tables list them. */
    private static void level(SubmissionRow row, Map<String, String> fields, Problems problems) {
        String given = PlainText.compact(text(fields, "level1"));
        String suffixed = given.endsWith("指标") || given.isEmpty() ? given : given + "指标";
        Optional<String> level = LEVELS.stream().filter(suffixed::endsWith).findFirst();
        Field field = row.field("level1");
        if (level.isPresent()) {
            fields.put("level1", level.get());
        } else if (field != null) {
            problems.at(field, FindingCode.CHOICE_INVALID, "一级指标为" + Choices.shown(field), String.join("、", LEVELS));
        }
    }

    private static String text(Map<String, String> fields, String key) {
        return fields.getOrDefault(key, "");
    }
}
