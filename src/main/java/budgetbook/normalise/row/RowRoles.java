package budgetbook.normalise.row;

import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Phrase;
import budgetbook.finding.Wording;
import budgetbook.normalise.value.Memo;
import budgetbook.normalise.value.PlainText;
import budgetbook.place.SheetPlace;
import budgetbook.place.SourceCell;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionCell;
import budgetbook.submission.row.SubmissionRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what each row of a submission is there for, on every sheet by the same marks, and remembers the rows that could
 * have been meant as content and were left out, to tell of them. Rows come in their order.
 */
public final class RowRoles {
    private static final int NAMED = 5;
    private static final int LONGEST_NAME = 4;

    /** The fields that make a row of texts worth printing. */
    private static final Map<SheetKind, Set<SubmissionColumn>> CONTENT = Map.of(
            SheetKind.TARGET, Set.of(SubmissionColumn.INDICATOR, SubmissionColumn.VALUE),
            SheetKind.GOAL, Set.of(SubmissionColumn.CONTENT),
            SheetKind.TASK, Set.of(SubmissionColumn.NAME, SubmissionColumn.CONTENT),
            SheetKind.INDICATOR, Set.of(SubmissionColumn.INDICATOR, SubmissionColumn.VALUE),
            SheetKind.PROFILE, Set.of(SubmissionColumn.CONTENT),
            SheetKind.EXPLANATION, Set.of(SubmissionColumn.ITEM, SubmissionColumn.REASON));

    /** What no head of a section has, but every line. */
    private static final Set<SubmissionColumn> CODES = Set.of(
            SubmissionColumn.FUNCTION,
            SubmissionColumn.FUNCTION_NAME,
            SubmissionColumn.ECONOMIC,
            SubmissionColumn.ECONOMIC_NAME,
            SubmissionColumn.GOVERNMENT,
            SubmissionColumn.GOVERNMENT_NAME,
            SubmissionColumn.PROJECT,
            SubmissionColumn.SOURCE);

    private static final List<SubmissionColumn> LABELS = List.of(SubmissionColumn.TYPE, SubmissionColumn.ITEM);

    /** The rows of one sheet that were left out. */
    private static final class LeftOut {
        private final List<Argument> named = new ArrayList<>();
        private final SourceCell first;
        private int count;

        LeftOut(SourceCell first) {
            this.first = first;
        }
    }

    private final Memo<String, Boolean> codes =
            new Memo<>(code -> Character.isDigit(code.charAt(0)) && !SignatureText.possible(code));
    private final Map<SheetKind, LeftOut> leftOut = new EnumMap<>(SheetKind.class);
    private final Map<SheetKind, String> marks = new HashMap<>();
    private final Set<SheetKind> signed = EnumSet.noneOf(SheetKind.class);
    private final Set<SheetKind> begun = EnumSet.noneOf(SheetKind.class);

    /** The role of the next row; one that is left out though it could be content is remembered. */
    public RowRole role(SubmissionRow row) {
        List<SubmissionColumn> amounts = row.kind().amounts();
        if (SubtotalRow.word(row, amounts).isPresent() && (!amounts.isEmpty() || onlyCounts(row))) {
            return RowRole.SUBTOTAL;
        }
        if (amounts.stream().anyMatch(key -> number(row.field(key))) && coded(row.field(SubmissionColumn.ECONOMIC))) {
            return RowRole.LINE;
        }
        RowCells cells = RowCells.of(row);
        SubmissionCell first = cells.first();
        if (first == null) {
            return RowRole.LINE;
        }
        boolean signs = signature(cells, row) || (signed.contains(row.kind()) && nameAlone(cells));
        String word = signs ? "签字、电话或日期" : note(cells, row, first);
        if (!word.isEmpty()) {
            if (substantial(row, amounts)) {
                leaveOut(row, first, word);
            }
            if (signs) {
                signed.add(row.kind());
            }
            return signs ? RowRole.SIGNATURE : RowRole.NOTE;
        }
        signed.remove(row.kind());
        if (personal(row)) {
            leaveOut(row, first, "含姓名、电话");
            return RowRole.SIGNATURE;
        }
        begun.add(row.kind());
        marks.merge(
                row.kind(),
                NoteText.mark(first.value().shown()),
                (known, mark) -> known.contains(mark) ? known : known + mark);
        return section(row, cells) ? RowRole.SECTION : RowRole.LINE;
    }

    /** Whether a code stands in the field, whatever else may be in the row: a date begins with a year. */
    private boolean coded(@Nullable Field field) {
        return field != null && field.own() && codes.of(field.value().shown());
    }

    /** Whether only numbers stand beside a 合计 below texts, as in an Excel table's row of totals. */
    private static boolean onlyCounts(SubmissionRow row) {
        return RowCells.of(row).all().stream()
                        .filter(cell -> cell.value() instanceof RawValue.Text)
                        .count()
                == 1;
    }

    /** Whether the cells of a row of texts are names, telephone numbers and dates, or labels for them, one apart from another. */
    private static boolean people(RowCells cells) {
        int labels = 0;
        int names = 0;
        int bodies = 0;
        int phones = 0;
        int dates = 0;
        for (SubmissionCell cell : cells.all()) {
            String text = PlainText.compact(cell.value().shown());
            boolean word = !text.isEmpty() && text.chars().allMatch(Character::isLetter);
            labels += SignatureWords.sure(text) ? 1 : 0;
            names += word && text.length() <= LONGEST_NAME ? 1 : 0;
            bodies += word && SignatureWords.body(text) ? 1 : 0;
            boolean date = SignatureText.isDate(text);
            dates += date ? 1 : 0;
            phones += !date && SignatureText.isPhone(text) ? 1 : 0;
        }
        boolean reached = phones > 0 && names + phones + dates == cells.size();
        boolean dated = dates > 0 && bodies > 0 && bodies + dates + phones == cells.size();
        return labels > 1 || reached || dated;
    }

    private static boolean signature(RowCells cells, SubmissionRow row) {
        SubmissionCell first = cells.first();
        if (first != null && CONTENT.containsKey(row.kind()) && people(cells)) {
            return true;
        }
        if (first == null || !SignatureText.possible(first.value().shown())) {
            return false;
        }
        String line = cells.line();
        boolean table =
                cells.reached() || (filled(row, SubmissionColumn.INDICATOR) && filled(row, SubmissionColumn.VALUE));
        return SignatureText.is(line)
                && (!table || line.indexOf(':') >= 0 || line.indexOf('：') >= 0 || DateText.longNumber(line));
    }

    /** Whether a row below a signature holds nothing but names, as the one who signs on a line of its own. */
    private static boolean nameAlone(RowCells cells) {
        return !cells.reached()
                && cells.all().stream().allMatch(cell -> {
                    String name = PlainText.compact(cell.value().shown());
                    return name.length() <= LONGEST_NAME && name.chars().allMatch(Character::isLetter);
                });
    }

    /** The word or mark by which the row is a note; empty where it is none. */
    private String note(RowCells cells, SubmissionRow row, SubmissionCell first) {
        boolean counts = row.kind().amounts().stream().anyMatch(key -> number(row.field(key)));
        boolean indicator = filled(row, SubmissionColumn.INDICATOR) && filled(row, SubmissionColumn.VALUE);
        if (cells.size() > 2 || counts || indicator || !(first.value() instanceof RawValue.Text text)) {
            return "";
        }
        String word = NoteText.word(text.text());
        if (!word.isEmpty()) {
            return word;
        }
        String mark = NoteText.mark(text.text());
        boolean below = begun.contains(row.kind())
                && !marks.getOrDefault(row.kind(), "").contains(mark);
        return !mark.isEmpty() && below && cells.size() == 1 ? mark : "";
    }

    private static boolean number(@Nullable Field field) {
        return field != null && field.value() instanceof RawValue.Numeric number && !number.date();
    }

    /** Whether a text that would be printed names a person or a telephone number. */
    private static boolean personal(SubmissionRow row) {
        for (SubmissionColumn key :
                CONTENT.containsKey(row.kind()) ? row.kind().columns() : List.<SubmissionColumn>of()) {
            Field field = row.field(key);
            if (field != null
                    && field.own()
                    && field.value() instanceof RawValue.Text text
                    && !key.equals(SubmissionColumn.PROJECT)
                    && SignatureText.within(text.text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row would have been a line, or at least an amount, had it not been told apart. */
    private static boolean substantial(SubmissionRow row, List<SubmissionColumn> amounts) {
        Set<SubmissionColumn> content = CONTENT.getOrDefault(row.kind(), Set.of());
        return amounts.stream().anyMatch(key -> number(row.field(key)))
                || (!content.isEmpty() && content.stream().allMatch(key -> filled(row, key)));
    }

    private static boolean filled(SubmissionRow row, SubmissionColumn key) {
        Field field = row.field(key);
        return field != null && field.own();
    }

    /** Whether nothing but a name, and perhaps an amount, stands in the row. */
    private static boolean section(SubmissionRow row, RowCells cells) {
        return switch (row.kind()) {
            case BASIC, PROJECT ->
                cells.blank(CODES)
                        && LABELS.stream().filter(key -> filled(row, key)).count() == 1;
            case INCOME ->
                filled(row, SubmissionColumn.SOURCE)
                        && SectionLabel.of(row, SubmissionColumn.SOURCE).clear();
            case COVER, TARGET, GOAL, TASK, INDICATOR, ASSET, PROFILE, EXPLANATION, PRIOR -> false;
        };
    }

    private void leaveOut(SubmissionRow row, SubmissionCell first, String word) {
        LeftOut rows = leftOut.computeIfAbsent(row.kind(), unused -> new LeftOut(row.place(first)));
        rows.count++;
        if (rows.named.size() < NAMED) {
            rows.named.add(Phrase.CELL_WITH_WORD.of(
                    Argument.of(SheetPlace.cell(first.row(), first.column())), Argument.of(word)));
        }
    }

    /** The rows left out, sheet by sheet. What stands in them is not repeated: it may be a person's name or number. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        leftOut.values()
                .forEach(rows -> findings.add(new Finding(
                        Wording.ROWS_LEFT_OUT.of(Argument.of(rows.count), Argument.some(rows.named, rows.count)),
                        rows.first)));
        return findings;
    }
}
