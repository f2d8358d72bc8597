package budgetbook.submission.layout;

import budgetbook.budget.MoneyUnit;
import budgetbook.finding.Argument;
import budgetbook.finding.Wording;
import budgetbook.place.SheetPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The money unit that stands above a table for all its amounts: alone in a cell, among other words (编制单位：科技馆
 * 单位：元), in a title's brackets, or split over the cells of a row. The lowest is the one that counts; others must not
 * say otherwise.
 */
final class UnitCaption {
    private final List<StatedUnit> strange = new ArrayList<>();
    private @Nullable MoneyUnit unit;
    private @Nullable StatedUnit contradicted;

    private UnitCaption() {}

    /** Where nothing has been looked for. */
    static UnitCaption none() {
        return new UnitCaption();
    }

    /**
     * Reads the rows above a header, and of the header itself the cells that are a caption and nothing else.
     *
     * @param first the first row of the header
     * @param last its last row
     */
    static UnitCaption of(HeaderGrid grid, int first, int last) {
        UnitCaption caption = new UnitCaption();
        for (int row = last; row >= first; row--) {
            for (HeaderGrid.Text cell : grid.row(row)) {
                Optional<MoneyWords.Stated> stated = HeaderText.captionWord(cell.text());
                if (stated.isPresent()) {
                    caption.take(stated.get(), cell);
                }
            }
        }
        for (int row = first - 1; row >= 1; row--) {
            List<HeaderGrid.Text> cells = grid.row(row);
            if (cells.stream().anyMatch(cell -> MoneyWords.possible(cell.text()))) {
                caption.above(cells);
            }
        }
        return caption;
    }

    /** Whether a row above the columns' names speaks of the sheet as a whole: a title, or a caption of its unit. */
    static boolean isCaption(List<HeaderGrid.Text> row) {
        return row.size() == 1
                || !MoneyWords.labelled(MoneyWords.plain(joined(row))).isEmpty();
    }

    private void above(List<HeaderGrid.Text> row) {
        String joined = joined(row);
        List<MoneyWords.Stated> stated =
                new ArrayList<>(MoneyWords.labelled(joined).values());
        if (row.size() == 1 || joined.contains("表")) {
            stated.addAll(MoneyWords.bracketed(joined).values());
        }
        if (stated.isEmpty()) {
            for (HeaderGrid.Text cell : row) {
                MoneyWords.whole(MoneyWords.plain(cell.text())).ifPresent(word -> take(word, cell));
            }
        }
        for (MoneyWords.Stated one : stated) {
            take(one, cellAt(row, one.at()));
        }
    }

    /** The cells of a row as one text, in which a blank parts them. */
    private static String joined(List<HeaderGrid.Text> row) {
        StringBuilder joined = new StringBuilder();
        row.forEach(cell -> joined.append(MoneyWords.plain(cell.text())).append(' '));
        return joined.toString();
    }

    private static HeaderGrid.Text cellAt(List<HeaderGrid.Text> row, int at) {
        int end = 0;
        for (HeaderGrid.Text cell : row) {
            end += MoneyWords.plain(cell.text()).length() + 1;
            if (at < end) {
                return cell;
            }
        }
        return row.get(row.size() - 1);
    }

    private void take(MoneyWords.Stated stated, HeaderGrid.Text cell) {
        MoneyUnit known = unit;
        if (stated.unit() == null) {
            strange.add(StatedUnit.strange(
                    SheetPlace.cell(cell.row(), cell.column()), cell.text().strip()));
        } else if (known == null) {
            unit = stated.unit();
        } else if (!known.equals(stated.unit()) && contradicted == null) {
            contradicted = new StatedUnit(
                    SheetPlace.cell(cell.row(), cell.column()),
                    Wording.MONEY_UNIT_CONTRADICTED.of(Argument.of(stated.word()), Argument.of(known.label())));
        }
    }

    /** The unit that counts, if one is stated. */
    @Nullable
    MoneyUnit unit() {
        return unit;
    }

    /** The words that name a unit that no budget may use. */
    List<StatedUnit> strange() {
        return strange;
    }

    /** Where another caption says otherwise. */
    Optional<StatedUnit> contradicted() {
        return Optional.ofNullable(contradicted);
    }
}
