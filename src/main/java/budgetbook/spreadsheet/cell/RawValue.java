package budgetbook.spreadsheet.cell;

import budgetbook.spreadsheet.format.NumberFormat;
import budgetbook.spreadsheet.format.SeenText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What a cell holds, typed by the file itself; a formula's cached result counts. */
public sealed interface RawValue {

    /** Nothing. */
    static RawValue blank() {
        return Text.EMPTY;
    }

    /** The value as a person would name it in a message. */
    String shown();

    /** What a person reads in the cell, where that is a text; empty where it is none, or not known for certain. */
    default Optional<String> seen() {
        return Optional.empty();
    }

    /** Whether nothing can be seen in the cell: no value, or a text of white space only. */
    default boolean isBlank() {
        return false;
    }

    /** A text, its rich-text runs joined. */
    record Text(String text) implements RawValue {
        /** The most that Excel lets a cell hold. */
        public static final int LONGEST = 32_767;

        private static final Text EMPTY = new Text("");

        @Override
        public Optional<String> seen() {
            return Optional.of(text);
        }

        @Override
        public String shown() {
            return text;
        }

        @Override
        public boolean isBlank() {
            for (int i = 0; i < text.length(); i++) {
                if (!SeenText.invisible(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * A number at Excel's own precision, 15 significant digits.
     *
     * @param format what a person sees of it
     */
    record Numeric(BigDecimal value, NumberFormat format) implements RawValue {
        private static final Pattern LEADING_ZEROS = Pattern.compile("0[0-9]+");
        private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

        /** The number that a double in a file stands for; an error value where it is none. */
        public static RawValue of(double value, NumberFormat format) {
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                return new Fault("#NUM!");
            }
            return new Numeric(new BigDecimal(value).round(EXCEL), format);
        }

        /** Whether it is shown as a date or time. */
        public boolean date() {
            return format.date();
        }

        /** The number without an exponent and without trailing zeros, e.g. 2060701. */
        public String plain() {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }

        /** What a person sees, without marks of thousands and decimals of zero: a code, a year. */
        public String figure() {
            String seen = seen().orElseGet(this::plain);
            return format.plain() && !LEADING_ZEROS.matcher(seen).matches() ? plain() : seen;
        }

        /** What a person sees; empty where that is not known for certain. */
        @Override
        public Optional<String> seen() {
            return format.show(value);
        }

        /** What a person sees, or else the day that is meant, or the number itself. */
        @Override
        public String shown() {
            Optional<String> seen = seen().filter(text -> !text.isEmpty() || value.signum() == 0);
            if (seen.isPresent() || !date()) {
                return seen.orElseGet(this::plain);
            }
            @Nullable LocalDateTime time = DateUtil.getLocalDateTime(value.doubleValue());
            return time == null ? plain() : time.toLocalDate().toString();
        }
    }

    /** TRUE or FALSE. */
    record Bool(boolean value) implements RawValue {
        @Override
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** An error value such as #REF!. */
    record Fault(String code) implements RawValue {
        @Override
        public String shown() {
            return code;
        }
    }

    /** A picture in the cell, which is no text: WPS's and Excel's own. */
    record Picture() implements RawValue {
        @Override
        public String shown() {
            return "图片";
        }
    }

    /** A formula that was never calculated: the file holds no result. */
    record Uncalculated() implements RawValue {
        @Override
        public String shown() {
            return "没有计算结果的公式";
        }
    }
}
