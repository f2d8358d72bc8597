package budgetbook.normalise.value;

import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.submission.row.HalfWidth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code as somebody wrote it: 2060701, 206.07.01, 2060701 机构运行, [2060701]机构运行, 206|7|1 over three columns.
 *
 * @param digits the code; empty where there is only a name, or nothing
 * @param name the name beside it in the same cell; empty if none
 * @param shown for messages
 * @param swapped the code if 类 and 款 stood in each other's column; empty unless it looks so
 */
public record WrittenCode(String digits, String name, String shown, String swapped) {
    private static final int CLASS_DIGITS = 3;

    private static final int LONGEST = 120;
    private static final Pattern CODE_FIRST = Pattern.compile(
            "[\\[(【〔<]*(\\d[\\d\\s.\\-‐-―·_/]*?)[\\])】〕>]*[\\s\\-‐-―·_:、.|/,]*([\\p{L}(\\[【〔].*)?", Pattern.DOTALL);
    private static final Pattern NAME_FIRST =
            Pattern.compile("(\\D*?)[\\s\\[(【〔<\\-‐-―:]*(\\d[\\d\\s.\\-]*?)\\s*[\\])】〕>]*", Pattern.DOTALL);
    /** A letter that may stand for a digit, or a digit of another kind (①, ², Ⅱ, 〇), beside one. */
    private static final Pattern MISTYPED =
            Pattern.compile("[0-9][\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{No}\\p{Nl}○◯]|"
                    + "[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{No}\\p{Nl}○◯][0-9]");

    private static final Pattern PART_WORDS = Pattern.compile("(?<=\\d)\\s*[类款项](?!\\p{L})");

    private WrittenCode(String digits, String name, String shown) {
        this(digits, name, shown, "");
    }

    /** From the cells of a field: none, one, or one for each part. */
    public static WrittenCode of(List<RawValue> cells) {
        return switch (cells.size()) {
            case 0 -> new WrittenCode("", "", "");
            case 1 -> whole(cells.get(0));
            default -> joined(cells);
        };
    }

    private static WrittenCode whole(RawValue value) {
        String shown = value.shown();
        if (value instanceof RawValue.Numeric number && !number.date()) {
            shown = number.figure();
        }
        if (!PlainText.readable(value) || shown.length() > LONGEST) {
            return new WrittenCode("", shown.strip(), shown);
        }
        String text = PART_WORDS.matcher(HalfWidth.of(shown).strip()).replaceAll("");
        if (MISTYPED.matcher(text).find()) {
            return new WrittenCode("", text, shown); // 2O6070l: which digit is meant is not for a program to say
        }
        Matcher first = CODE_FIRST.matcher(text);
        if (first.matches()) {
            return new WrittenCode(digits(first.group(1)), first.group(2) == null ? "" : first.group(2), shown);
        }
        Matcher last = NAME_FIRST.matcher(text);
        return last.matches()
                ? new WrittenCode(digits(last.group(2)), last.group(1), shown)
                : new WrittenCode("", text, shown);
    }

    private static WrittenCode joined(List<RawValue> cells) {
        StringBuilder code = new StringBuilder();
        StringBuilder shown = new StringBuilder();
        boolean strange = false;
        for (int i = 0; i < cells.size(); i++) {
            WrittenCode part = whole(cells.get(i));
            shown.append(shown.isEmpty() ? "" : "|").append(part.shown());
            strange |= part.digits().isEmpty() && !cells.get(i).isBlank();
            boolean cumulative = code.length() > 0
                    && part.digits().length() == code.length() + 2
                    && part.digits().startsWith(code.toString());
            if (cumulative) {
                code.setLength(0);
            }
            int width = i == 0 ? 3 : 2;
            code.append(part.digits().isEmpty() ? "" : padded(part.digits(), width));
        }
        return strange
                ? new WrittenCode("", shown.toString(), shown.toString())
                : new WrittenCode(code.toString(), "", shown.toString(), swapped(cells));
    }

    private static String swapped(List<RawValue> cells) {
        String first = whole(cells.get(0)).digits();
        String second = whole(cells.get(1)).digits();
        if (first.isEmpty() || first.length() >= CLASS_DIGITS || second.length() != CLASS_DIGITS) {
            return "";
        }
        StringBuilder code = new StringBuilder(second).append(padded(first, 2));
        cells.stream().skip(2).forEach(cell -> code.append(padded(whole(cell).digits(), 2)));
        return code.toString();
    }

    private static String padded(String digits, int width) {
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    boolean isBlank() {
        return digits.isEmpty() && name.isBlank();
    }
}
