package budgetbook.rounding;

import budgetbook.budget.Money;
import budgetbook.place.SheetCell;
import java.util.ArrayList;
import java.util.List;

/** One amount of the budget with all the cells that print it, so that they cannot but print it alike. */
final class Figure {
    /** 0.01 万元 in 分. */
    static final long FEN_PER_CENT = 10_000;

    private final List<SheetCell> cells = new ArrayList<>();
    private final long fen;
    private final long rounded;
    private int totals;
    private boolean fixed;

    Figure(Money exact) {
        this.fen = exact.fen();
        this.rounded = cents(exact);
        this.fixed = fen % FEN_PER_CENT == 0;
    }

    /** An amount as it is truly rounded, in 0.01 万元. */
    static long cents(Money exact) {
        return exact.printedWan().unscaledValue().longValueExact();
    }

    void add(SheetCell cell, boolean total) {
        cells.add(cell);
        totals += total ? 1 : 0;
    }

    /** Takes over the cells of a figure that has to move together with this one. */
    void absorb(Figure other) {
        cells.addAll(other.cells);
        totals += other.totals;
        fixed |= other.fixed;
    }

    /** Leaves it at its true rounding. */
    void fix() {
        fixed = true;
    }

    boolean isFixed() {
        return fixed;
    }

    List<SheetCell> cells() {
        return cells;
    }

    /** How many of its cells stand in total rows. */
    int totals() {
        return totals;
    }

    /** What is left over 0.01 万元, in 分; figures that differ by whole 0.01 万元 are alike in it. */
    long remainder() {
        return Math.floorMod(fen, FEN_PER_CENT);
    }

    /** The way to its other neighbour in 0.01 万元: 1 if it is rounded down, −1 if up. */
    int step() {
        return rounded * FEN_PER_CENT < fen ? 1 : -1;
    }

    /** How much farther from the exact amount the other neighbour is than the true rounding: 0 to 1. */
    double distortion() {
        return Math.abs(1 - 2.0 * remainder() / FEN_PER_CENT);
    }
}
