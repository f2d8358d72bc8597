package budgetbook.table;

import budgetbook.budget.Condition;
import budgetbook.budget.Money;
import budgetbook.table.Table.Column;
import budgetbook.table.Table.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The fifteen tables of department 254 as published for 2023, as {@link Table}s. */
public final class GoldenTables {
    private static final List<String> CAPTION = List.of("部门名称：焦作市科学技术协会", "单位：万元");
    private static final Set<String> TEXT_HEADERS = Set.of("类", "款", "项", "单位代码", "三级指标", "指标值");
    private static final Map<Integer, List<String>> NOTES = Map.of(
            9,
                    List.of("注：按照党中央、国务院有关规定及部门预算管理有关规定，“三公”经费包括因公出国（境）费、公务用车购置及运行费和公务接待费。"
                            + "（1）因公出国（境）费，指单位工作人员公务出国（境）的住宿费、差旅费、伙食补助费、杂费、培训费等支出。"
                            + "（2）公务用车购置及运行费，指单位公务用车购置费及租用费、燃料费、维修费、过路过桥费、保险费、安全奖励费用等支出，"
                            + "公务用车指用于履行公务的机动车辆，包括一般公务用车和执法执勤用车。"
                            + "（3）公务接待费，指单位按规定开支的各类公务接待（含外宾接待）支出。"),
            10, List.of("注：本部门本年度无政府性基金预算支出。"),
            11, List.of("注：本部门本年度无国有资本经营预算支出。"));

    private GoldenTables() {}

    /** All fifteen, in order. */
    public static List<Table> all() {
        return IntStream.rangeClosed(1, 15).mapToObj(GoldenTables::table).toList();
    }

    /** One of them by its number, 1 to 15. */
    public static Table table(int number) {
        JsonNode json = read("/golden/tables/%02d.json".formatted(number));
        List<List<@Nullable String>> texts = new ArrayList<>();
        json.get("rows").forEach(row -> texts.add(texts(row)));
        List<Column> columns = columns(json.get("columns"), texts);
        List<Row> rows = texts.stream().map(row -> row(row, texts.indexOf(row))).toList();
        return new Table(
                number,
                json.get("table").asString(),
                json.get("title").asString(),
                number == 14 ? List.of("（2023年度）") : CAPTION,
                columns,
                rows,
                GoldenMerges.of(number, texts),
                NOTES.getOrDefault(number, List.of()),
                GoldenMerges.paging(number, texts));
    }

    private static List<@Nullable String> texts(JsonNode row) {
        List<@Nullable String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.isNull() ? null : cell.asString()));
        return texts;
    }

    private static List<Column> columns(JsonNode json, List<List<@Nullable String>> rows) {
        List<Column> columns = new ArrayList<>();
        for (JsonNode path : json) {
            List<String> header = new ArrayList<>();
            path.forEach(text -> header.add(text.asString()));
            header.removeIf(String::isEmpty);
            int number = columns.size();
            boolean amount = !header.isEmpty()
                    && !TEXT_HEADERS.contains(header.get(header.size() - 1))
                    && rows.stream().map(row -> row.get(number)).allMatch(text -> text == null || amount(text));
            columns.add(new Column(header, amount, 0));
        }
        return columns;
    }

    private static Row row(List<@Nullable String> texts, int number) {
        List<Cell> cells = texts.stream().map(GoldenTables::cell).toList();
        String first = texts.stream().filter(Objects::nonNull).findFirst().orElse("");
        if (first.equals("一级指标")) {
            return new Row(Row.Kind.HEADING, cells);
        }
        boolean total = first.endsWith("合计") || first.endsWith("总计") || (number == 0 && amount(first));
        return new Row(total ? Row.Kind.TOTAL : Row.Kind.DETAIL, cells);
    }

    private static Cell cell(@Nullable String text) {
        if (text == null) {
            return Cell.Blank.CELL;
        }
        return amount(text)
                ? new Cell.Amount(Money.ofWan(new BigDecimal(text)), Condition.ANY, text.equals("0.00"), 0)
                : new Cell.Text(text);
    }

    private static boolean amount(String text) {
        return text.matches("-?\\d+\\.\\d\\d");
    }

    private static JsonNode read(String resource) {
        try (InputStream in = Objects.requireNonNull(GoldenTables.class.getResourceAsStream(resource), resource)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
