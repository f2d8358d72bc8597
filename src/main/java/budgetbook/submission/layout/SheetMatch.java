package budgetbook.submission.layout;

import budgetbook.budget.Label;
import budgetbook.configuration.header.Headers;
import budgetbook.configuration.header.SheetKind;
import budgetbook.finding.Argument;
import budgetbook.finding.Statement;
import budgetbook.finding.Wording;
import budgetbook.spreadsheet.cell.RawRow;
import budgetbook.spreadsheet.cell.RawRows;
import budgetbook.spreadsheet.cell.RawSheet;
import budgetbook.spreadsheet.cell.RawWorkbook;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which sheet of a workbook is which of a submission, by name. Of several that may be meant, a blank one is none, and the
 * one with the standard name wins, unless it is hidden and another is not; otherwise all are kept in workbook order.
 *
 * @param passedOver the sheets that others stand before, each with what is told of it
 * @param others the sheets that are called like none
 */
public record SheetMatch(
        Map<SheetKind, List<RawSheet>> known, Map<RawSheet, Statement> passedOver, List<RawSheet> others) {

    public static SheetMatch of(RawWorkbook workbook, Headers headers) {
        Map<SheetKind, List<RawSheet>> known = new EnumMap<>(SheetKind.class);
        List<RawSheet> others = new ArrayList<>();
        for (RawSheet sheet : workbook.sheets()) {
            kind(sheet, headers)
                    .ifPresentOrElse(
                            kind -> known.computeIfAbsent(kind, unused -> new ArrayList<>())
                                    .add(sheet),
                            () -> others.add(sheet));
        }
        SheetMatch match = new SheetMatch(known, new LinkedHashMap<>(), others);
        for (Map.Entry<SheetKind, List<RawSheet>> candidates : known.entrySet()) {
            if (candidates.getValue().size() > 1) {
                String standard = headers.sheet(candidates.getKey()).standardName();
                candidates.setValue(match.meant(workbook, candidates.getValue(), Label.of(standard)));
            }
        }
        return match;
    }

    private List<RawSheet> meant(RawWorkbook workbook, List<RawSheet> candidates, String standard) {
        List<RawSheet> filled = new ArrayList<>();
        for (RawSheet sheet : candidates) {
            if (!blank(workbook, sheet)) {
                filled.add(sheet);
            }
        }
        if (filled.isEmpty()) {
            return candidates;
        }
        candidates.stream()
                .filter(sheet -> !filled.contains(sheet))
                .forEach(sheet -> passedOver.put(
                        sheet,
                        Wording.SHEET_EMPTY_BESIDE.of(
                                Argument.of(sheet.name()),
                                Argument.of(filled.get(0).name()))));
        List<RawSheet> exact = filled.stream()
                .filter(sheet -> Label.of(sheet.name()).equals(standard))
                .toList();
        boolean doubtful =
                exact.size() != 1 || (exact.get(0).hidden() && filled.stream().anyMatch(sheet -> !sheet.hidden()));
        if (filled.size() == 1 || doubtful) {
            return filled;
        }
        filled.stream()
                .filter(sheet -> !exact.contains(sheet))
                .forEach(sheet -> passedOver.put(
                        sheet,
                        Wording.SHEET_NOT_STANDARD.of(
                                Argument.of(sheet.name()),
                                Argument.of(exact.get(0).name()))));
        return exact;
    }

    /** One that is damaged is not blank: it is told when it is read. */
    private static boolean blank(RawWorkbook workbook, RawSheet sheet) {
        try (RawRows rows = workbook.rows(sheet)) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                if (row.cells().stream().anyMatch(cell -> !cell.value().isBlank())) {
                    return false;
                }
            }
            return true;
        } catch (UnreadableWorkbookException e) {
            return false;
        }
    }

    private static Optional<SheetKind> kind(RawSheet sheet, Headers headers) {
        String label = Label.of(sheet.name());
        for (SheetKind kind : SheetKind.values()) {
            if (headers.sheet(kind).names().stream().map(Label::of).anyMatch(label::equals)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    public List<RawSheet> sheets(SheetKind kind) {
        return known.getOrDefault(kind, List.of());
    }
}
