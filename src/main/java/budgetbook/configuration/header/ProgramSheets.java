package budgetbook.configuration.header;

import java.util.Set;

/** Sheets that the program itself puts into a submission's workbook for people to read; they hold no data of a unit. */
public final class ProgramSheets {
    /** How to fill in the form. */
    public static final String GUIDE = "填报说明";

    /** Income against expenditure, source by source. */
    public static final String BALANCE = "收支核对";

    /** Where a unit finds a code by part of its name. */
    public static final String SEARCH = "科目查询";

    /** The findings of a feedback workbook, which a unit may send back with its corrections. */
    public static final String FINDINGS = "问题清单";

    /** What of a whole department can be answered, in a workbook of its own. */
    public static final String ANSWERS = "审核说明";

    /** What the drop-downs offer; never seen. */
    public static final String LISTS = "下拉列表";

    /** What the book still lacks. */
    public static final String LACKS = "待补清单";

    /** All that may stand in a submission. */
    public static final Set<String> NAMES = Set.of(GUIDE, BALANCE, SEARCH, LISTS, FINDINGS, LACKS);

    private ProgramSheets() {}
}
