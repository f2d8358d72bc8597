package budgetbook.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One of the fifteen tables as they were published for 2023. */
record GoldenTable(String name, String title, List<List<String>> headers, List<List<@Nullable String>> rows) {

    static List<GoldenTable> all() {
        return IntStream.rangeClosed(1, 15).mapToObj(GoldenTable::read).toList();
    }

    private static GoldenTable read(int number) {
        String file = String.format("/golden/tables/%02d.json", number);
        try (InputStream stream = GoldenTable.class.getResourceAsStream(file)) {
            JsonNode table = new ObjectMapper().readTree(Objects.requireNonNull(stream, file));
            return new GoldenTable(
                    table.get("table").asString(),
                    table.get("title").asString(),
                    texts(table.get("columns")).stream()
                            .map(path -> path.stream()
                                    .map(text -> Objects.requireNonNullElse(text, ""))
                                    .filter(text -> !text.isEmpty())
                                    .toList())
                            .toList(),
                    texts(table.get("rows")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<@Nullable String>> texts(JsonNode rows) {
        List<List<@Nullable String>> all = new ArrayList<>();
        for (JsonNode row : rows) {
            List<@Nullable String> texts = new ArrayList<>();
            for (JsonNode cell : row) {
                texts.add(cell.isNull() ? null : cell.asString());
            }
            all.add(texts);
        }
        return all;
    }

    int headerRows() {
        return headers.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Whether what is printed in a cell is an amount and not a text or a code. */
    boolean amount(int row, int column) {
        String text = rows.get(row).get(column);
        return text != null && text.matches("-?[0-9]+\\.[0-9]{2}");
    }
}
