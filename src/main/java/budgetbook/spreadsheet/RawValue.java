package budgetbook.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a cell holds, typed by the file itself; a formula's cached result counts. */
public sealed interface RawValue {

    /** Nothing. */
    static RawValue blank() {
        return Text.EMPTY;
    }

    /** The value as a person would name it in a message. */
    String shown();

    /** Whether nothing can be seen in the cell: no value, or a text of white space only. */
    default boolean isBlank() {
        return false;
    }

    /** Whether a character leaves nothing to see: spaces of all kinds, breaks, marks of no width. */
    static boolean invisible(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isIdentifierIgnorable(character);
    }

    /** A text, its rich-text runs joined. */
    record Text(String text) implements RawValue {
        /** The most that Excel lets a cell hold. */
        static final int LONGEST = 32_767;

        private static final Text EMPTY = new Text("");

        @Override
        public String shown() {
            return text;
        }

        @Override
        public boolean isBlank() {
            for (int i = 0; i < text.length(); i++) {
                if (!invisible(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * A number at Excel's own precision, 15 significant digits.
     *
     * @param look what the cell's format makes of it
     */
    record Numeric(BigDecimal value, NumberLook look) implements RawValue {
        private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

        /** The number that a double in a file stands for; an error value where it is none. */
        public static RawValue of(double value, NumberLook look) {
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                return new Fault("#NUM!");
            }
            return new Numeric(new BigDecimal(value).round(EXCEL), look);
        }

        /** Whether it is shown as a date or time. */
        public boolean date() {
            return look == NumberLook.DATE;
        }

        /** The number without an exponent and without trailing zeros, e.g. 2060701. */
        public String plain() {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }

        @Override
        public String shown() {
            if (date()) {
                LocalDateTime time = DateUtil.getLocalDateTime(value.doubleValue());
                if (time != null) {
                    return time.toLocalDate().toString();
                }
            }
            return look == NumberLook.PERCENT
                    ? new Numeric(value.movePointRight(2), NumberLook.PLAIN).plain() + "%"
                    : plain();
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

    /** A formula that was never calculated: the file holds no result. */
    record Uncalculated() implements RawValue {
        @Override
        public String shown() {
            return "没有计算结果的公式";
        }
    }
}
