package budgetbook.reconcile.rule;

import budgetbook.budget.Dimension;
import budgetbook.budget.Narrative;
import budgetbook.reconcile.value.RuleSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What sums and counts of the ledger are called in a sentence. */
final class LedgerWording {
    private LedgerWording() {}

    /** E.g. 明细账支出（一般公共预算、本年、经济科目301或303）. */
    static String of(List<Expression.Filter> filters, RuleSubject scope) {
        String side = "";
        List<String> words = new ArrayList<>();
        for (Expression.Filter filter : filters) {
            String values = (filter.among() ? "" : "非") + filter.values().wording(scope::word);
            if (filter.dimension() == Dimension.SIDE) {
                side = values;
            } else {
                words.add(word(filter.dimension(), values));
            }
        }
        return "明细账" + side + inBrackets(words);
    }

    /** A value with the name of its dimension, where it does not speak for itself. */
    private static String word(Dimension dimension, String values) {
        return switch (dimension) {
            case FUNCTION, ECONOMIC, GOVERNMENT, PROJECT, PROCUREMENT -> name(dimension) + values;
            case APPROPRIATION, OPERATING -> yesNo(name(dimension), values);
            case SIDE, UNIT, STAGE, TYPE, ITEM, FUND, SOURCE, YEAR -> values;
        };
    }

    private static String yesNo(String what, String value) {
        return value.equals("是") ? what : value.equals("否") ? "非" + what : what + value;
    }

    /** E.g. 申报的项目绩效目标（项目254…、成本指标）条数. */
    static String of(Expression.Narratives narratives, RuleSubject scope) {
        List<String> words = new ArrayList<>();
        for (Expression.FieldFilter filter : narratives.filters()) {
            boolean anything = !filter.among() && filter.values().source().isEmpty();
            if (!anything) {
                String values = (filter.among() ? "" : "非") + filter.values().wording(scope::word);
                words.add(filter.field().equals("project") ? "项目" + values : values);
            }
        }
        return "申报的" + of(narratives.kind()) + inBrackets(words) + "条数";
    }

    /** The sheet of a kind of text. */
    static String of(Narrative.Kind kind) {
        return switch (kind) {
            case TARGET -> "项目绩效目标";
            case GOAL -> "年度履职目标";
            case TASK -> "年度主要任务";
            case INDICATOR -> "整体绩效指标";
        };
    }

    /** E.g. 明细账支出（基本支出）按单位、类型、项目名称分的种数. */
    static String of(Expression.Kinds kinds, RuleSubject scope) {
        return of(kinds.filters(), scope) + "按"
                + kinds.dimensions().stream().map(LedgerWording::name).collect(Collectors.joining("、")) + "分的种数";
    }

    private static String name(Dimension dimension) {
        return switch (dimension) {
            case FUNCTION -> "功能科目";
            case ECONOMIC -> "经济科目";
            case GOVERNMENT -> "政府经济科目";
            case PROJECT -> "项目";
            case PROCUREMENT -> "政府采购";
            case APPROPRIATION -> "财政拨款";
            case OPERATING -> "机关运行经费";
            case SIDE -> "收支";
            case UNIT -> "单位";
            case STAGE -> "基本和项目";
            case TYPE -> "类型";
            case ITEM -> "项目名称";
            case FUND -> "资金";
            case SOURCE -> "资金来源";
            case YEAR -> "本年和结转";
        };
    }

    private static String inBrackets(List<String> words) {
        return words.isEmpty() ? "" : "（" + String.join("、", words) + "）";
    }
}
