package budgetbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

/** Rows as they are pasted from elsewhere, each with what the form has to say beside it. */
final class PastedRows {
    /** The last of the rows that the program reads in spite of what the form says. */
    static final int LAST_READABLE = 8;

    private static final String BASIC = "基本支出";

    private final OpenForm form;
    private final Map<Integer, String> verdicts = new LinkedHashMap<>();

    private PastedRows(OpenForm form) {
        this.form = form;
    }

    /** Pastes them. */
    static PastedRows into(OpenForm form) {
        PastedRows rows = new PastedRows(form);
        rows.basic("√");
        rows.basic("√").paste("功能科目编码", "2060705科技馆站").paste("部门经济科目编码", "30101-基本工资");
        rows.basic("√").paste("部门经济科目编码", 30101);
        rows.basic("请核对：金额是文本").paste("金额", "1,234.50 元");
        rows.basic("请核对：金额是文本").paste("金额", "1234");
        rows.basic("请核对：金额").paste("金额", 0);
        rows.basic("请核对：金额").paste("金额", "");
        rows.basic("请核对：部门经济科目编码与名称不符").paste("部门经济科目编码", "30101 津贴补贴");
        rows.basic("请核对：功能科目编码不在科目表").paste("功能科目编码", "20607051");
        rows.basic("请核对：资金来源不在列表").paste("资金来源", "财政钱");
        rows.basic("请核对：功能科目编码不在科目表 部门经济科目编码不在科目表").paste("功能科目编码", "科技馆站").paste("部门经济科目编码", "基本工资");
        rows.basic("请核对：列错位（类型、功能科目编码、功能科目名称）").paste("类型", "1", "人员类", "工资", "2060705");
        rows.basic("请核对：列错位（功能科目名称、政府经济科目编码）").paste("功能科目编码", "2060705", "30101", "50501", "一般公共预算-财政拨款", "否");
        rows.basic("请核对：列错位（资金来源、是否结转、金额）").paste("资金来源", "否", 1200, "否");
        rows.basic("请核对：列错位（资金来源、是否结转、机关运行经费）").paste("资金来源", "254301", "一般公共预算-财政拨款", "", 1200);
        return rows;
    }

    /** A whole row, of which the following paste changes something. */
    private Row basic(String verdict) {
        int row = OpenForm.FIRST + verdicts.size();
        verdicts.put(row, verdict);
        return new Row(row)
                .paste("类型", "人员类", "工资", "2060705")
                .paste("部门经济科目编码", "30101 基本工资")
                .paste("资金来源", "一般公共预算-财政拨款", "否", 1234.5);
    }

    /** Each row says what is wrong with it, the rows below say nothing, and the cover counts those that do. */
    void assertSaid(OpenForm form) {
        verdicts.forEach(
                (row, verdict) -> assertThat(form.shown(BASIC, row, "本行检查")).isEqualTo(verdict));
        int below = OpenForm.FIRST + verdicts.size();
        assertThat(form.shown(BASIC, below, "本行检查")).isEmpty();
        assertThat(form.shown("封面", 17, 1)).startsWith(wrong() + " 行有缺项");
    }

    private long wrong() {
        return verdicts.values().stream().filter(text -> !text.equals("√")).count();
    }

    private final class Row {
        private final int row;

        private Row(int row) {
            this.row = row;
        }

        private Row paste(String header, Object... values) {
            form.paste(BASIC, row, header, values);
            return this;
        }
    }
}
