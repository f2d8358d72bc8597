package budgetbook.sample;

import budgetbook.declared.Csv;
import budgetbook.declared.DeclaredUnit;
import budgetbook.declared.GoldenDepartment;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * Drafts what the units of department 254 supply for the book of 2023. The published assets are the department's; here the museum
 * holds what only a museum has, and the head office the rest.
 */
final class BookDrafts {
    private static final Path FOLDER = GoldenDepartment.FOLDER.resolve("book");
    private static final String MUSEUM = "254301";
    private static final String TOTAL = "固定资产总额";
    private static final String USE = " 用途";
    private static final String MONEY = "万元";

    private static final Set<String> OF_THE_MUSEUM = Set.of("专用设备", "文物和陈列品", "特种专用车（科普大篷车）", "单位价值100万元以上专用设备");

    private BookDrafts() {}

    static List<SheetDraft> of(DeclaredUnit unit) {
        return unit.lead() ? List.of(assets(unit), profile(), explanations(), prior()) : List.of(assets(unit));
    }

    private static SheetDraft assets(DeclaredUnit unit) {
        List<CSVRecord> records = Csv.records(FOLDER.resolve("assets.csv"));
        BigDecimal total = records.stream()
                .filter(row -> row.get("unit").equals(MONEY) && !row.get("item").equals(TOTAL))
                .map(row -> held(unit, row))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<SheetDraft.Row> rows = records.stream()
                .map(row -> row(
                        new Entry.Text(row.get("item")),
                        new Entry.Figure(row.get("item").equals(TOTAL) ? total : held(unit, row)),
                        new Entry.Text(row.get("unit"))))
                .toList();
        return draft("国有资产", rows, Column.of("item", "资产项目", 36), Column.of("value", "数值", 16), text("计量单位", 12));
    }

    private static BigDecimal held(DeclaredUnit unit, CSVRecord row) {
        boolean holds = OF_THE_MUSEUM.contains(row.get("item")) ? unit.code().equals(MUSEUM) : unit.lead();
        return holds ? new BigDecimal(row.get("value")) : BigDecimal.ZERO;
    }

    private static SheetDraft profile() {
        List<SheetDraft.Row> rows = Csv.records(FOLDER.resolve("profile.csv")).stream()
                .map(row -> row(new Entry.Text(row.get("heading")), new Entry.Text(row.get("paragraph"))))
                .toList();
        return draft("部门概况", rows, text("栏目", 14), text("内容", 110));
    }

    private static SheetDraft explanations() {
        Map<String, String> uses = new LinkedHashMap<>();
        List<CSVRecord> reasons = new ArrayList<>();
        for (CSVRecord row : Csv.records(FOLDER.resolve("texts.csv"))) {
            if (row.get("item").endsWith(USE)) {
                uses.put(row.get("item").replace(USE, ""), row.get("text"));
            } else {
                reasons.add(row);
            }
        }
        List<SheetDraft.Row> rows = reasons.stream()
                .map(row -> row(
                        new Entry.Text(row.get("item")),
                        new Entry.Text(row.get("text")),
                        Entry.text(uses.getOrDefault(row.get("item"), ""))))
                .toList();
        return draft("情况说明", rows, text("事项", 26), text("主要原因", 80), text("用途", 46));
    }

    private static SheetDraft prior() {
        List<SheetDraft.Row> rows = Csv.records(FOLDER.resolve("prior-year.csv")).stream()
                .map(row -> row(
                        new Entry.Text(row.get("figure")),
                        new Entry.Figure(new BigDecimal(row.get("amount_2022_wan_yuan"))),
                        Entry.Empty.CELL))
                .toList();
        return draft("上年预算", rows, text("项目", 26), Column.of("amount", "上年预算数（万元）", 22), text("调整原因", 40));
    }

    private static SheetDraft draft(String name, List<SheetDraft.Row> rows, Column... columns) {
        return new SheetDraft(name, List.of(), List.of(columns), rows, List.of());
    }

    private static Column text(String header, int width) {
        return Column.of("", header, width);
    }

    private static SheetDraft.Row row(Entry... entries) {
        return new SheetDraft.Row(SheetDraft.Kind.DETAIL, List.of(entries));
    }
}
