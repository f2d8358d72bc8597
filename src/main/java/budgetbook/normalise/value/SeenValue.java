package budgetbook.normalise.value;

import budgetbook.budget.Label;
import budgetbook.finding.FindingCode;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.submission.row.SubmissionCell;
import java.util.Optional;

/** Tells why a cell holds no text that a person could read, where a name, a code, a choice or a text belongs. */
final class SeenValue {
    /**
     * What stands in the way.
     *
     * @param found what stands there
     * @param expected what should
     */
    record Obstacle(FindingCode code, String found, String expected) {}

    private SeenValue() {}

    /** What is seen in place of a label, where that is something else; empty if it is the same, or nothing lies over it. */
    static Optional<Obstacle> beneath(SubmissionCell cell) {
        SubmissionCell.Beneath beneath = cell.beneath();
        boolean same = beneath == null
                || Label.of(beneath.seen().shown()).equals(Label.of(cell.value().shown()));
        return same || beneath == null ? Optional.empty() : Optional.of(concealed(cell, beneath));
    }

    /** What a value beneath a merged region is, where it counts apart from the one that is seen. */
    static Obstacle concealed(SubmissionCell cell, SubmissionCell.Beneath beneath) {
        String region = beneath.region().address();
        String seen = beneath.seen().isBlank() ? "空白" : "“" + beneath.seen().shown() + "”";
        return new Obstacle(
                FindingCode.MERGE_CONCEALS,
                region + " 合并后显示" + seen + "，其下的 " + cell.address() + " 存有“"
                        + cell.value().shown() + "”",
                "");
    }

    /** What keeps a value from being read as a text; empty if nothing does. */
    static Optional<Obstacle> obstacle(RawValue value) {
        if (value instanceof RawValue.Text) {
            return Optional.empty();
        }
        if (value instanceof RawValue.Fault || value instanceof RawValue.Uncalculated) {
            return Optional.of(new Obstacle(FindingCode.VALUE_UNCALCULATED, value.shown(), "看得见的文字"));
        }
        if (value instanceof RawValue.Picture) {
            return Optional.of(new Obstacle(FindingCode.VALUE_PICTURE, "没有文字", "文字"));
        }
        if (value instanceof RawValue.Numeric number) {
            return value.seen().isPresent()
                    ? Optional.empty()
                    : Optional.of(new Obstacle(
                            FindingCode.TEXT_FORMAT,
                            number.plain() + "，按数字格式“" + number.format().code() + "”显示",
                            "文本格式的文字"));
        }
        return Optional.of(new Obstacle(FindingCode.TEXT_FORMAT, "“" + value.shown() + "”（是否值）", "文本格式的文字"));
    }
}
