package budgetbook.spreadsheet.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** A number format of a workbook, taken apart once: what a person sees of a number. */
public final class NumberFormat {
    /** Excel's own choice of digits. */
    public static final NumberFormat GENERAL = new NumberFormat("General");

    /** A date without a time. */
    public static final NumberFormat DATE = new NumberFormat("yyyy/m/d");

    /** General shows this many digits, the point included, and no more. */
    private static final int GENERAL_WIDTH = 11;

    /** General writes no smaller number without a power of ten. */
    private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

    /** No program lets a format be longer than a quarter of this. */
    private static final int LONGEST = 1_000;

    /** Stands for a format that nobody can have written. */
    private static final String UNREADABLE = "\"…\"";

    private static final int POSITIVE = 0;
    private static final int NEGATIVE = 1;
    private static final int ZERO = 2;
    private static final int TEXT = 3;

    private final String code;
    private final List<FormatSection> sections;
    private final boolean plain;

    /** Made where a number has to be shown: most formats are never asked. */
    private @Nullable DataFormatter library;

    /** The format of an id; without a code of its own, the built-in one is meant. */
    public static NumberFormat of(int id, @Nullable String code) {
        String known = code == null ? BuiltinNumberFormats.code(id) : code;
        return known.isBlank() ? GENERAL : new NumberFormat(known.length() > LONGEST ? UNREADABLE : known);
    }

    public NumberFormat(String code) {
        this.code = code;
        List<FormatSection> read = new ArrayList<>();
        for (String section : FormatReader.sections(code)) {
            read.add(FormatReader.read(section));
        }
        this.sections = List.copyOf(read);
        this.plain = sections.stream().allMatch(FormatSection::plain)
                && !sections.get(POSITIVE).signed();
    }

    /** As the file writes it, e.g. {@code #,##0.00}. */
    public String code() {
        return code;
    }

    /** Whether it shows every number as it is stored, but for rounding. */
    public boolean plain() {
        return plain;
    }

    /** Whether dates are what its numbers mean. */
    public boolean date() {
        return sections.get(0).kind() == FormatSection.Kind.DATE;
    }

    /** The section by which a number is shown. */
    public FormatSection section(BigDecimal value) {
        return sections.get(place(value));
    }

    /** Whether the section writes a minus or a bracket about a number that has none. */
    public boolean signs(BigDecimal value) {
        return value.signum() > 0 && section(value).signed();
    }

    private int place(BigDecimal value) {
        if (conditional()) {
            return conditional(value);
        }
        int place = value.signum() > 0 ? POSITIVE : value.signum() < 0 ? NEGATIVE : ZERO;
        return place < sections.size() && !sections.get(place).forText() ? place : POSITIVE;
    }

    private boolean conditional() {
        return sections.stream().anyMatch(section -> section.condition() != null);
    }

    private int conditional(BigDecimal value) {
        int last = 0;
        for (int place = 0; place < Math.min(ZERO + 1, sections.size()); place++) {
            FormatSection.Condition condition = sections.get(place).condition();
            if (condition != null && condition.holds(value)) {
                return place;
            }
            last = condition == null ? place : last;
        }
        return last;
    }

    /** The number as a person sees it; empty where that is not known for certain. */
    public Optional<String> show(BigDecimal value) {
        int place = place(value);
        FormatSection section = sections.get(place);
        // With conditions, what becomes of a minus is a matter of the program.
        if (!section.faithful() || (value.signum() < 0 && conditional())) {
            return Optional.empty();
        }
        // A section of its own for negative numbers writes their sign itself.
        BigDecimal number = place == POSITIVE ? value : value.abs();
        return switch (section.kind()) {
            case NOTHING -> Optional.of("");
            case WORDS -> Optional.of(section.before().strip());
            case GENERAL, TEXT -> general(number).map(section::around);
            case NUMBER, PERCENT ->
                Optional.of(section.around(drawn(number, section)).strip());
            case DATE ->
                section.dates() == null ? Optional.empty() : section.dates().show(value);
        };
    }

    /** Of very large and very small numbers General shows powers of ten, of which the width of the column has a say. */
    private static Optional<String> general(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        int whole = Math.max(1, stripped.precision() - stripped.scale());
        if (whole > GENERAL_WIDTH || (stripped.signum() != 0 && stripped.abs().compareTo(SMALLEST) < 0)) {
            return Optional.empty();
        }
        if (stripped.scale() > 0) {
            int decimals = Math.max(0, GENERAL_WIDTH - 1 - whole);
            stripped = stripped.setScale(Math.min(decimals, stripped.scale()), RoundingMode.HALF_UP)
                    .stripTrailingZeros();
        }
        return Optional.of(stripped.signum() == 0 ? "0" : stripped.toPlainString());
    }

    /** The text that a person sees of a text in a cell of this format. */
    public String show(String text) {
        FormatSection section = textSection();
        if (section == null || section.words().isEmpty()) {
            return text;
        }
        return section.forText() ? section.around(text) : section.before().strip();
    }

    /** Whether nothing is seen of a text in a cell of this format. */
    public boolean hidesText() {
        FormatSection section = textSection();
        return section != null && section.kind() == FormatSection.Kind.NOTHING;
    }

    /** The fourth section is for texts; of fewer, the last, if it says where the text goes. */
    private @Nullable FormatSection textSection() {
        FormatSection last = sections.get(sections.size() - 1);
        return sections.size() > TEXT || last.forText() ? last : null;
    }

    private synchronized String drawn(BigDecimal value, FormatSection section) {
        DataFormatter formatter = library;
        if (formatter == null) {
            formatter = new DataFormatter(Locale.US);
            library = formatter;
        }
        double number = value.movePointRight(section.scale()).doubleValue();
        String digits =
                formatter.formatRawCellContents(number, -1, section.code()).strip();
        // Where no place must be filled, Excel writes nothing for zero.
        return digits.equals("0") && section.code().indexOf('0') < 0 ? "" : digits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberFormat format && format.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
