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
        /** 上年预算数. */
        PRIOR,
        /** 主要原因. */
        REASON,
        /** 用途. */
        USE,
        /** 部门概况. */
        PROFILE,
        /** 国有资产. */
        ASSET,
        /** A figure of a table, which nobody can supply. */
        TABLE
    }
}
