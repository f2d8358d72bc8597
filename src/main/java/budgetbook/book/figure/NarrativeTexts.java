package budgetbook.book.figure;

import budgetbook.budget.Narrative;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What units supply, as rows of text. */
public final class NarrativeTexts implements SuppliedTexts {
    private final List<Narrative> rows;

    /** Takes the rows of text of a department; those that are not for the book are left alone. */
    public NarrativeTexts(List<Narrative> rows) {
        this.rows = List.copyOf(rows);
    }

    private List<Narrative> of(Narrative.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    @Override
    public List<Asset> assets() {
        return of(Narrative.Kind.ASSET).stream()
                .map(row -> new Asset(
                        row.unit(), row.field("item"), new BigDecimal(row.field("value")), row.field("measure")))
                .toList();
    }

    @Override
    public Optional<Explanation> explanation(String item) {
        return of(Narrative.Kind.EXPLANATION).stream()
                .filter(row -> row.field("item").equals(item))
                .map(row -> new Explanation(row.field("reason"), row.field("use")))
                .findFirst();
    }

    @Override
    public List<String> profile(String column) {
        return of(Narrative.Kind.PROFILE).stream()
                .filter(row -> row.field("column").equals(column))
                .map(row -> row.field("content"))
                .toList();
    }
}
