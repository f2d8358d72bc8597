package budgetbook.submission;

import budgetbook.budget.Label;
import budgetbook.configuration.Headers;
import budgetbook.configuration.SheetKind;
import budgetbook.spreadsheet.RawSheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which sheet of a workbook is which of a submission, by name; several of a kind are kept in workbook order. */
record SheetMatch(Map<SheetKind, List<RawSheet>> known, List<RawSheet> others) {

    static SheetMatch of(List<RawSheet> sheets, Headers headers) {
        Map<SheetKind, List<RawSheet>> known = new EnumMap<>(SheetKind.class);
        List<RawSheet> others = new ArrayList<>();
        for (RawSheet sheet : sheets) {
            kind(sheet, headers)
                    .ifPresentOrElse(
                            kind -> known.computeIfAbsent(kind, unused -> new ArrayList<>())
                                    .add(sheet),
                            () -> others.add(sheet));
        }
        return new SheetMatch(known, others);
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

    List<RawSheet> sheets(SheetKind kind) {
        return known.getOrDefault(kind, List.of());
    }
}
