package budgetbook.normalise;

import budgetbook.budget.Narrative;
import budgetbook.configuration.header.Headers;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.Argument;
import budgetbook.finding.Wording;
import budgetbook.normalise.row.RowRole;
import budgetbook.normalise.row.RowRoles;
import budgetbook.normalise.value.PlainText;
import budgetbook.normalise.value.Problems;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 年度履职目标, 年度主要任务 and 整体绩效指标: rows of text, taken over as they stand. */
final class NarrativeRows {
    private static final Map<SheetKind, Narrative.Kind> KINDS = Map.of(
            SheetKind.GOAL, Narrative.Kind.GOAL,
            SheetKind.TASK, Narrative.Kind.TASK,
            SheetKind.INDICATOR, Narrative.Kind.INDICATOR);

    /** The fields without which a row says nothing. */
    private static final Map<SheetKind, List<SubmissionColumn>> NEEDED = Map.of(
            SheetKind.GOAL, List.of(SubmissionColumn.CONTENT),
            SheetKind.TASK, List.of(SubmissionColumn.NAME, SubmissionColumn.CONTENT),
            SheetKind.INDICATOR, List.of(SubmissionColumn.LEVEL1, SubmissionColumn.LEVEL2, SubmissionColumn.INDICATOR));

    /** What a cell of the tables can hold; the goals are printed in one cell together. */
    private static final int LONGEST = 20_000;

    private final String unit;
    private final Headers headers;
    private final RowRoles roles;
    private final Map<SheetKind, Integer> written = new HashMap<>();
    private final Map<SheetKind, Integer> sequences = new HashMap<>();
    private final FillDown indicators = new FillDown(SubmissionColumn.LEVEL1, SubmissionColumn.LEVEL2);

    NarrativeRows(String unit, Headers headers, RowRoles roles) {
        this.unit = unit;
        this.headers = headers;
        this.roles = roles;
    }

    Normalised accept(SubmissionRow row) {
        SheetKind kind = row.kind();
        Problems problems = new Problems(row);
        Map<SubmissionColumn, String> fields = new LinkedHashMap<>();
        for (SubmissionColumn key : kind.columns()) {
            Field field = row.field(key);
            fields.put(key, field != null && problems.legible(field) ? PlainText.paragraph(field.value()) : "");
        }
        boolean own = row.fields().values().stream().anyMatch(Field::own);
        if (!own || roles.role(row) != RowRole.LINE) {
            return Normalised.NOTHING;
        }
        if (kind == SheetKind.INDICATOR) {
            indicators.fill(fields);
        }
        if (problems.errors()) {
            return new Normalised(List.of(), List.of(), List.of(), problems.findings());
        }
        for (SubmissionColumn key : NEEDED.getOrDefault(kind, List.of())) {
            Field field = row.field(key);
            if (field != null && fields.getOrDefault(key, "").isEmpty()) {
                String column = headers.sheet(row.kind()).column(key).standardName();
                problems.at(field, Wording.TEXT_BLANK.of(Argument.of(column)));
            }
        }
        int length = fields.values().stream().mapToInt(String::length).sum();
        if (written.merge(kind, length, Integer::sum) > (kind == SheetKind.GOAL ? LONGEST : Integer.MAX_VALUE / 2)
                || fields.values().stream().anyMatch(text -> text.length() > LONGEST)) {
            row.fields().values().stream()
                    .findFirst()
                    .ifPresent(field ->
                            problems.at(field, Wording.TEXTS_LONG.of(Argument.of(length), Argument.of(LONGEST))));
        }
        Narrative.Kind narrative = KINDS.get(kind);
        if (narrative == null || problems.errors()) {
            return new Normalised(List.of(), List.of(), List.of(), problems.findings());
        }
        int sequence = sequences.merge(kind, 1, Integer::sum);
        return new Normalised(
                List.of(),
                List.of(),
                List.of(new Narrative(unit, narrative, SubmissionColumn.keyed(fields), sequence)),
                problems.findings());
    }
}
