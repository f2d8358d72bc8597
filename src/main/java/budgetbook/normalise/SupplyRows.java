package budgetbook.normalise;

import budgetbook.budget.Narrative;
import budgetbook.configuration.header.Headers;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.configuration.supply.SuppliedItem;
import budgetbook.configuration.supply.Supplies;
import budgetbook.finding.Argument;
import budgetbook.finding.Wording;
import budgetbook.normalise.row.RowRole;
import budgetbook.normalise.row.RowRoles;
import budgetbook.normalise.value.PlainText;
import budgetbook.normalise.value.Problems;
import budgetbook.normalise.value.RowContext;
import budgetbook.place.SourceCell;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * 国有资产, 部门概况, 情况说明 and 上年预算: what the book needs, under the standard names of its items. A form lists all items,
 * so that a row without a value is not filled in and says nothing. Of an item that is filled in twice and differently neither
 * counts, which shows at the end only.
 */
final class SupplyRows {
    /** What stands for what: an item of a sheet, or one of the paragraphs below a heading. */
    private record Key(SheetKind kind, String item, int paragraph) {}

    private record Taken(Map<SubmissionColumn, String> fields, SourceCell place) {}

    private static final Map<SheetKind, Narrative.Kind> KINDS = Map.of(
            SheetKind.ASSET, Narrative.Kind.ASSET,
            SheetKind.PROFILE, Narrative.Kind.PROFILE,
            SheetKind.EXPLANATION, Narrative.Kind.EXPLANATION,
            SheetKind.PRIOR, Narrative.Kind.PRIOR);

    private final String unit;
    private final Supplies supplies;
    private final Headers headers;
    private final RowRoles roles;
    private final SupplyAmounts amounts;
    private final FillDown heading = new FillDown(SubmissionColumn.HEADING);
    private final Map<Key, Taken> taken = new LinkedHashMap<>();
    private final Set<Key> contradicted = new HashSet<>();

    SupplyRows(String unit, RowContext context, Supplies supplies, Headers headers, RowRoles roles) {
        this.unit = unit;
        this.supplies = supplies;
        this.headers = headers;
        this.roles = roles;
        this.amounts = new SupplyAmounts(context);
    }

    /** Takes a row; what comes of it counts once {@link #narratives} says so. */
    Normalised accept(SubmissionRow row) {
        SheetKind kind = row.kind();
        SubmissionColumn key = kind == SheetKind.PROFILE ? SubmissionColumn.HEADING : SubmissionColumn.ITEM;
        RowRole role = roles.role(row);
        Problems problems = new Problems(row);
        Map<SubmissionColumn, String> fields = new LinkedHashMap<>();
        fields.put(key, text(row, key, problems));
        if (kind == SheetKind.PROFILE) {
            heading.fill(fields);
        }
        List<SuppliedItem> items = items(kind);
        String written = Objects.requireNonNull(fields.get(key));
        Optional<SuppliedItem> item = Supplies.meant(written, items);
        boolean line = role == RowRole.LINE || (item.isPresent() && role != RowRole.SIGNATURE);
        if (!line || !filled(row)) {
            return Normalised.NOTHING;
        }
        Field named = row.field(key);
        if (item.isPresent()) {
            fields.put(key, item.get().name());
            values(row, item.get(), fields, problems);
        } else if (named != null && !problems.errors()) {
            Argument names = Argument.of(items.stream().map(SuppliedItem::name).toList());
            problems.at(
                    named,
                    written.isEmpty()
                            ? Wording.SUPPLY_NAMELESS.of(
                                    Argument.of(headers.sheet(kind).column(key).standardName()), names)
                            : Wording.SUPPLY_STRANGE.of(Argument.of(written), names));
        }
        boolean said = fields.entrySet().stream()
                .anyMatch(field -> field.getKey() != key && !field.getValue().isEmpty());
        if (named == null || item.isEmpty() || !said || !problems.findings().isEmpty()) {
            return new Normalised(List.of(), List.of(), List.of(), problems.findings());
        }
        int paragraph = kind == SheetKind.PROFILE ? row.number() : 0;
        take(new Key(kind, item.get().name(), paragraph), new Taken(fields, row.place(key)), problems, named);
        return new Normalised(
                List.of(), List.of(), List.of(narrative(kind, fields, row.number())), problems.findings());
    }

    private void values(SubmissionRow row, SuppliedItem item, Map<SubmissionColumn, String> fields, Problems problems) {
        switch (row.kind()) {
            case ASSET -> amounts.asset(row, item, fields, problems);
            case PRIOR -> {
                amounts.money(row, SubmissionColumn.AMOUNT, null, problems)
                        .ifPresent(wan -> fields.put(SubmissionColumn.AMOUNT, wan));
                fields.put(SubmissionColumn.REASON, text(row, SubmissionColumn.REASON, problems));
            }
            default ->
                row.kind().columns().stream()
                        .skip(1)
                        .forEach(column -> fields.put(column, text(row, column, problems)));
        }
    }

    private void take(Key key, Taken now, Problems problems, Field named) {
        Taken before = taken.putIfAbsent(key, now);
        if (before != null && !before.fields().equals(now.fields())) {
            contradicted.add(key);
            problems.at(
                    named,
                    Wording.SUPPLY_TWICE.of(
                            Argument.of(key.item()), Argument.of(before.place().at())));
        }
    }

    /** Whether a value stands in the row; beside 部门概况 one of its own, for a merged paragraph is one paragraph. */
    private static boolean filled(SubmissionRow row) {
        List<SubmissionColumn> values = switch (row.kind()) {
            case ASSET -> List.of(SubmissionColumn.VALUE);
            case PRIOR -> List.of(SubmissionColumn.AMOUNT);
            case PROFILE -> List.of(SubmissionColumn.CONTENT);
            default -> List.of(SubmissionColumn.REASON, SubmissionColumn.USE);
        };
        return values.stream().anyMatch(column -> {
            Field field = row.field(column);
            return field != null && (row.kind() == SheetKind.PROFILE ? field.own() : !field.isBlank());
        });
    }

    private List<SuppliedItem> items(SheetKind kind) {
        return switch (kind) {
            case ASSET -> supplies.assets();
            case PROFILE -> supplies.profile();
            case EXPLANATION -> supplies.explained();
            default -> supplies.changes();
        };
    }

    private static String text(SubmissionRow row, SubmissionColumn column, Problems problems) {
        Field field = row.field(column);
        return field != null && problems.legible(field) ? PlainText.paragraph(field.value()) : "";
    }

    /** What was supplied and is not contradicted, sheet by sheet in the order of the rows. */
    List<Narrative> narratives() {
        Map<SheetKind, Integer> sequences = new HashMap<>();
        List<Narrative> narratives = new ArrayList<>();
        taken.forEach((key, one) -> {
            if (!contradicted.contains(key)) {
                int sequence = sequences.merge(key.kind(), 1, Integer::sum);
                narratives.add(narrative(key.kind(), one.fields(), sequence));
            }
        });
        return narratives;
    }

    private Narrative narrative(SheetKind kind, Map<SubmissionColumn, String> fields, int sequence) {
        Narrative.Kind narrative = Objects.requireNonNull(KINDS.get(kind));
        return new Narrative(unit, narrative, SubmissionColumn.keyed(fields), sequence);
    }
}
