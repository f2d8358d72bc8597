package budgetbook.finding;

import static budgetbook.finding.Severity.ERROR;
import static budgetbook.finding.Severity.NOTICE;

/** The catalogue of findings: every code with its severity, title and remedy (Chinese, for accountants). */
public enum FindingCode {
    // The folder and the files
    FILE_IGNORED(NOTICE, "文件未处理", "如确为申报表，请另存为 .xlsx 后重新放入输入文件夹。"),
    FILE_UNREADABLE(ERROR, "文件无法读取", "请用 Excel 或 WPS 打开该文件，另存为 .xlsx 后重新提交。"),
    UNIT_MISSING(ERROR, "缺少申报表", "请该单位将申报表放入输入文件夹。"),
    UNIT_DOUBLED(ERROR, "同一单位有多份申报表", "请只保留正确的一份，删除其余各份。"),
    UNIT_UNKNOWN(NOTICE, "单位不在部门配置中", "请核对封面的单位代码；如为新单位，请管理员在 config/departments 中增加。"),
    YEAR_OTHER(NOTICE, "申报表不是本年度的", "请核对封面的预算年度；往年的申报表可移出输入文件夹。"),
    OUTPUT_CHANGED(NOTICE, "已发布的文件被改动或缺失", "请勿直接改动发布文件夹中的文件；需要修改的，请改申报表后重新运行。"),
    // Cover and layout
    SHEET_MISSING(ERROR, "缺少工作表", "请按模板补上该工作表；没有数据的也要保留表头。"),
    SHEET_DOUBLED(ERROR, "同一工作表出现两次", "请合并到一张工作表，删除另一张。"),
    SHEET_IGNORED(NOTICE, "多余的工作表未读取", "如其中有预算数据，请移到规定的工作表。"),
    COLUMN_MISSING(ERROR, "缺少列", "请在表头行补上该列；列名须与模板一致或为其同义词。"),
    COLUMN_DOUBLED(ERROR, "同一列出现两次", "请删除或改名其中一列，使每一列只出现一次。"),
    COVER_MISSING(ERROR, "封面缺少内容", "请在封面对应标签右侧的单元格填写。"),
    COVER_INVALID(ERROR, "封面内容有误", "请更正封面上的这一项。"),
    COVER_UNIT_NAME(ERROR, "封面的单位名称与单位代码不符", "请核对单位代码和单位名称，两者须属于同一单位。"),
    // Amounts
    AMOUNT_INVALID(ERROR, "金额不是数字", "请改为数字金额。"),
    AMOUNT_NEGATIVE(ERROR, "金额为负数", "预算金额不得为负，请核对后更正。"),
    AMOUNT_PRECISION(ERROR, "金额超过两位小数（以元计）", "请将金额四舍五入到分。"),
    AMOUNT_TOO_LARGE(ERROR, "金额过大", "请核对金额与金额单位。"),
    AMOUNT_BLANK(NOTICE, "金额为空或为零的行未计入", "如应有金额，请补填；否则可删除该行。"),
    LINES_BELOW_TOTAL(NOTICE, "合计行以下还有明细", "这些明细已计入汇总；如属草稿或备查内容，请删除。"),
    SUBTOTAL_DIFFERS(NOTICE, "小计或合计与明细不符", "合计行不计入汇总；请核对合计公式是否包含全部明细行。"),
    // Codes
    CODE_MISSING(ERROR, "缺少科目编码", "请填写科目编码。"),
    CODE_UNKNOWN(ERROR, "科目编码不在科目表中", "请对照本年度科目表更正；科目须填到最末级。"),
    CODE_CONTRADICTORY(ERROR, "科目编码与科目名称不一致", "请核对编码与名称，使两者指向同一科目。"),
    CODE_NAME_DIFFERS(NOTICE, "科目名称与科目表不同", "编码有效，汇总表将使用科目表中的名称；建议按科目表改正名称。"),
    MAPPING_MISSING(ERROR, "政府经济科目无法由对照表得出", "请直接填写政府经济科目编码。"),
    MAPPING_DEPARTS(NOTICE, "政府经济科目与对照表不同", "以填报的为准；请确认不是误填。"),
    TYPE_INVALID(ERROR, "类型不在规定范围内", "请从规定的类型中选择。"),
    SOURCE_INVALID(ERROR, "资金来源不在规定范围内", "请从规定的资金来源中选择。"),
    CHOICE_INVALID(ERROR, "内容不在规定范围内", "请从规定的选项中选择。"),
    TEXT_MISSING(ERROR, "缺少必填内容", "请补填。"),
    TEXT_TOO_LONG(ERROR, "文字过长", "请缩短；长的说明请写到绩效或任务表中。"),
    PROJECT_CODE_INVALID(ERROR, "项目编码有误", "项目编码为 21 位数字，请按项目库填写，并将单元格设为文本格式。"),
    PROJECT_CONTRADICTORY(ERROR, "同一项目编码的名称或类型不一致", "请核对项目编码；同一项目的名称和类型须完全一致。"),
    PROJECT_SHARED(ERROR, "同一项目编码被两个单位使用", "请两个单位核对项目编码，各用各的编码。"),
    // Sums
    CONTROL_TOTAL(ERROR, "封面总计与明细合计不符", "请核对封面总计、金额单位和各表明细。"),
    FUND_UNBALANCED(ERROR, "收入与支出不平衡", "请核对该资金来源的收入预算和支出明细，两者须相等。"),
    // Too many to list
    ERRORS_MORE(ERROR, "还有错误未逐条列出", "请先更正已列出的错误，再重新提交。"),
    NOTICES_MORE(NOTICE, "还有提示未逐条列出", "同类问题请一并核对。"),
    // Lawful but unusual
    LINE_DOUBLED(NOTICE, "两行内容相同", "请确认不是重复填列。"),
    TYPE_UNUSUAL(NOTICE, "类型与经济科目的搭配少见", "请确认类型和经济科目无误。"),
    PROJECT_WITHOUT_TARGET(NOTICE, "项目没有绩效目标", "请在“项目绩效目标”表中补填该项目的指标。"),
    TARGET_WITHOUT_PROJECT(NOTICE, "绩效目标没有对应的项目", "请核对项目编码，或在“项目支出”表中补列该项目。"),
    HIDDEN_AMOUNTS(NOTICE, "隐藏的行、列或工作表中有金额", "隐藏内容已计入汇总；请取消隐藏并核对。"),
    // Reconciliation
    RECONCILIATION_FAILED(ERROR, "勾稽关系不成立", "本次不发布，已发布的保持不变。"),
    RECONCILIATION_NOTED(NOTICE, "勾稽关系需要说明", "请核对；属实的可不改。");

    private final Severity severity;
    private final String title;
    private final String remedy;

    FindingCode(Severity severity, String title, String remedy) {
        this.severity = severity;
        this.title = title;
        this.remedy = remedy;
    }

    public Severity severity() {
        return severity;
    }

    /** What the finding is, a few words. */
    public String title() {
        return title;
    }

    /** What to do about it, a sentence. */
    public String remedy() {
        return remedy;
    }
}
