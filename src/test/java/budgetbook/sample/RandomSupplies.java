package budgetbook.sample;

import budgetbook.declared.DeclaredUnit;
import budgetbook.oracle.RandomBook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Drafts the sheets for the book of a made-up department. */
public final class RandomSupplies {
    private static final List<String> ASSETS = List.of("固定资产总额", "房屋建筑物", "车辆", "办公设备", "专用设备", "文物和陈列品", "其他资产");
    private static final List<String> COUNTS = List.of("一般公务用车", "特种专用车（科普大篷车）");
    private static final List<String> SETS = List.of("单位价值50万元以上通用设备", "单位价值100万元以上专用设备");

    private final RandomBook book;
    private final Random random;

    private RandomSupplies(RandomBook book) {
        this.book = book;
        this.random = new Random(book.random().seed());
    }

    /** Writes the department's submissions with all that its book needs. */
    public static void write(RandomBook book, Path input) throws IOException {
        RandomSubmissions.write(
                book.random().department(),
                book.random().codes(),
                book.random().seed(),
                input,
                new RandomSupplies(book)::of);
    }

    private List<SheetDraft> of(DeclaredUnit unit) {
        return unit.lead() ? List.of(assets(), profile(), explanations(), prior()) : List.of(assets());
    }

    private SheetDraft assets() {
        List<SheetDraft.Row> rows = new ArrayList<>();
        ASSETS.forEach(item ->
                rows.add(row(text(item), figure(BigDecimal.valueOf(random.nextInt(9_999), 2)), text("万元"))));
        COUNTS.forEach(item -> rows.add(row(text(item), figure(new BigDecimal(random.nextInt(3))), text("辆"))));
        SETS.forEach(item -> rows.add(row(text(item), figure(new BigDecimal(random.nextInt(3))), text("台（套）"))));
        return draft(
                "国有资产", rows, Column.of("item", "资产项目", 36), Column.of("value", "数值", 16), Column.of("", "计量单位", 12));
    }

    private static SheetDraft profile() {
        return draft(
                "部门概况",
                List.of(
                        row(text("主要职责"), text("（一）贯彻执行有关方针政策。")),
                        row(text("主要职责"), text("（二）完成市委、市政府交办的其他任务。")),
                        row(text("机构设置"), text("内设办公室、业务科。"))),
                Column.of("", "栏目", 14),
                Column.of("", "内容", 110));
    }

    private SheetDraft explanations() {
        Set<String> items = new LinkedHashSet<>(book.uses().keySet());
        items.addAll(book.reasons().keySet());
        return draft(
                "情况说明",
                items.stream()
                        .map(item -> row(
                                text(item),
                                Entry.text(carelessly(book.reasons().getOrDefault(item, ""))),
                                Entry.text(
                                        item.startsWith("公务用车运行") || item.startsWith("公务接待")
                                                ? carelessly(book.uses().getOrDefault(item, ""))
                                                : "")))
                        .toList(),
                Column.of("", "事项", 26),
                Column.of("", "主要原因", 80),
                Column.of("", "用途", 46));
    }

    private SheetDraft prior() {
        return draft(
                "上年预算",
                book.prior().entrySet().stream()
                        .map(item -> row(text(item.getKey()), figure(item.getValue()), Entry.Empty.CELL))
                        .toList(),
                Column.of("", "项目", 26),
                Column.of("amount", "上年预算数（万元）", 22),
                Column.of("", "调整原因", 40));
    }

    /** As people type it: with stops, blanks and line breaks at the ends. */
    private String carelessly(String text) {
        return text.isEmpty()
                ? text
                : text + List.of("", "。", "。。", "；", "。 ", "\n", "、", ".", "　").get(random.nextInt(9));
    }

    private static SheetDraft draft(String name, List<SheetDraft.Row> rows, Column... columns) {
        return new SheetDraft(name, List.of(), List.of(columns), rows, List.of());
    }

    private static SheetDraft.Row row(Entry... entries) {
        return new SheetDraft.Row(SheetDraft.Kind.DETAIL, List.of(entries));
    }

    private static Entry text(String text) {
        return new Entry.Text(text);
    }

    private static Entry figure(BigDecimal number) {
        return new Entry.Figure(number);
    }
}
