package budgetbook.budget;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of text that a submission adds to the figures: a goal, a task, an indicator, what the book needs.
 *
 * @param unit the unit's code
 * @param fields the row's texts by field name, see {@link Kind}; a missing one is empty
 * @param sequence the row's number in its sheet, from 1
 */
public record Narrative(String unit, Kind kind, Map<String, String> fields, int sequence) {
    public Narrative {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The sheets of text, each with the names of its fields. */
    public enum Kind {
        /** 项目绩效目标: project (code), name, level1, indicator, value. */
        TARGET("target"),
        /** 年度履职目标: content. */
        GOAL("goal"),
        /** 年度主要任务: name, content. */
        TASK("task"),
        /** 整体绩效指标: level1, level2, indicator, value, explanation. */
        INDICATOR("indicator"),
        /** 国有资产, for the book: item, value (a plain number in the measure), measure. */
        ASSET("asset"),
        /** 部门概况, for the book: column (the heading), content, a paragraph a row. */
        PROFILE("profile"),
        /** 情况说明, for the book: item, reason, use. */
        EXPLANATION("explanation"),
        /** 上年预算, for the book: item, amount (a plain number in 万元), reason of its difference from another source. */
        PRIOR("prior");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word by which table definitions call this kind. */
        public String label() {
            return label;
        }
    }

    /** A field's text; empty where the row has none. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
