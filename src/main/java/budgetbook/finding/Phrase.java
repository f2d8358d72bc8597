package budgetbook.finding;

import java.util.List;
import java.util.Map;

/** The catalogue of parts of sentences (Chinese) that stand in the slots of a {@link Wording}; slots as there. */
public enum Phrase {
    // What is seen
    BLANK("空白"),
    CUT("“{文字}…”"),
    IN_UNIT("{所见}（以{单位}计）"),
    UNIT_UNKNOWN("{数字}（单位不明）"),
    AND_MORE("{前几个} 等"),
    CELL_WITH_WORD("{单元格}（{字样}）"),
    DIGITS("（{数量} 位）"),
    EXACTLY("，即 {金额}元"),
    // What a number format makes of a number
    SIGNED("给正数加了负号或括号"),
    WORDS_FOR_NUMBER("显示的是文字“{文字}”，不是所存的数"),
    SHOWN_SMALLER("显示的只有所存的 1/{倍数}"),
    SHOWN_LARGER("显示的是所存的 {倍数} 倍"),
    WORDS_BESIDE("在数旁写着“{文字}”"),
    // Hints
    LOCK_OPEN("；“{文件}”正被打开，按最后一次保存的内容读取"),
    NEARLY("；“{名称}”如果就是，请改名"),
    LIKE_A_COVER("；“{表名}”上有单位代码等，像是封面，请改名"),
    STRANGE_SHEETS("；认不出的工作表有：{工作表}"),
    STRANGE_COLUMNS("；认不出的列有：{列名}"),
    NO_STRANGE_COLUMNS("；认不出的列有：无"),
    ALTERNATIVES("（也可写作{别名}）"),
    FORMER_CODE("是去年的科目“{名称}”，今年没有"),
    SWAPPED("，类、款像是填反了"),
    // Two amounts
    MORE("{一方}多 {金额}"),
    INCOME("收入"),
    EXPENDITURE("支出"),
    COVER("封面"),
    LINES("明细"),
    THIS_YEAR("（本年）"),
    CARRIED_OVER("（上年结转结余）"),
    INCOME_SHEET("收入预算"),
    EXPENDITURE_SHEETS("基本支出与项目支出"),
    // What is spent against a ceiling
    ALL_FUNDS("全部"),
    SPENT("{表名}!{单元格} {金额}"),
    SPENT_IN_ONE("即 {单元格}"),
    SPENT_IN("由 {数量} 格构成：{单元格}"),
    SPENT_MOSTLY_IN("由 {数量} 格构成，较大的有 {单元格}，其余 {其余数量} 格合计 {其余合计}"),
    AT_LEAST("以上"),
    // What was not checked, and why
    BECAUSE("因为{原因}，没有核对{核对}"),
    CHECK_INCOME_TOTAL("封面的收入总计"),
    CHECK_EXPENDITURE_TOTAL("封面的支出总计"),
    CHECK_SUBTOTALS("该表的小计、合计"),
    CHECK_BALANCE("各项资金的收支平衡"),
    CHECK_TARGETS("绩效目标有没有对应的项目"),
    CHECK_PROJECTS("项目有没有绩效目标"),
    CHECK_UNIT("政府经济科目与对照表、只由本级填报的工作表"),
    SHEET_DOUBLED("“{表名}”有两张"),
    SHEET_NOT_SENT("“{表名}”没有交"),
    SHEET_EMPTY("“{表名}”是空的"),
    SHEET_UNIT_UNKNOWN("“{表名}”金额单位不明"),
    SHEET_WITHOUT_HEADER("“{表名}”没有表头"),
    SHEET_CUT_OFF("“{表名}”没有读完"),
    COLUMN_MISSING("“{表名}”缺少“{列名}”列"),
    COLUMN_DOUBLED("“{表名}”有两个“{列名}”列"),
    AMOUNT_UNUSABLE("“{表名}” {单元格}{其他} 的金额不能用"),
    FUND_UNKNOWN("“{表名}” {单元格}{其他}的资金来源、是否结转不明"),
    OTHER_PLACES(" 等 {数量} 处"),
    PROJECT_CODE_ILLEGIBLE("“{表名}” {单元格} 的项目编码读不出"),
    TOTAL_UNUSABLE("封面上没有可用的总计"),
    MONEY_UNIT_UNUSABLE("封面没有可用的金额单位"),
    TOO_MANY_ERRORS("错误太多，没有读完"),
    SENDER_UNKNOWN("不知道是哪个单位");

    private final Words words;
    private final List<String> slots;

    Phrase(String pattern) {
        this.words = Words.of(pattern);
        this.slots = Words.slots(words);
    }

    /** Returns the phrase with an argument for each slot, in the order of the slots. */
    public Argument.Part of(Argument... arguments) {
        return new Argument.Part(this, List.of(arguments));
    }

    /** Returns the names of the slots, in their order. */
    public List<String> slots() {
        return slots;
    }

    Words words() {
        return words;
    }

    Map<String, Argument> bound(List<Argument> arguments) {
        return Words.bound(this, slots, arguments);
    }
}
