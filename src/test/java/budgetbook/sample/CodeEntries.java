package budgetbook.sample;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The cells of a code and its name in each {@link CodeForm}. */
final class CodeEntries {
    private CodeEntries() {}

    static List<Entry> of(CodeForm form, String code, Map<String, String> names) {
        String name = names.getOrDefault(code, "");
        Entry named = Entry.text(name);
        String group = code.substring(3, 5);
        String item = code.substring(5);
        return switch (form) {
            case APART -> List.of(new Entry.Text(code), named);
            case NUMERIC -> List.of(new Entry.Figure(new BigDecimal(code)), named);
            case DOTTED -> List.of(new Entry.Text(separated(code, ".")), named);
            case SPACED -> List.of(new Entry.Text(separated(code, " ")), named);
            case FULL_WIDTH -> List.of(new Entry.Text(FullWidth.of(code)), named);
            case TOGETHER -> List.of(new Entry.Text(code + " " + name));
            case BRACKETED -> List.of(new Entry.Text("[" + code + "]" + name));
            case NAME_ONLY ->
                List.of(new Entry.Text(Collections.frequency(names.values(), name) == 1 ? name : code + " " + name));
            case SPLIT ->
                item.isEmpty()
                        ? List.of(new Entry.Text(code.substring(0, 3)), new Entry.Text(group), named)
                        : List.of(
                                new Entry.Text(code.substring(0, 3)),
                                new Entry.Text(group),
                                new Entry.Text(item),
                                named);
        };
    }

    /** As many empty cells as an economic class would fill. */
    static List<Entry> blank(CodeForm form) {
        int cells = form.oneColumn() ? 1 : form == CodeForm.SPLIT ? 3 : 2;
        return Collections.nCopies(cells, Entry.Empty.CELL);
    }

    private static String separated(String code, String separator) {
        String group = code.substring(0, 3) + separator + code.substring(3, 5);
        return code.length() == 5 ? group : group + separator + code.substring(5);
    }
}
