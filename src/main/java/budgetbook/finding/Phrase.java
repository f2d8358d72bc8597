package budgetbook.finding;

import java.util.List;
import java.util.Map;

/** The catalogue of parts of sentences (Chinese) that stand in the slots of a {@link Wording}; slots as there. */
public enum Phrase {
    // What is seen
    BLANK("空白"),
    CUT("“{text}…”"),
    IN_UNIT("{shown}（以{unit}计）"),
    UNIT_UNKNOWN("{number}（单位不明）"),
    AND_MORE("{some} 等"),
    CELL_WITH_WORD("{cell}（{word}）"),
    DIGITS("（{count} 位）"),
    EXACTLY("，即 {amount}元"),
    // What a number format makes of a number
    SIGNED("给正数加了负号或括号"),
    WORDS_FOR_NUMBER("显示的是文字“{words}”，不是所存的数"),
    SHOWN_SMALLER("显示的只有所存的 1/{times}"),
    SHOWN_LARGER("显示的是所存的 {times} 倍"),
    WORDS_BESIDE("在数旁写着“{words}”"),
    // Hints
    LOCK_OPEN("；“{file}”正被打开，按最后一次保存的内容读取"),
    NEARLY("；“{name}”如果就是，请改名"),
    LIKE_A_COVER("；“{sheet}”上有单位代码等，像是封面，请改名"),
    STRANGE_SHEETS("；认不出的工作表有：{sheets}"),
    STRANGE_COLUMNS("；认不出的列有：{columns}"),
    NO_STRANGE_COLUMNS("；认不出的列有：无"),
    ALTERNATIVES("（也可写作{names}）"),
    FORMER_CODE("是去年的科目“{name}”，今年没有"),
    SWAPPED("，类、款像是填反了"),
    // Two amounts
    MORE("{larger}多 {amount}"),
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
    SPENT("{sheet}!{cell} {amount}"),
    SPENT_IN_ONE("即 {cell}"),
    SPENT_IN("由 {count} 格构成：{cells}"),
    SPENT_MOSTLY_IN("由 {count} 格构成，较大的有 {cells}，其余 {others} 格合计 {rest}"),
    AT_LEAST("以上"),
    // What was not checked, and why
    BECAUSE("因为{why}，没有核对{checks}"),
    CHECK_INCOME_TOTAL("封面的收入总计"),
    CHECK_EXPENDITURE_TOTAL("封面的支出总计"),
    CHECK_SUBTOTALS("该表的小计、合计"),
    CHECK_BALANCE("各项资金的收支平衡"),
    CHECK_TARGETS("绩效目标有没有对应的项目"),
    CHECK_PROJECTS("项目有没有绩效目标"),
    CHECK_UNIT("政府经济科目与对照表、只由本级填报的工作表"),
    SHEET_DOUBLED("“{sheet}”有两张"),
    SHEET_NOT_SENT("“{sheet}”没有交"),
    SHEET_EMPTY("“{sheet}”是空的"),
    SHEET_UNIT_UNKNOWN("“{sheet}”金额单位不明"),
    SHEET_WITHOUT_HEADER("“{sheet}”没有表头"),
    SHEET_CUT_OFF("“{sheet}”没有读完"),
    COLUMN_MISSING("“{sheet}”缺少“{column}”列"),
    COLUMN_DOUBLED("“{sheet}”有两个“{column}”列"),
    AMOUNT_UNUSABLE("“{sheet}” {cell}{others} 的金额不能用"),
    FUND_UNKNOWN("“{sheet}” {cell}{others}的资金来源、是否结转不明"),
    OTHER_PLACES(" 等 {count} 处"),
    PROJECT_CODE_ILLEGIBLE("“{sheet}” {cell} 的项目编码读不出"),
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
