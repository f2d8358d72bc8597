package budgetbook.spreadsheet;

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

    /** Full per cent. */
    public static final NumberFormat PERCENT = new NumberFormat("0%");

    /** General shows this many digits, the point included, and no more. */
    private static final int GENERAL_WIDTH = 11;

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
    static NumberFormat of(int id, @Nullable String code) {
        String known = code == null ? BuiltinNumberFormats.code(id) : code;
        return known.isBlank() ? GENERAL : new NumberFormat(known.length() > LONGEST ? UNREADABLE : known);
    }

    NumberFormat(String code) {
        this.code = code;
        List<FormatSection> read = new ArrayList<>();
        for (String section : FormatReader.sections(code)) {
            read.add(FormatReader.read(section));
        }
        this.sections = List.copyOf(read);
        this.plain = sections.stream().allMatch(FormatSection::plain);
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
        boolean conditional = sections.stream().anyMatch(section -> section.condition() != null);
        return conditional ? conditional(value) : sections.get(place(value.signum()));
    }

    private int place(int sign) {
        int place = sign > 0 ? POSITIVE : sign < 0 ? NEGATIVE : ZERO;
        return place < sections.size() && !sections.get(place).forText() ? place : POSITIVE;
    }

    private FormatSection conditional(BigDecimal value) {
        FormatSection last = sections.get(0);
        for (FormatSection section : sections.subList(0, Math.min(ZERO + 1, sections.size()))) {
            FormatSection.Condition condition = section.condition();
            if (condition != null && condition.holds(value)) {
                return section;
            }
            last = condition == null ? section : last;
        }
        return last;
    }

    /** The number as a person sees it; empty where that is not known for certain. */
    Optional<String> show(BigDecimal value) {
        FormatSection section = section(value);
        // With a condition, what becomes of a minus is a matter of the program.
        if (!section.faithful() || (section.condition() != null && value.signum() < 0)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (section.kind()) {
                    case NOTHING -> "";
                    case WORDS -> section.before().strip();
                    case GENERAL, TEXT -> section.around(general(value));
                    case NUMBER, PERCENT, DATE ->
                        section.around(drawn(value, section)).strip();
                });
    }

    private static String general(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        int whole = Math.max(1, stripped.precision() - stripped.scale());
        if (stripped.scale() > 0) {
            int decimals = Math.max(0, GENERAL_WIDTH - 1 - whole);
            stripped = stripped.setScale(Math.min(decimals, stripped.scale()), RoundingMode.HALF_UP)
                    .stripTrailingZeros();
        }
        return stripped.signum() == 0 ? "0" : stripped.toPlainString();
    }

    /** The text that a person sees of a text in a cell of this format. */
    String show(String text) {
        FormatSection section = textSection();
        return section == null || section.words().isEmpty() ? text : section.around(text);
    }

    /** Whether nothing is seen of a text in a cell of this format. */
    boolean hidesText() {
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
        // A section of its own for negative numbers writes their sign itself.
        boolean signed = section.equals(sections.get(POSITIVE));
        double number = (signed ? value : value.abs()).doubleValue();
        return formatter.formatRawCellContents(number, -1, section.code()).strip();
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
