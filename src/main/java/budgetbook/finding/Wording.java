package budgetbook.finding;

import static budgetbook.finding.FindingCode.*;

import java.util.List;
import java.util.Map;

/**
 * The catalogue of what findings say: each wording belongs to one {@link FindingCode} and has a pattern of what was
 * found, one of what is expected (empty where the code's meaning says it), and seldom one of what helps in that case. In
 * the slots, which have names, stand {@link Argument}s. Whatever people read of a finding is made of these words, when it
 * is shown.
 */
public enum Wording {
    // The folder and the files
    LOCK_FILE(FILE_IGNORED, "是 Excel/WPS 打开时的锁定文件{正被打开}"),
    HIDDEN_FILE(FILE_IGNORED, "是隐藏文件"),
    FOLDER_LINK(FILE_IGNORED, "是文件夹的链接，其中的文件没有读取，请直接放进输入文件夹"),
    OTHER_KIND_OF_FILE(FILE_IGNORED, "不是 .xlsx、.xlsm 或 .xls 工作簿"),
    PIPE(FILE_IGNORED, "不是文件，而是管道或设备"),
    FILE_DENIED(FILE_INACCESSIBLE, "没有权限，或正被占用，本次未读取"),
    FILE_GONE(FILE_INACCESSIBLE, "在读取前已被移走或改名，本次未读取"),
    FILE_IN_WRITING(FILE_INACCESSIBLE, "仍在写入（等了 {秒数} 秒，大小或时间还在变），本次未读取"),
    NO_WORKBOOK(FILE_UNREADABLE, "{原因}"),
    UNIT_SILENT(UNIT_MISSING, "未收到 {单位} {年度} 年度的申报表"),
    UNIT_TWICE(UNIT_DOUBLED, "{单位} 有 {数量} 份申报表：“{文件|”、“}”"),
    UNIT_STRANGE(UNIT_UNKNOWN, "“{代码}”，未读取"),
    YEAR_STRANGE(YEAR_OTHER, "预算年度为 {年度}，未读取", "{本年度}"),
    ANSWERS_STRANGE(ANSWERS_OTHER, "部门代码为“{代码}”，预算年度为“{年度}”，未采用"),
    OUTPUT_DAMAGED(OUTPUT_CHANGED, "{情形}，请勿使用；重新发布时移入“历史”"),
    FOLDER_KEPT(FOLDER_NOT_RENAMED, "{原因}", "“{部门代码}-{部门名称}”"),
    MASTER_OF_YEAR(FILE_IGNORED, "是 {年度} 年度的总册，不是上年（{上年}）的，没有读取"),
    MASTER_OF_NOBODY(FILE_IGNORED, "是部门预算总册，但第 3 行没有已配置的部门名称，或者看不出年度，没有读取"),
    MASTER_TWICE(FILE_IGNORED, "{部门}的上年总册不止一份：“{文件|”、“}”，不知道以哪一份为准，都没有采用"),
    SUPPLEMENT_ALONE(FILE_IGNORED, "只有公开文本的材料（{工作表}），没有封面和预算；请把这些工作表移到本单位的申报表中"),
    // Sheets and columns
    COVER_OF_NOBODY(SHEET_MISSING, "不知道是哪个单位的申报表：没有“{表名}”{提示}；工作簿中有：{全部工作表}", Wording.NAMES),
    COVER_ABSENT(SHEET_MISSING, Wording.ABSENT, Wording.NAMES),
    SHEET_ABSENT(SHEET_MISSING, Wording.ABSENT, Wording.NAMES),
    SHEET_EMPTY(SHEET_MISSING, "“{表名}”是空的"),
    TARGETS_ABSENT(SHEET_MISSING, "有项目支出，却没有填“{表名}”"),
    LEAD_SHEET_ABSENT(SHEET_MISSING, "本级没有填“{表名}”"),
    SHEET_TWICE(SHEET_DOUBLED, "“{工作表|”和“}”都是“{规定的表名}”"),
    SHEET_STRANGE(SHEET_IGNORED, "“{表名}”"),
    SHEET_EMPTY_BESIDE(SHEET_IGNORED, "“{表名}”是空的，读取的是“{另一张}”"),
    SHEET_NOT_STANDARD(SHEET_IGNORED, "“{表名}”没有读取：另有用标准表名的“{另一张}”，以它为准"),
    SHEET_OF_LEAD(SHEET_LEAD_ONLY, "“{表名}”"),
    HEADER_ABSENT(HEADER_MISSING, "前 {行数} 行中没有含有这些列名的一行：{列名}"),
    COLUMN_ABSENT(COLUMN_MISSING, "没有“{列名}”{提示}", "“{列名}”{别名}"),
    COLUMN_TWICE(COLUMN_DOUBLED, "“{列名}”已有一列，这里又有一列"),
    MONEY_UNIT_STRANGE(MONEY_UNIT_UNKNOWN, "“{文字}”", Wording.MONEY_UNITS),
    MONEY_UNIT_CONTRADICTED(MONEY_UNIT_UNKNOWN, "这里写“{单位}”，表头上方另一处写“{另一单位}”", Wording.MONEY_UNITS),
    COVER_LABEL_ABSENT(COVER_MISSING, "封面上没有“{标签}”"),
    COVER_LABEL_BLANK(COVER_MISSING, "“{标签}”为空"),
    UNIT_CODE_ABSENT(COVER_MISSING, "没有“单位代码”，不知道是哪个单位的申报表"),
    UNIT_CODE_ILLEGIBLE(COVER_MISSING, "“单位代码”为“{所见}”，读不出代码，不知道是哪个单位的申报表"),
    COVER_TWICE(COVER_DOUBLED, "同一标签在别处已填，这里又填了“{所见}”"),
    COVER_YEAR(COVER_INVALID, "预算年度为{所见}", "{年度}"),
    COVER_UNIT_CODE(COVER_INVALID, "单位代码为{所见}", "{代码}"),
    COVER_MONEY_UNIT(COVER_INVALID, "金额单位为{所见}", Wording.MONEY_UNITS),
    COVER_NAME_BESIDE_CODE(COVER_UNIT_NAME, "单位代码栏写的是{所见}", "{代码}“{名称}”"),
    COVER_NAME(COVER_UNIT_NAME, "单位代码为 {代码}，单位名称为{所见}", "“{名称}”"),
    // Amounts
    AMOUNT_NO_NUMBER(AMOUNT_INVALID, "{所见}", Wording.NUMBER),
    AMOUNT_PERCENT(AMOUNT_INVALID, "百分数（数字格式 {格式}）", Wording.NUMBER),
    AMOUNT_DATE(AMOUNT_INVALID, "日期或时间（数字格式 {格式}）", Wording.NUMBER),
    AMOUNT_FAULT(AMOUNT_UNCALCULATED, "{所见}"),
    AMOUNT_BELOW_ZERO(AMOUNT_NEGATIVE, "{所见}"),
    AMOUNT_DECIMALS(AMOUNT_PRECISION, "{所见}{折算}", "精确到分的金额，如 {取整后}"),
    AMOUNT_SHOWN_OTHERWISE(AMOUNT_FORMAT, "数字格式“{格式}”{影响|，}", "看到的就是所存的数"),
    AMOUNT_REMAINS(AMOUNT_RESIDUE, "{金额}元", "{取整后}"),
    AMOUNT_BEYOND(AMOUNT_TOO_LARGE, "{所见}", "不到 10 万亿元的金额"),
    SUM_BEYOND(AMOUNT_TOO_LARGE, "{金额}，连同以上各行已达 10 万亿元", "全表合计小于 10 万亿元"),
    ROWS_BLANK(AMOUNT_BLANK, "共 {数量} 行：{单元格}"),
    ROWS_BELOW(LINES_BELOW_TOTAL, "{单元格} 的{字样} {所填} 以下还有 {数量} 行，共 {合计}"),
    SUBTOTAL_OFF(SUBTOTAL_DIFFERS, "{字样}为 {所填}，以上明细相加为 {合计}，{差额}"),
    SUBTOTAL_ILLEGIBLE(SUBTOTAL_DIFFERS, "{字样}为{所见}，无法与明细核对"),
    SECTION_OFF(SECTION_DOUBTFUL, "“{名称}”{金额}，其下明细相加为 {其下合计}，其上明细相加为 {其上合计}"),
    SECTION_PORTION(SECTION_ASSUMED, "“{名称}”{金额}是其中数"),
    SECTION_SUM(SECTION_ASSUMED, "“{名称}”{金额}与其下或其上明细之和相同"),
    ROWS_LEFT_OUT(ROW_LEFT_OUT, "共 {数量} 行：{单元格}"),
    // Codes
    CODE_BLANK(CODE_MISSING, "{科目表}为空", "{位数} 位末级{科目表}编码"),
    NAME_AMBIGUOUS(CODE_AMBIGUOUS, "只有名称“{名称}”", "下列之一：{科目}"),
    CODE_STRANGE(CODE_UNKNOWN, "{科目表}“{编码}”{去年的科目}{填反}", Wording.LEAF),
    NAME_STRANGE(CODE_UNKNOWN, "{科目表}“{名称}”", "{位数} 位末级{科目表}的编码或名称"),
    CODE_UPPER(CODE_NOT_LEAF, "{科目表}“{编码}”是上级科目“{名称}”{去年的科目}{填反}", Wording.LEAF),
    CODE_OF_ANOTHER_NAME(CODE_CONTRADICTORY, "编码 {编码} 是“{名称}”，名称“{所填}”却是 {科目}"),
    CODE_NAMED_OTHERWISE(CODE_NAME_DIFFERS, "{编码} 的名称写作“{所填}”", "“{名称}”"),
    MAPPING_ABSENT(MAPPING_MISSING, "{性质}单位的 {科目}在对照表中没有对应的政府经济科目"),
    MAPPING_LEFT(MAPPING_DEPARTS, "{性质}单位的 {科目}填为 {所填}", "对照表中的 {对应的科目}"),
    // Choices and texts
    TYPE_STRANGE(TYPE_INVALID, "{所见}", "“{类型|”或“}”（{表名}）"),
    SOURCE_STRANGE(SOURCE_INVALID, "{所见}", "下列之一：{资金来源}"),
    YES_OR_NO(CHOICE_INVALID, "{列名}为{所见}", "“是”或“否”（空白为否）"),
    PROCUREMENT_STRANGE(CHOICE_INVALID, "政府采购为{所见}", "“{种类|”“}”或空白"),
    LEVEL_STRANGE(CHOICE_INVALID, "一级指标为{所见}", "{指标}"),
    TEXT_BLANK(TEXT_MISSING, "“{列名}”为空"),
    TEXT_LONG(TEXT_TOO_LONG, "“{列名}”有 {字数} 字", "不超过 {最多} 字"),
    TEXTS_LONG(TEXT_TOO_LONG, "至此已有 {字数} 字以上，一个单元格印不下", "不超过 {最多} 字"),
    VALUE_FAULT(VALUE_UNCALCULATED, "{所见}", "看得见的文字"),
    VALUE_WITHOUT_TEXT(VALUE_PICTURE, "没有文字", "文字"),
    TEXT_IS_NUMBER(TEXT_FORMAT, "{数字}，按数字格式“{格式}”显示", "文本格式的文字"),
    TEXT_IS_TRUTH(TEXT_FORMAT, "“{所见}”（是否值）", "文本格式的文字"),
    VALUE_CONCEALED(MERGE_CONCEALS, "{区域} 合并后显示{显示的}，其下的 {单元格} 存有“{所存}”"),
    // What the book needs
    SUPPLY_FAULTY(SUPPLY_NOT_TAKEN, "{问题}"),
    SUPPLY_STRANGE(SUPPLY_NOT_TAKEN, "“{事项}”不在规定的事项中", "{规定的事项}"),
    SUPPLY_NAMELESS(SUPPLY_NOT_TAKEN, "“{列名}”为空，不知道说的是哪一项", "{规定的事项}"),
    SUPPLY_TWICE(SUPPLY_NOT_TAKEN, "“{事项}”在 {单元格} 已经填过，内容不同，两处都没有采用"),
    SUPPLY_MEASURE(SUPPLY_NOT_TAKEN, "“{事项}”的计量单位为“{所见}”", "{单位}"),
    SUPPLY_NO_COUNT(SUPPLY_NOT_TAKEN, "“{事项}”为{所见}", "不小于 0 的整数"),
    PRIOR_WITHOUT_REASON(SUPPLY_NOT_TAKEN, "“{事项}”的上年预算数填 {所填} 万元，{来源}为 {所查} 万元，没有写调整原因"),
    // Projects
    PROJECT_CODE_BLANK(PROJECT_CODE_MISSING, "“项目编码”为空", "{规定位数} 位数字"),
    PROJECT_CODE_NUMBER(PROJECT_CODE_ROUNDED, "{数字}", "文本格式的 {规定位数} 位数字"),
    PROJECT_CODE_WRONG(PROJECT_CODE_INVALID, "“{所见}”{位数}", "{规定位数} 位数字"),
    PROJECT_OF_TWO_NAMES(PROJECT_NAME_DIFFERS, "项目 {项目编码} 的名称为“{名称}”", "“{已有的名称}”，与“{另一表}” {单元格} 相同"),
    PROJECT_OF_TWO_TYPES(PROJECT_TYPE_DIFFERS, "项目 {项目编码} 的类型为“{类型}”", "“{已有的类型}”，与 {单元格} 相同"),
    PROJECT_OF_TWO_UNITS(PROJECT_SHARED, "项目编码 {项目编码} 同时出现在单位 {单位} 的申报表中", "一个编码只属于一个单位"),
    // Sums
    TOTAL_OFF(CONTROL_TOTAL, "封面的{总计}为 {所填}，{各表}的明细合计为 {合计}，{差额}"),
    TOTAL_OFF_BY_UNIT(MONEY_UNIT_SLIP, "封面的{总计}为 {所填}，{各表}的明细合计为 {合计}，相差 {倍数} 倍"),
    FUND_UNEVEN(FUND_UNBALANCED, Wording.UNEVEN),
    CEILING_SURPASSED(CEILING_EXCEEDED, "{资金}支出（本年和结转）合计 {合计}，控制数 {控制数}，超出 {超出}；{单元格}"),
    CHECKS_LEFT_OUT(NOT_CHECKED, "{各项|；}"),
    ERRORS_BEYOND(ERRORS_MORE, "另有 {数量} 条{以上}错误"),
    NOTICES_BEYOND(NOTICES_MORE, "另有 {数量} 条{以上}提示"),
    // Lawful but unusual
    SOURCE_UNEVEN(SOURCE_UNBALANCED, Wording.UNEVEN),
    LINE_TWICE(LINE_DOUBLED, "与第 {行号} 行的各列内容和金额都相同"),
    TYPE_WITH_CLASS(TYPE_UNUSUAL, "{类型}列支 {科目}"),
    PROJECT_WITH_WAGES(PROJECT_PERSONNEL, "{类型}列支 {科目}"),
    PROJECT_WITHOUT_INDICATOR(PROJECT_WITHOUT_TARGET, "项目 {项目编码}{项目名称}在“项目绩效目标”中没有指标"),
    TARGET_OF_NO_PROJECT(TARGET_WITHOUT_PROJECT, "项目 {项目编码}{项目名称}不在“项目支出”中"),
    AMOUNTS_HIDDEN(HIDDEN_AMOUNTS, "共 {数量} 个（{单元格}），合计 {合计}"),
    TEXTS_HIDDEN(HIDDEN_TEXTS, "共 {数量} 格：{单元格}"),
    CELLS_STRUCK(STRUCK_OUT, "共 {数量} 格：{单元格}"),
    // Reconciliation
    RULE_FAILED(RECONCILIATION_FAILED, Wording.RULE, "", "{办法}"),
    RULE_NOTED(RECONCILIATION_NOTED, Wording.RULE, "", "{办法}");

    private static final String ABSENT = "没有“{表名}”{提示}{认不出的}";
    private static final String NAMES = "“{表名}”{别名}";
    private static final String MONEY_UNITS = "“元”“千元”或“万元”";
    private static final String NUMBER = "数字，如 12345.67";
    private static final String LEAF = "{位数} 位末级{科目表}编码，如 {相近科目}";
    private static final String UNEVEN = "{资金}{年份}的收入为 {收入}，支出为 {支出}，{差额}";
    private static final String RULE = "{规则}（{编号}）：{说明}";

    private final FindingCode code;
    private final Words found;
    private final Words expected;
    private final Words remedy;
    private final List<String> slots;

    Wording(FindingCode code, String found) {
        this(code, found, "");
    }

    Wording(FindingCode code, String found, String expected) {
        this(code, found, expected, "");
    }

    Wording(FindingCode code, String found, String expected, String remedy) {
        this.code = code;
        this.found = Words.of(found);
        this.expected = Words.of(expected);
        this.remedy = Words.of(remedy);
        this.slots = Words.slots(this.found, this.expected, this.remedy);
    }

    /** Returns what is said with an argument for each slot, in the order of the slots. */
    public Statement of(Argument... arguments) {
        return new Statement(this, List.of(arguments));
    }

    public FindingCode code() {
        return code;
    }

    /** Returns the names of the slots, in the order in which they stand in what was found, what is expected, what helps. */
    public List<String> slots() {
        return slots;
    }

    /** Returns the words with the names of the slots in braces, for the page of findings. */
    public String pattern() {
        String should = expected.pattern();
        return found.pattern() + (should.isEmpty() ? "" : "；应为" + should);
    }

    Words found() {
        return found;
    }

    Words expected() {
        return expected;
    }

    Words remedy() {
        return remedy;
    }

    Map<String, Argument> bound(List<Argument> arguments) {
        return Words.bound(this, slots, arguments);
    }
}
