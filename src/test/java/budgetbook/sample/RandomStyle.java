package budgetbook.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.IndexedColors;

/** Makes up a person's way to fill in a submission. */
final class RandomStyle {
    private static final List<String> MONEY_UNITS = List.of("元", "千元", "万元");

    /** Other words for sheets and columns, all of them ordinary. */
    private static final Map<String, List<String>> WORDS = new TreeMap<>(Map.ofEntries(
            Map.entry("income", List.of("收入预算表", "收入")),
            Map.entry("basic", List.of("基本支出预算表", "基本支出明细表")),
            Map.entry("project", List.of("项目支出预算表", "项目支出明细表")),
            Map.entry("target", List.of("项目绩效目标表", "项目绩效")),
            Map.entry("cover.unit-code", List.of("单位编码", "预算单位代码")),
            Map.entry("cover.preparer", List.of("填表人", "制表人")),
            Map.entry("income.this-year", List.of("本年收入预算", "本年预算")),
            Map.entry("income.carried-over", List.of("上年结转", "上年结余结转")),
            Map.entry("*.source", List.of("资金性质", "资金来源名称")),
            Map.entry("*.type", List.of("支出类型", "类别")),
            Map.entry("basic.item", List.of("支出项目", "预算项目")),
            Map.entry("project.project", List.of("项目代码", "项目编号")),
            Map.entry("*.carried-over", List.of("是否上年结转", "是否结转资金")),
            Map.entry("*.amount", List.of("预算金额", "预算数")),
            Map.entry("*.operating", List.of("是否机关运行经费")),
            Map.entry("project.procurement", List.of("政府采购类别", "采购类型")),
            Map.entry("target.indicator", List.of("绩效指标", "指标名称")),
            Map.entry("target.value", List.of("目标值"))));

    private final Random random;

    RandomStyle(Random random) {
        this.random = random;
    }

    SubmissionStyle next() {
        String moneyUnit = one(MONEY_UNITS);
        CodeForm function = one(List.of(CodeForm.values()));
        CodeForm economic = one(List.of(CodeForm.values()));
        Set<Habit> habits = EnumSet.noneOf(Habit.class);
        for (Habit habit : Habit.values()) {
            if (random.nextInt(3) == 0) {
                habits.add(habit);
            }
        }
        AmountForm amount = one(List.of(AmountForm.values()));
        if (amount == AmountForm.CURRENCY_TEXT && !moneyUnit.equals("元")) {
            amount = AmountForm.SOME_TEXT;
        }
        if (amount != AmountForm.NUMBER) {
            habits.remove(Habit.TOTAL_FORMULA);
        }
        return new SubmissionStyle(
                moneyUnit,
                wording(function, economic, habits.contains(Habit.UNIT_IN_HEADER) ? "（" + moneyUnit + "）" : ""),
                order(SubmissionStyle.BASIC_ORDER),
                order(SubmissionStyle.PROJECT_ORDER),
                function,
                economic,
                amount,
                habits,
                new Look(
                        one(List.of("宋体", "仿宋", "微软雅黑", "等线")),
                        (short) (9 + random.nextInt(4)),
                        one(List.of(
                                IndexedColors.GREY_25_PERCENT, IndexedColors.PALE_BLUE, IndexedColors.LIGHT_GREEN))));
    }

    private Wording wording(CodeForm function, CodeForm economic, String moneyUnit) {
        Map<String, String> names = new TreeMap<>();
        for (Map.Entry<String, List<String>> word : WORDS.entrySet()) {
            if (random.nextBoolean()) {
                names.put(word.getKey(), one(word.getValue()));
            }
        }
        names.put("*.function", codeHeader(function, "功能科目"));
        names.put("*.economic", codeHeader(economic, "部门经济科目"));
        names.put("*.government", codeHeader(economic, "政府经济科目"));
        Wording bare = new Wording(Map.copyOf(names));
        for (String sheet : List.of("basic", "project")) {
            names.put(sheet + ".amount", bare.column(sheet, "amount") + moneyUnit);
        }
        names.put("income.this-year", bare.column("income", "this-year") + moneyUnit);
        names.put("income.carried-over", incomeCarried(bare) + moneyUnit);
        return new Wording(names);
    }

    /** The word for the income's column, to which {@code *.carried-over} does not apply. */
    private static String incomeCarried(Wording wording) {
        return wording.names().getOrDefault("income.carried-over", "上年结转结余");
    }

    private static String codeHeader(CodeForm form, String name) {
        return form == CodeForm.SPLIT || form.oneColumn() ? name : name + "编码";
    }

    private List<String> order(List<String> keys) {
        List<String> order = new ArrayList<>(keys);
        if (random.nextBoolean()) {
            Collections.shuffle(order, random);
        }
        return order;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
