package budgetbook.reconcile.rule;

import budgetbook.budget.Condition;
import budgetbook.budget.Dimension;
import budgetbook.budget.Unit;
import budgetbook.reconcile.selection.EvaluationContext;
import budgetbook.reconcile.selection.RuleVocabulary;
import budgetbook.reconcile.selection.TextPattern;
import budgetbook.reconcile.value.RuleSubject;
import budgetbook.reconcile.value.Units;
import java.util.ArrayList;
import java.util.List;

/**
 * A line's value in a dimension is among those of a pattern, or with {@code among} false is not.
 *
 * @param named whether the values are names of units, each meaning all units of that name
 */
record LedgerFilter(Dimension dimension, TextPattern values, boolean among, boolean named) {
    /** Refuses values that no line can have. */
    void check(RuleVocabulary vocabulary) {
        vocabulary.values(dimension, values);
    }

    /** The condition of lines that meet all filters. */
    static Condition condition(List<LedgerFilter> filters, EvaluationContext context) {
        return new Condition(filters.stream()
                .map(filter -> new Condition.Clause(filter.dimension, filter.values(context), filter.among))
                .toList());
    }

    /** A unit may be given by its code or its name. */
    private List<String> values(EvaluationContext context) {
        List<String> texts = values.values(context.subject()::texts);
        Units units = context.ledger().units();
        if (named) {
            return texts.stream()
                    .flatMap(name -> units.named(name).stream())
                    .map(Unit::code)
                    .toList();
        }
        return dimension == Dimension.UNIT
                ? texts.stream().flatMap(text -> units.codes(text).stream()).toList()
                : texts;
    }

    /** What a sentence calls the lines that meet all filters, e.g. 明细账支出（一般公共预算、本年、经济科目301或303）. */
    static String wording(List<LedgerFilter> filters, RuleSubject subject) {
        String side = "";
        List<String> words = new ArrayList<>();
        for (LedgerFilter filter : filters) {
            String values = (filter.among ? "" : "非") + filter.values.wording(subject::word);
            if (filter.dimension == Dimension.SIDE) {
                side = values;
            } else {
                words.add(word(filter.dimension, values));
            }
        }
        return "明细账" + side + (words.isEmpty() ? "" : "（" + String.join("、", words) + "）");
    }

    /** A value with the name of its dimension, where it does not speak for itself. */
    private static String word(Dimension dimension, String values) {
        return switch (dimension) {
            case FUNCTION, ECONOMIC, GOVERNMENT, PROJECT, PROCUREMENT -> name(dimension) + values;
            case APPROPRIATION, OPERATING -> yesNo(name(dimension), values);
            case SIDE, DEPARTMENT, UNIT, STAGE, TYPE, ITEM, FUND, SOURCE, YEAR -> values;
        };
    }

    private static String yesNo(String what, String value) {
        return value.equals("是") ? what : value.equals("否") ? "非" + what : what + value;
    }

    /** What a sentence calls a dimension. */
    static String name(Dimension dimension) {
        return switch (dimension) {
            case FUNCTION -> "功能科目";
            case ECONOMIC -> "经济科目";
            case GOVERNMENT -> "政府经济科目";
            case PROJECT -> "项目";
            case PROCUREMENT -> "政府采购";
            case APPROPRIATION -> "财政拨款";
            case OPERATING -> "机关运行经费";
            case SIDE -> "收支";
            case DEPARTMENT -> "部门";
            case UNIT -> "单位";
            case STAGE -> "基本和项目";
            case TYPE -> "类型";
            case ITEM -> "项目名称";
            case FUND -> "资金";
            case SOURCE -> "资金来源";
            case YEAR -> "本年和结转";
        };
    }
}
