package budgetbook.submission.layout;

import budgetbook.budget.MoneyUnit;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.place.SheetPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides which column of one header holds what. Names that mean one thing are bound first, then those that could mean
 * a code or its name, then bare parts (类, 款, 项) by their order.
 */
final class HeaderBinding {
    /** What was bound, what is missing, what came twice. */
    record Bound(
            Map<SubmissionColumn, List<BoundColumn>> columns,
            List<SubmissionColumn> missing,
            List<BoundColumn> doubled) {}

    private record Offer(
            List<ColumnNames.Target> targets,
            String word,
            int first,
            int last,
            @Nullable MoneyUnit unit,
            @Nullable StatedUnit strange) {}

    /**
     * One text of a column's header.
     *
     * @param counts whether a unit that it states is the column's, and not a caption's over the whole sheet
     */
    record Part(HeaderText text, HeaderGrid.Text cell, boolean counts) {}

    private final ColumnNames names;
    private final List<Offer> offers = new ArrayList<>();
    private final Map<ColumnNames.Target, BoundColumn> bound = new LinkedHashMap<>();
    private final List<BoundColumn> doubled = new ArrayList<>();
    private boolean strayPart;

    HeaderBinding(ColumnNames names) {
        this.names = names;
    }

    /** Offers a column by the texts of its header, from the top; they count joined, from any of them on. */
    void offer(List<Part> parts, int first, int last) {
        MoneyUnit unit = null;
        StatedUnit strange = null;
        for (Part part : parts) {
            boolean states =
                    part.text().unit() != null || !part.text().strange().isEmpty();
            if (part.counts() && states) {
                unit = part.text().unit();
                strange = unit == null
                        ? StatedUnit.strange(
                                SheetPlace.cell(part.cell().row(), part.cell().column()),
                                part.cell().text().strip())
                        : null;
            }
        }
        List<HeaderText> stack = parts.stream().map(Part::text).toList();
        String word = stack.get(stack.size() - 1).labels().stream()
                .filter(names::partWord)
                .findFirst()
                .orElse("");
        offers.add(new Offer(targets(stack), word, first, last, unit, strange));
    }

    private List<ColumnNames.Target> targets(List<HeaderText> stack) {
        for (int from = 0; from < stack.size(); from++) {
            List<String> joined = List.of("");
            for (HeaderText text : stack.subList(from, stack.size())) {
                List<String> longer = new ArrayList<>();
                joined.forEach(head -> text.labels().forEach(label -> longer.add(head + label)));
                joined = longer;
            }
            for (String label : joined) {
                if (!names.targets(label).isEmpty()) {
                    return names.targets(label);
                }
            }
        }
        return List.of();
    }

    Bound bind() {
        for (Offer offer : offers) {
            if (offer.targets().size() == 1) {
                take(offer.targets().get(0), offer);
            }
        }
        for (Offer offer : offers) {
            if (offer.targets().size() > 1) {
                offer.targets().stream()
                        .filter(target -> !held(target))
                        .findFirst()
                        .ifPresent(target -> take(target, offer));
            }
        }
        bindParts();
        return result();
    }

    private void take(ColumnNames.Target target, Offer offer) {
        BoundColumn column = new BoundColumn(target, offer.first(), offer.last(), offer.unit(), offer.strange());
        if (bound.putIfAbsent(target, column) != null) {
            doubled.add(column);
        }
    }

    private boolean held(ColumnNames.Target target) {
        return bound.containsKey(target)
                || (target.part() == ColumnNames.WHOLE && bound.containsKey(new ColumnNames.Target(target.key(), 0)));
    }

    /** A bare 款 goes on the code whose 类 stands before it; a bare 类 begins the next code that has no column yet. */
    private void bindParts() {
        for (int i = 0; i < offers.size(); i++) {
            Offer offer = offers.get(i);
            if (offer.word().isEmpty() || !offer.targets().isEmpty()) {
                continue;
            }
            Optional<ColumnNames.Target> target = i == 0 ? Optional.empty() : next(offers.get(i - 1), offer.word());
            if (target.isEmpty()) {
                int length = run(i);
                target = names.codes().stream()
                        .filter(key -> names.part(key, offer.word()) == 0 && names.parts(key) == length)
                        .map(key -> new ColumnNames.Target(key, 0))
                        .filter(part -> !held(part) && !held(new ColumnNames.Target(part.key(), ColumnNames.WHOLE)))
                        .findFirst();
            }
            target.ifPresentOrElse(part -> take(part, offer), () -> strayPart = true);
        }
    }

    private Optional<ColumnNames.Target> next(Offer before, String word) {
        return bound.values().stream()
                .filter(column ->
                        column.first() == before.first() && column.target().part() >= 0)
                .map(column -> new ColumnNames.Target(
                        column.target().key(), column.target().part() + 1))
                .filter(target -> names.part(target.key(), word) == target.part() && !bound.containsKey(target))
                .findFirst();
    }

    /** How many bare parts follow each other from here, up to the next that begins a code. */
    private int run(int from) {
        int end = from + 1;
        while (end < offers.size()
                && offers.get(end).targets().isEmpty()
                && !offers.get(end).word().isEmpty()
                && !offers.get(end).word().equals(offers.get(from).word())) {
            end++;
        }
        return end - from;
    }

    private Bound result() {
        Map<SubmissionColumn, List<BoundColumn>> columns = new LinkedHashMap<>();
        List<SubmissionColumn> missing = new ArrayList<>();
        for (SubmissionColumn key : names.sheet().kind().columns()) {
            List<BoundColumn> found = columns(key);
            if (!found.isEmpty()) {
                columns.put(key, found);
            }
        }
        for (SubmissionColumn key : names.sheet().kind().columns()) {
            boolean named = names.nameOf(key).map(columns::containsKey).orElse(false);
            boolean half = !columns.containsKey(key) && partly(key);
            if (names.sheet().column(key).required() && !columns.containsKey(key) && (half || !named)) {
                missing.add(key);
            }
        }
        return new Bound(columns, missing, List.copyOf(doubled));
    }

    /**
     * Whether some of a code's parts have a column and others not, or a 类, 款 or 项 belongs to no code: the name beside it
     * must not hide that.
     */
    private boolean partly(SubmissionColumn key) {
        return names.parts(key) > 0
                && (strayPart
                        || bound.keySet().stream()
                                .anyMatch(target -> target.key().equals(key) && target.part() >= 0));
    }

    private List<BoundColumn> columns(SubmissionColumn key) {
        BoundColumn whole = bound.get(new ColumnNames.Target(key, ColumnNames.WHOLE));
        if (whole != null) {
            return List.of(whole);
        }
        List<BoundColumn> parts = new ArrayList<>();
        for (int part = 0; part < names.parts(key); part++) {
            BoundColumn column = bound.get(new ColumnNames.Target(key, part));
            if (column == null) {
                return List.of();
            }
            parts.add(column);
        }
        return parts;
    }
}
