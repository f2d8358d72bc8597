package budgetbook.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that a submission uses for sheets ({@code basic}), labels and columns ({@code basic.amount}).
 *
 * @param names by key; what is not here has its standard name
 */
record Wording(Map<String, String> names) {
    static final Wording STANDARD = new Wording(Map.of());

    private static final Map<String, String> STANDARD_NAMES = standard();

    /** Another wording that calls some things otherwise. */
    static Wording with(String... keysAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < keysAndNames.length; i += 2) {
            names.put(keysAndNames[i], keysAndNames[i + 1]);
        }
        return new Wording(names);
    }

    /** The name of a sheet. */
    String sheet(String sheet) {
        return name(sheet);
    }

    /** The name of a column or a label; a name given for {@code *} holds on every sheet. */
    String column(String sheet, String key) {
        String anywhere = names.get("*." + key);
        String here = names.get(sheet + "." + key);
        if (here != null) {
            return here;
        }
        return anywhere != null ? anywhere : name(sheet + "." + key);
    }

    private String name(String key) {
        String name = names.getOrDefault(key, STANDARD_NAMES.get(key));
        if (name == null) {
            throw new IllegalArgumentException("no standard name for " + key);
        }
        return name;
    }

    private static Map<String, String> standard() {
        Map<String, String> names = new LinkedHashMap<>();
        names.putAll(sheet(
                "cover",
                "封面",
                "year=预算年度",
                "unit-code=单位代码",
                "unit-name=单位名称",
                "money-unit=金额单位",
                "income-total=收入总计",
                "expenditure-total=支出总计",
                "preparer=填报人",
                "phone=联系电话",
                "date=填报日期"));
        names.putAll(sheet("income", "收入预算", "source=资金来源", "this-year=本年收入", "carried-over=上年结转结余"));
        for (String expenditure : List.of("basic=基本支出", "project=项目支出")) {
            String[] keyAndName = expenditure.split("=");
            names.putAll(sheet(
                    keyAndName[0],
                    keyAndName[1],
                    "type=类型",
                    "project=项目编码",
                    "item=项目名称",
                    "function=功能科目编码",
                    "function-name=功能科目名称",
                    "economic=部门经济科目编码",
                    "economic-name=部门经济科目名称",
                    "government=政府经济科目编码",
                    "government-name=政府经济科目名称",
                    "source=资金来源",
                    "carried-over=是否结转",
                    "amount=金额",
                    "operating=机关运行经费",
                    "procurement=政府采购"));
        }
        names.putAll(
                sheet("target", "项目绩效目标", "project=项目编码", "name=项目名称", "level1=一级指标", "indicator=三级指标", "value=指标值"));
        names.putAll(sheet("goal", "年度履职目标", "content=内容"));
        names.putAll(sheet("task", "年度主要任务", "name=任务名称", "content=主要内容"));
        names.putAll(sheet(
                "indicator",
                "整体绩效指标",
                "level1=一级指标",
                "level2=二级指标",
                "indicator=三级指标",
                "value=指标值",
                "explanation=指标值说明"));
        return names;
    }

    private static Map<String, String> sheet(String key, String name, String... columns) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(key, name);
        for (String column : columns) {
            String[] keyAndName = column.split("=");
            names.put(key + "." + keyAndName[0], keyAndName[1]);
        }
        return names;
    }
}
