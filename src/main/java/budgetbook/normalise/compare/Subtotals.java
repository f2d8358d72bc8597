package budgetbook.normalise.compare;

import budgetbook.budget.Money;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Phrase;
import budgetbook.finding.Wording;
import budgetbook.normalise.row.SectionLabel;
import budgetbook.normalise.row.SubtotalRow;
import budgetbook.place.SourceCell;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the subtotals in one column of money against the lines around them. A 小计 may close or open its group, a 合计
 * may stand below all lines or above them; whichever reading fits is taken.
 */
final class Subtotals {
    private record Subtotal(String word, Money stated, Money above, SourceCell place) {
        boolean partial() {
            return word.equals(SubtotalRow.PARTIAL) || word.equals(SubtotalRow.GROUPED);
        }
    }

    /** A row that seems to be the sum of a group. */
    private record Section(SectionLabel label, Money stated, Money above, SourceCell place) {}

    private final List<Subtotal> subtotals = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private Money sum = Money.ZERO;
    private @Nullable Subtotal total;
    private @Nullable SourceCell below;
    private int belowCount;

    void line(Money amount, SourceCell place) {
        sum = sum.plus(amount);
        below = below == null ? place : below;
        belowCount++;
    }

    void subtotal(String word, Money stated, SourceCell place) {
        subtotals.add(new Subtotal(word, stated, sum, place));
        if (!subtotals.get(subtotals.size() - 1).partial()) {
            total = subtotals.get(subtotals.size() - 1);
            below = null;
            belowCount = 0;
        }
    }

    /** A row of a name and an amount only, which is a sum where its amount is that of the lines below or above it. */
    void section(SectionLabel label, Money stated, SourceCell place) {
        sections.add(new Section(label, stated, sum, place));
    }

    /** Lines below the last 合计, where that one closes the lines above it: they may be a draft left standing. */
    private void below(List<Finding> findings) {
        Subtotal last = total;
        SourceCell first = below;
        if (last != null
                && first != null
                && !last.above().isZero()
                && last.stated().equals(last.above())) {
            findings.add(new Finding(
                    Wording.ROWS_BELOW.of(
                            Argument.of(last.place().at()),
                            Argument.of(last.word()),
                            Argument.of(last.stated()),
                            Argument.of(belowCount),
                            Argument.of(sum.minus(last.above()))),
                    first));
        }
    }

    /** The subtotals that fit no reading; to be asked at the end of the sheet. */
    List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        below(findings);
        Set<Money> boundaries = boundaries();
        for (int i = 0; i < subtotals.size(); i++) {
            Subtotal subtotal = subtotals.get(i);
            if (!readings(i).contains(subtotal.stated())
                    && !(subtotal.partial() && fits(subtotal.stated(), subtotal.above(), boundaries))) {
                Argument word = Argument.of(subtotal.word());
                Money expected = subtotal.partial() ? subtotal.above().minus(before(i, false)) : subtotal.above();
                findings.add(new Finding(
                        Wording.SUBTOTAL_OFF.of(
                                word,
                                Argument.of(subtotal.stated()),
                                Argument.of(expected),
                                Differences.more(word, subtotal.stated(), Phrase.LINES.of(), expected)),
                        subtotal.place()));
            }
        }
        return findings;
    }

    /**
     * The sections whose amounts are no sum of lines: sums to be mended, or lines without codes. Of the others those whose
     * names alone do not say that they are sums, and the portions (其中), which count nowhere, are told of.
     */
    List<Finding> checkSections() {
        List<Finding> findings = new ArrayList<>();
        Set<Money> boundaries = boundaries();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            Argument label = Argument.of(section.label().text().strip());
            Argument stated = Argument.of(section.stated());
            if (section.label().portion()) {
                findings.add(new Finding(Wording.SECTION_PORTION.of(label, stated), section.place()));
            } else if (!fits(section.stated(), section.above(), boundaries)) {
                Money next = i + 1 < sections.size() ? sections.get(i + 1).above() : sum;
                findings.add(new Finding(
                        Wording.SECTION_OFF.of(
                                label, stated, Argument.of(next.minus(section.above())), Argument.of(section.above())),
                        section.place()));
            } else if (!section.label().clear()) {
                findings.add(new Finding(Wording.SECTION_SUM.of(label, stated), section.place()));
            }
        }
        return findings;
    }

    /** What the lines come to at each row that begins or ends a group, and at the beginning and the end of the sheet. */
    private Set<Money> boundaries() {
        Set<Money> boundaries = new LinkedHashSet<>(List.of(Money.ZERO));
        subtotals.forEach(subtotal -> boundaries.add(subtotal.above()));
        sections.forEach(section -> boundaries.add(section.above()));
        boundaries.add(sum);
        return boundaries;
    }

    private static boolean fits(Money stated, Money above, Set<Money> boundaries) {
        return boundaries.contains(above.plus(stated)) || boundaries.contains(above.minus(stated));
    }

    private List<Money> readings(int index) {
        Money above = subtotals.get(index).above();
        return List.of(
                above,
                above.minus(before(index, true)),
                above.minus(before(index, false)),
                after(index, true).minus(above),
                after(index, false).minus(above),
                sum);
    }

    /** The sum above the subtotal before this one: of the same word, or of any. */
    private Money before(int index, boolean any) {
        for (int i = index - 1; i >= 0; i--) {
            if (any || subtotals.get(i).word().equals(subtotals.get(index).word())) {
                return subtotals.get(i).above();
            }
        }
        return Money.ZERO;
    }

    /** The sum above the subtotal after this one, or at the end. */
    private Money after(int index, boolean any) {
        for (int i = index + 1; i < subtotals.size(); i++) {
            if (any || subtotals.get(i).word().equals(subtotals.get(index).word())) {
                return subtotals.get(i).above();
            }
        }
        return sum;
    }
}
