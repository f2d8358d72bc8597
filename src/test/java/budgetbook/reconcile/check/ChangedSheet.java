package budgetbook.reconcile.check;

import budgetbook.reconcile.readback.SheetCells;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A sheet in which one amount has been changed. */
record ChangedSheet(SheetCells original, int row, int column, BigDecimal change) implements SheetCells {
    @Override
    public String name() {
        return original.name();
    }

    @Override
    public int rows() {
        return original.rows();
    }

    @Override
    public String text(int atRow, int atColumn) {
        return original.text(atRow, atColumn);
    }

    @Override
    public Optional<BigDecimal> number(int atRow, int atColumn) {
        Optional<BigDecimal> number = original.number(atRow, atColumn);
        return atRow == row && atColumn == column ? number.map(change::add) : number;
    }

    @Override
    public List<Merge> merges() {
        return original.merges();
    }
}
