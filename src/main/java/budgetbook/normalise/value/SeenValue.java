package budgetbook.normalise.value;

import budgetbook.budget.Label;
import budgetbook.finding.Argument;
import budgetbook.finding.Phrase;
import budgetbook.finding.Statement;
import budgetbook.finding.Wording;
import budgetbook.place.SheetPlace;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.submission.row.SubmissionCell;
import java.util.Optional;

/** Tells why a cell holds no text that a person could read, where a name, a code, a choice or a text belongs. */
final class SeenValue {
    private SeenValue() {}

    /** What is seen in place of a label, where that is something else; empty if it is the same, or nothing lies over it. */
    static Optional<Statement> beneath(SubmissionCell cell) {
        SubmissionCell.Beneath beneath = cell.beneath();
        boolean same = beneath == null
                || Label.of(beneath.seen().shown()).equals(Label.of(cell.value().shown()));
        return same || beneath == null ? Optional.empty() : Optional.of(concealed(cell, beneath));
    }

    /** What a value beneath a merged region is, where it counts apart from the one that is seen. */
    static Statement concealed(SubmissionCell cell, SubmissionCell.Beneath beneath) {
        RawValue seen = beneath.seen();
        return Wording.VALUE_CONCEALED.of(
                Argument.of(beneath.region().address()),
                seen.isBlank() ? Phrase.BLANK.of() : new Argument.Quoted(seen.shown()),
                Argument.of(SheetPlace.cell(cell.row(), cell.column())),
                Argument.of(cell.value().shown()));
    }

    /** What keeps a value from being read as a text; empty if nothing does. */
    static Optional<Statement> obstacle(RawValue value) {
        if (value instanceof RawValue.Text) {
            return Optional.empty();
        }
        if (value instanceof RawValue.Fault || value instanceof RawValue.Uncalculated) {
            return Optional.of(Wording.VALUE_FAULT.of(Argument.of(value.shown())));
        }
        if (value instanceof RawValue.Picture) {
            return Optional.of(Wording.VALUE_WITHOUT_TEXT.of());
        }
        if (value instanceof RawValue.Numeric number) {
            return value.seen().isPresent()
                    ? Optional.empty()
                    : Optional.of(Wording.TEXT_IS_NUMBER.of(
                            Argument.of(number.plain()),
                            Argument.of(number.format().code())));
        }
        return Optional.of(Wording.TEXT_IS_TRUTH.of(Argument.of(value.shown())));
    }
}
