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
    LOCK_FILE(FILE_IGNORED, "是 Excel/WPS 打开时的锁定文件{open}"),
    HIDDEN_FILE(FILE_IGNORED, "是隐藏文件"),
    FOLDER_LINK(FILE_IGNORED, "是文件夹的链接，其中的文件没有读取，请直接放进输入文件夹"),
    OTHER_KIND_OF_FILE(FILE_IGNORED, "不是 .xlsx、.xlsm 或 .xls 工作簿"),
    PIPE(FILE_IGNORED, "不是文件，而是管道或设备"),
    FILE_DENIED(FILE_INACCESSIBLE, "没有权限，或正被占用，本次未读取"),
    FILE_GONE(FILE_INACCESSIBLE, "在读取前已被移走或改名，本次未读取"),
    FILE_IN_WRITING(FILE_INACCESSIBLE, "仍在写入（等了 {seconds} 秒，大小或时间还在变），本次未读取"),
    NO_WORKBOOK(FILE_UNREADABLE, "{reason}"),
    UNIT_SILENT(UNIT_MISSING, "未收到 {unit} {year} 年度的申报表"),
    UNIT_TWICE(UNIT_DOUBLED, "{unit} 有 {count} 份申报表：“{files|”、“}”"),
    UNIT_STRANGE(UNIT_UNKNOWN, "“{code}”，未读取"),
    YEAR_STRANGE(YEAR_OTHER, "预算年度为 {year}，未读取", "{expected}"),
    OUTPUT_DAMAGED(OUTPUT_CHANGED, "{damage}，请勿使用；重新发布时移入“历史”"),
    FOLDER_KEPT(FOLDER_NOT_RENAMED, "{fault}", "“{code}-{name}”"),
    // Sheets and columns
    COVER_OF_NOBODY(SHEET_MISSING, "不知道是哪个单位的申报表：没有“{cover}”{hint}；工作簿中有：{sheets}", "“{cover}”{alternatives}"),
    COVER_ABSENT(SHEET_MISSING, "没有“{sheet}”{near}{strange}", "“{sheet}”{alternatives}"),
    SHEET_ABSENT(SHEET_MISSING, "没有“{sheet}”{near}{strange}", "“{sheet}”{alternatives}"),
    SHEET_EMPTY(SHEET_MISSING, "“{sheet}”是空的"),
    TARGETS_ABSENT(SHEET_MISSING, "有项目支出，却没有填“{sheet}”"),
    LEAD_SHEET_ABSENT(SHEET_MISSING, "本级没有填“{sheet}”"),
    SHEET_TWICE(SHEET_DOUBLED, "“{sheets|”和“}”都是“{kind}”"),
    SHEET_STRANGE(SHEET_IGNORED, "“{sheet}”"),
    SHEET_EMPTY_BESIDE(SHEET_IGNORED, "“{sheet}”是空的，读取的是“{other}”"),
    SHEET_NOT_STANDARD(SHEET_IGNORED, "“{sheet}”没有读取：另有用标准表名的“{standard}”，以它为准"),
    SHEET_OF_LEAD(SHEET_LEAD_ONLY, "“{sheet}”"),
    HEADER_ABSENT(HEADER_MISSING, "前 {rows} 行中没有含有这些列名的一行：{columns}"),
    COLUMN_ABSENT(COLUMN_MISSING, "没有“{column}”{strange}", "“{column}”{alternatives}"),
    COLUMN_TWICE(COLUMN_DOUBLED, "“{column}”已有一列，这里又有一列"),
    MONEY_UNIT_STRANGE(MONEY_UNIT_UNKNOWN, "“{words}”", Wording.MONEY_UNITS),
    MONEY_UNIT_CONTRADICTED(MONEY_UNIT_UNKNOWN, "这里写“{here}”，表头上方另一处写“{above}”", Wording.MONEY_UNITS),
    COVER_LABEL_ABSENT(COVER_MISSING, "封面上没有“{label}”"),
    COVER_LABEL_BLANK(COVER_MISSING, "“{label}”为空"),
    UNIT_CODE_ABSENT(COVER_MISSING, "没有“单位代码”，不知道是哪个单位的申报表"),
    UNIT_CODE_ILLEGIBLE(COVER_MISSING, "“单位代码”为“{shown}”，读不出代码，不知道是哪个单位的申报表"),
    COVER_TWICE(COVER_DOUBLED, "同一标签在别处已填，这里又填了“{shown}”"),
    COVER_YEAR(COVER_INVALID, "预算年度为{shown}", "{year}"),
    COVER_UNIT_CODE(COVER_INVALID, "单位代码为{shown}", "{code}"),
    COVER_MONEY_UNIT(COVER_INVALID, "金额单位为{shown}", Wording.MONEY_UNITS),
    COVER_NAME_BESIDE_CODE(COVER_UNIT_NAME, "单位代码栏写的是{shown}", "{code}“{name}”"),
    COVER_NAME(COVER_UNIT_NAME, "单位代码为 {code}，单位名称为{shown}", "“{name}”"),
    // Amounts
    AMOUNT_NO_NUMBER(AMOUNT_INVALID, "{shown}", Wording.NUMBER),
    AMOUNT_PERCENT(AMOUNT_INVALID, "百分数（数字格式 {format}）", Wording.NUMBER),
    AMOUNT_DATE(AMOUNT_INVALID, "日期或时间（数字格式 {format}）", Wording.NUMBER),
    AMOUNT_FAULT(AMOUNT_UNCALCULATED, "{shown}"),
    AMOUNT_BELOW_ZERO(AMOUNT_NEGATIVE, "{shown}"),
    AMOUNT_DECIMALS(AMOUNT_PRECISION, "{shown}{exactly}", "精确到分的金额，如 {rounded}"),
    AMOUNT_SHOWN_OTHERWISE(AMOUNT_FORMAT, "数字格式“{format}”{effect|，}", "看到的就是所存的数"),
    AMOUNT_REMAINS(AMOUNT_RESIDUE, "{amount}元", "{rounded}"),
    AMOUNT_BEYOND(AMOUNT_TOO_LARGE, "{shown}", "不到 10 万亿元的金额"),
    SUM_BEYOND(AMOUNT_TOO_LARGE, "{amount}，连同以上各行已达 10 万亿元", "全表合计小于 10 万亿元"),
    ROWS_BLANK(AMOUNT_BLANK, "共 {count} 行：{cells}"),
    ROWS_BELOW(LINES_BELOW_TOTAL, "{cell} 的{word} {stated} 以下还有 {count} 行，共 {sum}"),
    SUBTOTAL_OFF(SUBTOTAL_DIFFERS, "{word}为 {stated}，以上明细相加为 {sum}，{more}"),
    SUBTOTAL_ILLEGIBLE(SUBTOTAL_DIFFERS, "{word}为{shown}，无法与明细核对"),
    SECTION_OFF(SECTION_DOUBTFUL, "“{label}”{amount}，其下明细相加为 {below}，其上明细相加为 {above}"),
    SECTION_PORTION(SECTION_ASSUMED, "“{label}”{amount}是其中数"),
    SECTION_SUM(SECTION_ASSUMED, "“{label}”{amount}与其下或其上明细之和相同"),
    ROWS_LEFT_OUT(ROW_LEFT_OUT, "共 {count} 行：{cells}"),
    // Codes
    CODE_BLANK(CODE_MISSING, "{list}为空", "{digits} 位末级{list}编码"),
    NAME_AMBIGUOUS(CODE_AMBIGUOUS, "只有名称“{name}”", "下列之一：{codes}"),
    CODE_STRANGE(CODE_UNKNOWN, "{list}“{code}”{former}{swapped}", Wording.LEAF),
    NAME_STRANGE(CODE_UNKNOWN, "{list}“{name}”", "{digits} 位末级{list}的编码或名称"),
    CODE_UPPER(CODE_NOT_LEAF, "{list}“{code}”是上级科目“{name}”{former}{swapped}", Wording.LEAF),
    CODE_OF_ANOTHER_NAME(CODE_CONTRADICTORY, "编码 {code} 是“{name}”，名称“{given}”却是 {codes}"),
    CODE_NAMED_OTHERWISE(CODE_NAME_DIFFERS, "{code} 的名称写作“{given}”", "“{name}”"),
    MAPPING_ABSENT(MAPPING_MISSING, "{nature}单位的 {class}在对照表中没有对应的政府经济科目"),
    MAPPING_LEFT(MAPPING_DEPARTS, "{nature}单位的 {class}填为 {given}", "对照表中的 {mapped}"),
    // Choices and texts
    TYPE_STRANGE(TYPE_INVALID, "{shown}", "“{types|”或“}”（{stage}）"),
    SOURCE_STRANGE(SOURCE_INVALID, "{shown}", "下列之一：{sources}"),
    YES_OR_NO(CHOICE_INVALID, "{column}为{shown}", "“是”或“否”（空白为否）"),
    PROCUREMENT_STRANGE(CHOICE_INVALID, "政府采购为{shown}", "“{kinds|”“}”或空白"),
    LEVEL_STRANGE(CHOICE_INVALID, "一级指标为{shown}", "{levels}"),
    TEXT_BLANK(TEXT_MISSING, "“{column}”为空"),
    TEXT_LONG(TEXT_TOO_LONG, "“{column}”有 {length} 字", "不超过 {most} 字"),
    TEXTS_LONG(TEXT_TOO_LONG, "至此已有 {length} 字以上，一个单元格印不下", "不超过 {most} 字"),
    VALUE_FAULT(VALUE_UNCALCULATED, "{shown}", "看得见的文字"),
    VALUE_WITHOUT_TEXT(VALUE_PICTURE, "没有文字", "文字"),
    TEXT_IS_NUMBER(TEXT_FORMAT, "{number}，按数字格式“{format}”显示", "文本格式的文字"),
    TEXT_IS_TRUTH(TEXT_FORMAT, "“{shown}”（是否值）", "文本格式的文字"),
    VALUE_CONCEALED(MERGE_CONCEALS, "{region} 合并后显示{seen}，其下的 {cell} 存有“{concealed}”"),
    // Projects
    PROJECT_CODE_BLANK(PROJECT_CODE_MISSING, "“项目编码”为空", "{digits} 位数字"),
    PROJECT_CODE_NUMBER(PROJECT_CODE_ROUNDED, "{number}", "文本格式的 {digits} 位数字"),
    PROJECT_CODE_WRONG(PROJECT_CODE_INVALID, "“{shown}”{length}", "{digits} 位数字"),
    PROJECT_OF_TWO_NAMES(PROJECT_NAME_DIFFERS, "项目 {project} 的名称为“{name}”", "“{known}”，与“{sheet}” {cell} 相同"),
    PROJECT_OF_TWO_TYPES(PROJECT_TYPE_DIFFERS, "项目 {project} 的类型为“{type}”", "“{known}”，与 {cell} 相同"),
    PROJECT_OF_TWO_UNITS(PROJECT_SHARED, "项目编码 {project} 同时出现在单位 {units} 的申报表中", "一个编码只属于一个单位"),
    // Sums
    TOTAL_OFF(CONTROL_TOTAL, "封面的{total}为 {stated}，{sheets}的明细合计为 {sum}，{more}"),
    TOTAL_OFF_BY_UNIT(MONEY_UNIT_SLIP, "封面的{total}为 {stated}，{sheets}的明细合计为 {sum}，相差 {factor} 倍"),
    FUND_UNEVEN(FUND_UNBALANCED, Wording.UNEVEN),
    CEILING_SURPASSED(CEILING_EXCEEDED, "{fund}支出（本年和结转）合计 {sum}，控制数 {ceiling}，超出 {excess}；{cells}"),
    CHECKS_LEFT_OUT(NOT_CHECKED, "{reasons|；}"),
    ERRORS_BEYOND(ERRORS_MORE, "另有 {count} 条{least}错误"),
    NOTICES_BEYOND(NOTICES_MORE, "另有 {count} 条{least}提示"),
    // Lawful but unusual
    SOURCE_UNEVEN(SOURCE_UNBALANCED, Wording.UNEVEN),
    LINE_TWICE(LINE_DOUBLED, "与第 {row} 行的各列内容和金额都相同"),
    TYPE_WITH_CLASS(TYPE_UNUSUAL, "{type}列支 {class}"),
    PROJECT_WITH_WAGES(PROJECT_PERSONNEL, "{type}列支 {class}"),
    PROJECT_WITHOUT_INDICATOR(PROJECT_WITHOUT_TARGET, "项目 {project}{name}在“项目绩效目标”中没有指标"),
    TARGET_OF_NO_PROJECT(TARGET_WITHOUT_PROJECT, "项目 {project}{name}不在“项目支出”中"),
    AMOUNTS_HIDDEN(HIDDEN_AMOUNTS, "共 {count} 个（{cells}），合计 {sum}"),
    TEXTS_HIDDEN(HIDDEN_TEXTS, "共 {count} 格：{cells}"),
    CELLS_STRUCK(STRUCK_OUT, "共 {count} 格：{cells}"),
    // Reconciliation
    RULE_FAILED(RECONCILIATION_FAILED, Wording.RULE, "", "{remedy}"),
    RULE_NOTED(RECONCILIATION_NOTED, Wording.RULE, "", "{remedy}");

    private static final String MONEY_UNITS = "“元”“千元”或“万元”";
    private static final String NUMBER = "数字，如 12345.67";
    private static final String LEAF = "{digits} 位末级{list}编码，如 {codes}";
    private static final String UNEVEN = "{fund}{year}的收入为 {income}，支出为 {expenditure}，{more}";
    private static final String RULE = "{rule}（{id}）：{message}";

    private final FindingCode code;
    private final String pattern;
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
        this.pattern = found + (expected.isEmpty() ? "" : "；应为" + expected);
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
        return pattern;
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
