package budgetbook.reconcile.rule;

import budgetbook.budget.Narrative;
import budgetbook.reconcile.selection.RuleVocabulary;
import budgetbook.reconcile.selection.TextPattern;
import budgetbook.reconcile.value.Narratives;
import budgetbook.reconcile.value.RuleSubject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A field of a row of text is one of those of a pattern, or with {@code among} false is not.
 *
 * @param field unit, or a field that such rows have
 */
record NarrativeFilter(String field, TextPattern values, boolean among) {
    /** Whether rows that have these fields can be told apart by this. */
    static boolean isField(String field, List<String> fields) {
        return field.equals(Narratives.UNIT) || fields.contains(field);
    }

    /** Refuses names in braces that stand for nothing. */
    void check(RuleVocabulary vocabulary) {
        vocabulary.known(values);
    }

    /** Returns how many rows of a kind meet all filters. */
    static long count(Narrative.Kind kind, List<NarrativeFilter> filters, Narratives rows, RuleSubject subject) {
        List<String> fields = new ArrayList<>();
        List<Set<String>> among = new ArrayList<>();
        List<Predicate<Narrative>> others = new ArrayList<>();
        for (NarrativeFilter filter : filters) {
            Set<String> texts = new LinkedHashSet<>(filter.values.values(subject::texts));
            if (filter.among) {
                fields.add(filter.field);
                among.add(texts);
            } else {
                others.add(row -> !texts.contains(Narratives.text(row, filter.field)));
            }
        }
        return rows.of(kind, fields, among).stream()
                .filter(row -> others.stream().allMatch(other -> other.test(row)))
                .count();
    }

    /** What a sentence calls the rows that meet all filters, e.g. 申报的项目绩效目标（项目254…、成本指标）. */
    static String wording(Narrative.Kind kind, List<NarrativeFilter> filters, RuleSubject subject) {
        List<String> words = new ArrayList<>();
        for (NarrativeFilter filter : filters) {
            boolean anything = !filter.among && filter.values.source().isEmpty();
            if (!anything) {
                String texts = (filter.among ? "" : "非") + filter.values.wording(subject::word);
                words.add(filter.field.equals("project") ? "项目" + texts : texts);
            }
        }
        return submitted(kind) + (words.isEmpty() ? "" : "（" + String.join("、", words) + "）");
    }

    /** What a sentence calls all rows of a kind. */
    static String submitted(Narrative.Kind kind) {
        return "申报的"
                + switch (kind) {
                    case TARGET -> "项目绩效目标";
                    case GOAL -> "年度履职目标";
                    case TASK -> "年度主要任务";
                    case INDICATOR -> "整体绩效指标";
                    case ASSET -> "国有资产";
                    case PROFILE -> "部门概况";
                    case EXPLANATION -> "情况说明";
                    case PRIOR -> "上年预算";
                };
    }
}
