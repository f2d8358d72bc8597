package budgetbook.workbook.edition.formula;

import budgetbook.place.SheetCell;
import budgetbook.reconcile.value.SidePart;
import budgetbook.reconcile.value.SidePart.PrintedCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums of printed cells, each with its factor, as a formula. */
final class PrintedSum {
    private PrintedSum() {}

    /**
     * The formula of a sum.
     *
     * @param parts printed cells only; others are left out
     * @param sheet where the formula stands, whose cells need no name of a sheet; may be empty
     * @return empty if there are no such parts
     */
    static String of(List<SidePart> parts, String sheet) {
        record Group(String table, BigDecimal factor) {}
        Map<Group, List<CellSum.At>> groups = new LinkedHashMap<>();
        for (SidePart part : parts) {
            if (part.source() instanceof PrintedCell cell) {
                groups.computeIfAbsent(
                                new Group(cell.at().sheet(), part.factor().stripTrailingZeros()),
                                first -> new ArrayList<>())
                        .add(new CellSum.At(cell.at().rowIndex(), cell.at().column()));
            }
        }
        List<String> terms = new ArrayList<>();
        groups.forEach((group, cells) -> {
            String prefix = group.table().equals(sheet) ? "" : SheetCell.quoted(group.table()) + "!";
            CellSum.terms(cells, prefix).forEach(term -> terms.add(times(term, group.factor())));
        });
        return join(terms);
    }

    /** A term that counts so many times, with its sign in front. */
    static String times(String term, BigDecimal factor) {
        String sign = factor.signum() < 0 ? "-" : "";
        String by = factor.abs().compareTo(BigDecimal.ONE) == 0
                ? ""
                : "*" + factor.abs().stripTrailingZeros().toPlainString();
        return sign + term + by;
    }

    /** Terms with their signs, added up. */
    static String join(List<String> terms) {
        StringBuilder sum = new StringBuilder();
        for (String term : terms) {
            sum.append(sum.isEmpty() || term.startsWith("-") ? "" : "+").append(term);
        }
        return sum.toString();
    }
}
