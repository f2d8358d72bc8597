package budgetbook.oracle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fifteen published tables, from {@code golden/tables/NN.json}. */
public final class GoldenTables {
    private GoldenTables() {}

    /**
     * The tables in order, 01 to 15.
     *
     * @param golden the folder that holds {@code tables/}
     */
    public static List<ExpectedTable> read(Path golden) {
        return IntStream.rangeClosed(1, 15)
                .mapToObj(number -> table(number, golden.resolve("tables").resolve(String.format("%02d.json", number))))
                .toList();
    }

    private static ExpectedTable table(int number, Path file) {
        JsonNode json = JsonMapper.shared().readTree(file);
        List<List<String>> columns = new ArrayList<>();
        for (JsonNode path : json.get("columns")) {
            columns.add(path.valueStream().map(JsonNode::asString).toList());
        }
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (JsonNode row : json.get("rows")) {
            List<@Nullable String> cells = new ArrayList<>();
            row.valueStream().forEach(cell -> cells.add(cell.isNull() ? null : cell.asString()));
            rows.add(cells);
        }
        return new ExpectedTable(number, json.get("title").asString(), columns, rows);
    }
}
