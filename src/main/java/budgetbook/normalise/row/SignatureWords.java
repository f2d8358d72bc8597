package budgetbook.normalise.row;

import java.util.List;

/** The words by which lines of names, telephone numbers, dates and seals are known. */
final class SignatureWords {
    /** Words that stand for a person or a number to reach one, and for nothing else. */
    private static final List<String> SURE = List.of(
            "填表人员", "填报人员", "填表人", "填报人", "制表人", "编制人", "编报人", "编表人", "经办人", "审核人", "复核人", "审批人", "批准人", "核准人", "录入人",
            "报送人", "签发人", "校对人", "主管人", "经手人", "单位负责人", "部门负责人", "财务负责人", "科室负责人", "主要负责人", "分管负责人", "项目负责人", "填报负责人",
            "机构负责人", "会计负责人", "预算负责人", "会计机构负责人", "分管领导", "主管领导", "单位领导", "主要领导", "部门领导", "法定代表人", "法人代表", "联系人",
            "联系电话", "联系方式", "办公电话", "手机号码", "手机号", "电话号码", "固定电话", "移动电话", "填报日期", "填表日期", "制表日期", "编制日期", "编报日期",
            "报送日期", "填报时间", "填表时间", "报送时间", "编制时间", "负责人签字", "负责人签章", "领导签字", "单位签章", "单位盖章", "单位公章", "填报单位盖章", "加盖公章",
            "预算员", "会计主管", "主管会计", "财务主管", "总会计师", "填表", "填报", "制表", "签字", "签名", "签章", "盖章", "公章", "印章");

    /** Words that may also begin something else; a colon behind them, or a second such part, makes them a signature. */
    private static final List<String> LIKELY = List.of(
            "负责人", "经办", "审核", "复核", "审批", "核准", "批准", "校对", "录入", "编制", "主管", "会计", "出纳", "领导", "局长", "主任", "主席", "科长",
            "馆长", "制单", "记账", "编报", "填制", "稽核", "校核", "初审", "复审", "终审", "签发", "承办", "电话", "手机", "传真", "邮箱", "电子邮箱",
            "TEL", "Tel", "tel", "QQ", "微信", "微信号", "E-mail", "Email", "日期", "时间", "姓名", "单位");

    /** What any other word for a person, a date or a number ends in, before a colon: 申报人：, 财务科长：, 打印日期：. */
    private static final List<String> ENDINGS =
            List.of("人", "员", "长", "主任", "领导", "日期", "时间", "电话", "手机", "科室", "部门", "单位", "意见");

    private static final int LONGEST_LABEL = 10;
    private static final List<String> BODIES =
            List.of("局", "委", "会", "院", "中心", "馆", "站", "所", "办公室", "厅", "处", "校", "公司", "政府", "科", "科室", "部");

    private static final List<String> ORGANISATIONS =
            List.of("填报单位", "填表单位", "编制单位", "编报单位", "报送单位", "申报单位", "预算单位", "单位名称", "单位");

    private SignatureWords() {}

    /** Whether a word stands for a person, a number or a date to be filled in, and for nothing else. */
    static boolean sure(String word) {
        return SURE.contains(word);
    }

    /** Whether a word stands for a person, so that a name may follow without a mark: 填表人, 审核人员. */
    static boolean person(String word) {
        return sure(word) && (word.endsWith("人") || word.endsWith("员"));
    }

    static boolean sureAt(String text, int at) {
        return SURE.stream().anyMatch(word -> text.startsWith(word, at));
    }

    /** Whether an organisation's name follows the label. */
    static boolean organisation(String label) {
        return ORGANISATIONS.contains(label) || label.endsWith("单位");
    }

    /** Whether a name is that of an organisation, or of a part of one. */
    static boolean body(String name) {
        return BODIES.stream().anyMatch(name::endsWith);
    }

    /** Whether the label announces a date, a number or an address, which may be of any form. */
    static boolean number(String label) {
        return label.endsWith("日期")
                || label.endsWith("时间")
                || label.endsWith("话")
                || label.endsWith("机")
                || label.contains("传真")
                || label.contains("邮箱")
                || label.contains("微信")
                || label.charAt(0) < 128;
    }

    /** The length of the longest label that begins at a place of a text; 0 where none does. */
    static int label(String text, int at) {
        int longest = 0;
        for (List<String> words : List.of(SURE, ORGANISATIONS, LIKELY)) {
            for (String word : words) {
                longest = word.length() > longest && text.startsWith(word, at) ? word.length() : longest;
            }
        }
        return Math.max(longest, general(text, at));
    }

    /** The length of a word before a colon that ends as one for a person, a date or a number does. */
    private static int general(String text, int at) {
        int end = at;
        while (end < text.length() && end - at <= LONGEST_LABEL && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at || end == text.length() || !SignatureText.colon(text.charAt(end))) {
            return 0;
        }
        String word = text.substring(at, end);
        return ENDINGS.stream().anyMatch(word::endsWith) ? end - at : 0;
    }
}
