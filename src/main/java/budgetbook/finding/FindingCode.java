package budgetbook.finding;

import static budgetbook.finding.Severity.ERROR;
import static budgetbook.finding.Severity.NOTICE;

import java.util.Map;

/**
 * The catalogue of findings: every code with its severity, title, meaning and remedy (Chinese, for accountants). Each
 * has a case in {@code src/test/resources/cases} and a section in {@code docs/findings.md}, which is drawn from here.
 */
public enum FindingCode {
    // The folder and the files
    FILE_IGNORED(
            NOTICE,
            "文件未处理",
            "输入文件夹中只读取 .xlsx、.xlsm、.xls 工作簿；锁定文件（~$ 开头）、隐藏文件和其他类型的文件不读取。",
            "不是申报表的不必理会；是申报表的，请另存为 .xlsx 后放入输入文件夹。"),
    FILE_INACCESSIBLE(NOTICE, "文件打不开", "程序没有权限打开这个文件，或者它正被占用、已被移走，里面的内容没有读取。", "请关闭正在使用该文件的程序，或请管理员检查权限，然后重新运行。"),
    FILE_UNREADABLE(
            ERROR,
            "文件无法读取",
            "文件损坏、不完整、设有打开密码，或者其实不是 Excel 工作簿，无法知道里面的数字。",
            "请用 Excel 或 WPS 打开该文件，取消打开密码，另存为 .xlsx 后重新提交；打不开的，请填报人重发原文件。"),
    UNIT_MISSING(ERROR, "缺少申报表", "配置中的单位没有交来本年度的申报表，部门汇总不全。", "请该单位提交申报表；已经提交的，请核对其封面的单位代码和预算年度，以及文件能否打开。"),
    UNIT_DOUBLED(ERROR, "同一单位有多份申报表", "同一单位、同一年度有两份或更多申报表，不知道以哪一份为准。", "请在输入文件夹中只保留正确的一份；封面代码填错的，请更正。"),
    UNIT_UNKNOWN(
            NOTICE, "单位代码不在配置中", "封面的单位代码不属于任何已配置的部门，这份申报表没有读取。", "请核对封面的单位代码；如为新单位，请管理员在 config/departments 中增加。"),
    YEAR_OTHER(NOTICE, "申报表不是本年度的", "封面的预算年度与本次汇总的年度不同，这份申报表没有读取。", "是本年度的，请更正封面的预算年度；是往年的，请移出输入文件夹。"),
    ANSWERS_OTHER(
            NOTICE,
            "审核说明不是本年度或本次汇总的部门的",
            "审核说明工作簿写着它属于哪个部门、哪个年度；不是本年度的，或部门不在配置中的，其中的说明没有采用。",
            "请移走这份工作簿；要说明的，请填在该部门本年度的审核说明工作簿中。"),
    OUTPUT_CHANGED(
            NOTICE,
            "已发布的文件被改动或缺失",
            "发布文件夹中的文件与 manifest.json 所列的不一致，程序会按申报表重新发布。",
            "请勿直接改动发布文件夹中的文件；需要修改的，请改申报表后重新运行。"),
    FOLDER_NOT_RENAMED(
            NOTICE,
            "部门的文件夹暂时未能改名",
            "部门改名后，输出文件夹中该部门的文件夹随之改名，编号和历史接续；这次没有改成，仍发布在原来的文件夹中。",
            "请关闭正在使用该文件夹的程序和窗口，移走占用新名称的文件；下次运行时再改。"),
    // Sheets and columns
    SHEET_MISSING(ERROR, "缺少工作表", "规定要有的工作表没有，或者是空的。", "请补上这张工作表；没有数据的，也要有表头。"),
    SHEET_DOUBLED(ERROR, "同一种工作表有两张", "两张工作表的表名指的是同一种表，不知道以哪一张为准。", "请合并到一张，删除另一张；不是预算数据的，请改名。"),
    SHEET_IGNORED(NOTICE, "多余的工作表未读取", "表名不是规定的表名，里面的内容没有计入。", "没有预算数据的不必理会；有的，请移到规定的工作表。"),
    SHEET_LEAD_ONLY(
            NOTICE,
            "只由本级填报的工作表未读取",
            "年度履职目标、年度主要任务、整体绩效指标，以及部门概况、情况说明、上年预算，由部门本级统一填报，本单位填的没有采用。",
            "不必处理；需要报送的内容，请交本级填入。"),
    HEADER_MISSING(ERROR, "找不到表头", "工作表前 20 行中没有一行含有规定的列名，无法知道各列是什么。", "请在数据上方补上一行表头，写明规定的列名。"),
    COLUMN_MISSING(ERROR, "缺少列", "表头中没有规定要有的列。", "请在表头行补上该列，或将原有的列名改为规定的写法。"),
    COLUMN_DOUBLED(ERROR, "同一列出现两次", "两列的列名指的是同一内容，不知道以哪一列为准。", "请删除多余的一列，或改成别的列名。"),
    MONEY_UNIT_UNKNOWN(
            ERROR,
            "金额单位认不出",
            "列名或表头上方写的金额单位不是元、千元、万元，或者写了不止一种，不知道金额是多少；程序不换算别的单位和币种。",
            "请将金额换算成元、千元或万元后填写，并改写这里的单位；写了两种单位的，只留正确的一种。"),
    COVER_MISSING(ERROR, "封面缺少内容", "封面上必填的一项没有填，或者没有这个标签。", "请在该标签右边的单元格填写；没有该标签的，请补上。"),
    COVER_DOUBLED(ERROR, "封面同一项填了两处", "封面上同一标签出现两次，填的内容不同，不知道以哪一处为准。", "请只保留正确的一处。"),
    COVER_INVALID(ERROR, "封面内容有误", "封面上的年度、代码或金额单位不是规定的写法。", "请更正封面上的这一项。"),
    COVER_UNIT_NAME(ERROR, "封面的单位名称与单位代码不符", "封面的单位代码是一个单位，名称却是另一个，可能用了别的单位的封面。", "请核对单位代码和单位名称，改为同一单位。"),
    // Amounts
    AMOUNT_INVALID(ERROR, "金额不是数字", "金额栏里是文字、日期、是否值或其他不能当作金额的内容。", "请改为数字；没有金额的，请留空。"),
    AMOUNT_UNCALCULATED(
            ERROR, "金额公式出错或没有结果", "金额栏里的公式出错（如 #REF!），或者文件中没有保存计算结果。", "请用 Excel 或 WPS 打开，改正公式，看到数字后保存；也可以直接填数字。"),
    AMOUNT_NEGATIVE(ERROR, "金额为负数", "预算金额须为零或正数。", "请核对后更正；用来冲减的，请直接改小原来的金额。"),
    AMOUNT_PRECISION(ERROR, "金额超过两位小数（以元计）", "折算成元以后不止两位小数，即不到一分，无法精确汇总。", "请将金额四舍五入到分；公式算出的，请在公式中取整（ROUND）。"),
    AMOUNT_FORMAT(
            ERROR,
            "金额显示的与存的不同",
            "单元格的数字格式把数缩小、放大，或在旁边写了单位，看到的金额与存的不是一个数，不知道以哪一个为准。格式写明 元、千元、万元 的，按看到的读取。",
            "请将单元格格式改为“常规”或“数值”，核对看到的数与金额单位一致；改后数不对的，请重新填写。"),
    AMOUNT_RESIDUE(
            ERROR, "公式运算留下的尾差", "公式加减后留下极小的尾数，看上去是整分，存的却不是。", "请在公式中取整到分，如 =ROUND(原公式,2)，金额以万元填报的取到六位小数；也可以直接填数字。"),
    AMOUNT_TOO_LARGE(ERROR, "金额过大", "折算成元以后达到 10 万亿元，不可能是一个单位的预算。", "请核对金额，以及封面和列名上的金额单位。"),
    AMOUNT_BLANK(NOTICE, "金额为空或为零的行未计入", "这些行填了科目或来源，但没有金额，不计入汇总。", "应有金额的，请补填；没有的，可以删除该行。"),
    LINES_BELOW_TOTAL(NOTICE, "合计行以下还有明细", "合计行以下的明细也已计入汇总，而合计行通常是最后一行。", "请确认应当计入；属草稿或备查内容的，请删除。"),
    SUBTOTAL_DIFFERS(NOTICE, "小计或合计与明细不符", "小计、合计行只用来核对，不计入汇总；这一行与明细行之和不同。", "请核对公式是否包含全部明细行，有无漏行。"),
    SECTION_DOUBTFUL(
            ERROR,
            "像是小计行，却与明细之和不符",
            "这一行只有名称和金额，没有科目编码（收入预算没有规定的资金来源），像是分组的小计，而金额不等于其下或其上明细之和，不知道该不该计入。",
            "是小计的，请改正金额，或在名称后写上“小计”；是明细的，请补填科目编码等各列。"),
    SECTION_ASSUMED(
            NOTICE,
            "没有科目编码的行当作小计，没有计入",
            "这一行只有名称和金额，没有科目编码，金额等于其下或其上明细之和，或者写明是其中数，所以当作小计。",
            "确是小计的不必处理；是明细的，请补填科目编码等各列。"),
    ROW_LEFT_OUT(
            NOTICE,
            "像是注释或签字的行没有公布",
            "表下的注释、填表人、联系电话和日期不是表的内容，不读取，也不公布。这几行以“注：”“填表人”一类的字开头，或写有姓名、电话，没有当作内容。",
            "确是注释、签字的不必处理；确是内容的，请去掉这些字样以及姓名、电话后重新提交。"),
    // Codes
    CODE_MISSING(ERROR, "缺少科目编码", "科目编码和名称都没有填。", "请对照本年度科目表填写编码。"),
    CODE_AMBIGUOUS(ERROR, "科目名称对应多个编码", "只填了科目名称，而科目表中有几个科目同名。", "请填写科目编码。"),
    CODE_UNKNOWN(ERROR, "科目不在科目表中", "填的编码或名称在本年度科目表中没有，可能是笔误，或是往年的科目。", "请对照本年度科目表更正。"),
    CODE_NOT_LEAF(ERROR, "科目没有填到末级", "填的是类或款的编码；功能科目须填到项，经济科目须填到款。", "请改为其下的末级科目。"),
    CODE_CONTRADICTORY(ERROR, "科目编码与科目名称不一致", "编码是一个科目，名称却是另一个，不知道以哪一个为准。", "请核对编码与名称，改为同一科目。"),
    CODE_NAME_DIFFERS(NOTICE, "科目名称与科目表不同", "编码有效，只是名称与科目表的写法不同；汇总表使用科目表的名称。", "请确认编码无误，建议按科目表改正名称。"),
    MAPPING_MISSING(ERROR, "政府经济科目无法由对照表得出", "政府经济科目没有填，而对照表中没有与该部门经济科目对应的。", "请填写政府经济科目编码；对照表有遗漏的，请管理员补充。"),
    MAPPING_DEPARTS(NOTICE, "政府经济科目与对照表不同", "填报的政府经济科目与由部门经济科目得出的不同，以填报的为准。", "请确认不是误填；拿不准的可以留空，由程序得出。"),
    // Choices and texts
    TYPE_INVALID(ERROR, "类型不在规定范围内", "基本支出只有人员类、公用经费，项目支出只有其他运转类、特定目标类。", "请改为其中之一；填错表的，请把这一行移到另一张表。"),
    SOURCE_INVALID(ERROR, "资金来源不在规定范围内", "资金来源须是规定的十一种之一，常见的其他写法也可以。", "请改为其中之一。"),
    CHOICE_INVALID(ERROR, "内容不在规定范围内", "这一列只能填规定的几个词。", "请改为其中之一。"),
    TEXT_MISSING(ERROR, "缺少必填内容", "这一行的必填内容没有填。", "请补填。"),
    TEXT_TOO_LONG(ERROR, "文字过长", "名称超过了能够保存和打印的长度。", "请缩短；长的说明请写到绩效或任务表中。"),
    VALUE_UNCALCULATED(
            ERROR,
            "公式出错或没有结果",
            "应当是文字、编码或选项的单元格里，公式出错（如 #N/A），或者文件中没有保存计算结果。",
            "请用 Excel 或 WPS 打开，改正公式，看到内容后保存；也可以直接填写。"),
    VALUE_PICTURE(ERROR, "单元格里是图片", "图片不是文字，其中的内容读不出来。", "请删除图片，将内容打字填入。"),
    TEXT_FORMAT(ERROR, "看到的文字存成了别的内容", "单元格存的是数字、日期或是否值，靠数字格式显示成文字，程序不能确定看到的是什么。", "请将单元格设为文本格式，照所见重新输入。"),
    MERGE_CONCEALS(ERROR, "合并单元格下面还有另一个值", "合并的单元格只显示左上角的值，下面的单元格里却另有内容，不知道以哪一个为准。", "请取消合并，核对各单元格的内容：要的保留，不要的删除。"),
    // What the book needs
    SUPPLY_NOT_TAKEN(
            NOTICE,
            "公开文本的材料没有采用",
            "国有资产、部门概况、情况说明、上年预算只用于部门预算公开文本，十五张表不受影响，照常发布；但这里的内容没有采用，公开文本缺了它就不能生成。",
            "请照说明更正后重新提交；不公开文本的，不必处理。"),
    // Projects
    PROJECT_CODE_MISSING(ERROR, "缺少项目编码", "项目支出的每一行都要有项目编码。", "请按项目库填写；先将单元格设为文本格式。"),
    PROJECT_CODE_ROUNDED(ERROR, "项目编码存成了数字", "Excel 的数字只保留 15 位，21 位编码的后几位已经丢失，无法找回。", "请将单元格设为文本格式，按项目库重新输入 21 位编码。"),
    PROJECT_CODE_INVALID(ERROR, "项目编码有误", "项目编码须为 21 位数字。", "请按项目库更正；先将单元格设为文本格式。"),
    PROJECT_NAME_DIFFERS(ERROR, "同一项目编码有两个名称", "同一编码在不同行、不同表中的项目名称不同，可能是编码填错。", "请核对项目编码；确是同一项目的，请改成相同的名称。"),
    PROJECT_TYPE_DIFFERS(ERROR, "同一项目有两种类型", "同一编码的项目，有的行是其他运转类，有的行是特定目标类。", "请核对项目编码；确是同一项目的，请改成相同的类型。"),
    PROJECT_SHARED(ERROR, "同一项目编码被两个单位使用", "一个项目编码只能属于一个单位。", "请两个单位核对项目编码，各用各的编码。"),
    // Sums
    CONTROL_TOTAL(ERROR, "封面总计与明细合计不符", "封面的收入、支出总计须等于各表明细之和，不等说明漏填、多填或读漏。", "请核对封面总计，以及明细有无漏行、多行。"),
    MONEY_UNIT_SLIP(
            ERROR, "金额单位像是填错", "封面总计与明细合计正好相差 10、1,000 或 10,000 倍，像是元、千元、万元填混。", "请核对封面的金额单位、列名中的单位和封面总计，使它们一致。"),
    FUND_UNBALANCED(ERROR, "收入与支出不平衡", "每项资金的收入须等于支出，本年的与上年结转结余的分别相等。", "请核对该项资金的收入预算和支出明细，以及支出的“是否结转”。"),
    CEILING_EXCEEDED(
            ERROR,
            "支出超出控制数",
            "财政部门给单位的各项资金下达了控制数（config/ceilings），支出（本年的和结转的）不得超出。",
            "请压减支出，先看列出的较大金额；控制数有调整的，请与财政部门核对。"),
    NOT_CHECKED(NOTICE, "有些核对没有做", "缺了工作表或列，或者有内容读不出，与之有关的核对就没有做；其余的都已核对。", "请先自己核对这几项；更正后再次提交，会重新核对。"),
    // Too many to list
    ERRORS_MORE(ERROR, "还有错误未逐条列出", "一份申报表的错误太多，只列出前面的一部分。", "请先更正已列出的错误，再重新提交。"),
    NOTICES_MORE(NOTICE, "还有提示未逐条列出", "一份申报表的提示太多，只列出前面的一部分。", "同类问题请一并核对。"),
    // Lawful but unusual
    SOURCE_UNBALANCED(NOTICE, "同一资金内各来源收支不等", "该项资金总额收支相等，但其中各来源之间不等。", "请确认支出明细的资金来源无误。"),
    LINE_DOUBLED(NOTICE, "两行内容相同", "各列内容和金额都与前面的一行相同；两行都已计入。", "请确认不是重复填列；重复的，请删除一行。"),
    TYPE_UNUSUAL(NOTICE, "类型与经济科目的搭配少见", "人员类通常列支 301、303，公用经费通常不列支 301、303。", "请确认类型和经济科目无误。"),
    PROJECT_PERSONNEL(NOTICE, "项目支出列支人员经费", "项目支出用了工资福利支出（301）科目，人员经费通常列在基本支出。", "请确认科目无误；属于人员经费的，请移到“基本支出”。"),
    PROJECT_WITHOUT_TARGET(NOTICE, "项目没有绩效目标", "“项目支出”中的项目在“项目绩效目标”中没有指标。", "请在“项目绩效目标”表中补填该项目的指标。"),
    TARGET_WITHOUT_PROJECT(NOTICE, "绩效目标没有对应的项目", "“项目绩效目标”中的项目在“项目支出”中没有金额。", "请核对项目编码，或在“项目支出”表中补列该项目。"),
    HIDDEN_AMOUNTS(NOTICE, "隐藏的行、列、工作表或单元格中有金额", "隐藏的、被合并单元格盖住的、字与底同色的、数字格式不显示的金额照样计入汇总。", "请取消隐藏，核对这些金额；不该计入的，请删除。"),
    HIDDEN_TEXTS(NOTICE, "隐藏的行、列、工作表或单元格中有要公布的文字", "隐藏的、字与底同色的文字照样采用。", "请取消隐藏，核对这些文字；不该公布的，请删除。"),
    STRUCK_OUT(NOTICE, "有划了删除线的内容", "一格中划去的文字不计在内；整格划去的金额和编码仍照单元格的内容计入，整行划去的目标、任务和指标不采用。", "作废的内容请直接删除；不作废的，请取消删除线。"),
    // Reconciliation
    RECONCILIATION_FAILED(ERROR, "勾稽关系不成立", "总册写好后按勾稽规则重新核对，有一条不成立；本次不发布，已发布的保持不变。", "查不出原因的，请将规则编号和差额告知管理员。"),
    RECONCILIATION_NOTED(NOTICE, "勾稽关系需要说明", "提示级的勾稽规则不成立，或无法判断；不影响发布。", "属实的可以不改。");

    private final Severity severity;
    private final String title;
    private final String meaning;
    private final String remedy;

    /** What the sender of a submission can do, where the remedy is for somebody else; see {@link #remedyForSender}. */
    private static final Map<String, String> FOR_SENDERS = Map.of(
            "FILE_IGNORED",
            "不是申报表的不必理会；是申报表的，请用 Excel 或 WPS 另存为 .xlsx 后提交。",
            "FILE_UNREADABLE",
            "请用 Excel 或 WPS 打开该文件，取消打开密码，另存为 .xlsx 后重新提交；打不开的，请从原件重新另存一份。",
            "UNIT_DOUBLED",
            "您单位交来的申报表不止一份：请告诉汇总人以哪一份为准；其中有别的单位的，请更正那一份封面的单位代码。",
            "UNIT_UNKNOWN",
            "请核对封面的单位代码；代码无误的，请告诉汇总人，由管理员把您单位加入配置。",
            "YEAR_OTHER",
            "是本年度的，请更正封面的预算年度；是往年的，不必提交。",
            "MAPPING_MISSING",
            "请填写政府经济科目编码；认为对照表有遗漏的，请告诉汇总人。",
            "PROJECT_SHARED",
            "请对照项目库核对本单位的这个项目编码：不是本单位的，请改用自己的；是本单位的，请告诉汇总人，由另一单位更正。");

    FindingCode(Severity severity, String title, String meaning, String remedy) {
        this.severity = severity;
        this.title = title;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    public Severity severity() {
        return severity;
    }

    /** What the finding is, a few words. */
    public String title() {
        return title;
    }

    /** What it means and what comes of it, a sentence or two. */
    public String meaning() {
        return meaning;
    }

    /** What to do about it, a sentence or two. */
    public String remedy() {
        return remedy;
    }

    /** What the person who filled in the submission can do about it. */
    public String remedyForSender() {
        return FOR_SENDERS.getOrDefault(name(), remedy);
    }
}
