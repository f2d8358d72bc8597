package budgetbook.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A published table as a sheet without a file, for the many runs over changed tables. */
record GoldenSheetCells(GoldenTable table) implements SheetCells {
    private static final int TITLE_ROWS = 3;

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public int rows() {
        return first() + table.rows().size();
    }

    @Override
    public String text(int row, int column) {
        if (row >= TITLE_ROWS && row < first()) {
            List<String> path = table.headers().get(column);
            return row - TITLE_ROWS < path.size() ? path.get(row - TITLE_ROWS) : "";
        }
        return row < first() || table.amount(row - first(), column)
                ? ""
                : Objects.requireNonNullElse(cell(row, column), "");
    }

    @Override
    public Optional<BigDecimal> number(int row, int column) {
        return row >= first() && table.amount(row - first(), column)
                ? Optional.of(new BigDecimal(cell(row, column)))
                : Optional.empty();
    }

    @Override
    public List<Merge> merges() {
        return new ArrayList<>();
    }

    private int first() {
        return TITLE_ROWS + table.headerRows();
    }

    private @Nullable String cell(int row, int column) {
        return table.rows().get(row - first()).get(column);
    }
}
