package budgetbook.book;

import java.util.List;

/**
 * Something that the book needs and does not have.
 *
 * @param section the id of the section that needs it
 * @param kind what it is
 * @param item of what, 收支总计 for instance
 * @param units the codes of the units that can supply it
 * @param says the same for a person, with what becomes of the text without it
 */
public record Missing(String section, Kind kind, String item, List<String> units, String says) {
    public Missing {
        units = List.copyOf(units);
    }

    /** What a book can lack. */
    public enum Kind {
        PRIOR("上年预算数", "申报表“上年预算”的“上年预算数”，或把上年的总册放进申报表文件夹"),
        REASON("主要原因", "申报表“情况说明”的“主要原因”"),
        USE("用途", "申报表“情况说明”的“用途”"),
        PROFILE("部门概况", "申报表“部门概况”"),
        ASSET("国有资产", "申报表“国有资产”"),
        TABLE("表中的数字", "");

        private final String label;
        private final String where;

        Kind(String label, String where) {
            this.label = label;
            this.where = where;
        }

        /** Returns what people call it. */
        public String label() {
            return label;
        }

        /** Returns where it is to be supplied; empty where nobody can supply it. */
        public String where() {
            return where;
        }
    }
}
