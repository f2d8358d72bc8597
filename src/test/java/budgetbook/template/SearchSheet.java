package budgetbook.template;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sheet 科目查询 of an open form. */
final class SearchSheet {
    /** How many hits it has room for. */
    static final int ROOM = 60;

    private static final String NAME = "科目查询";
    private static final int ENTRY = 3;
    private static final int FIRST = 6;

    private final OpenForm form;

    SearchSheet(OpenForm form) {
        this.form = form;
    }

    /** Types what to look for. */
    SearchSheet look(String text) {
        form.put(NAME, ENTRY, 1, text);
        return this;
    }

    /** Chooses one of the lists. */
    SearchSheet only(String list) {
        form.put(NAME, ENTRY, 3, list);
        return this;
    }

    String status() {
        return form.shown(NAME, ENTRY + 1, 0);
    }

    /** The rows that are not blank, each as one text. */
    List<String> hits() {
        return IntStream.range(FIRST, FIRST + ROOM)
                .mapToObj(row -> IntStream.range(0, 4)
                        .mapToObj(column -> form.shown(NAME, row, column))
                        .collect(Collectors.joining(" ")))
                .filter(hit -> !hit.isBlank())
                .toList();
    }
}
