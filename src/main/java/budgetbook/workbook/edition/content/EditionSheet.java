package budgetbook.workbook.edition.content;

import budgetbook.place.SheetCell;

/** The sheets that the working edition has beside the fifteen tables. */
public enum EditionSheet {
    CONTENTS("目录", "部门、年度、总额，各工作表的链接"),
    RULES("勾稽", "每条规则一行：核对几处、结果如何；其下逐处的左方、右方、差额都是公式，连着各表的单元格和明细"),
    ROUNDING("尾差", "四舍五入造成的差：印出的合计与印出的各部分之和相差多少，逐条列出"),
    FINDINGS("问题清单", "申报表和勾稽中的提示，写明文件、工作表、单元格和怎么办"),
    CHANGES("变动", "与上一次发布相比，改动了哪些明细，哪些格因此变了，原来是多少"),
    ADJUSTMENTS("舍位调整", "为使印出的各数加总相符而调整了的数，及其四舍五入的本数"),
    BOOK("公开文本", "部门预算公开文本中的每个数，印成什么，出自哪一格、哪些明细；没有生成的，缺什么"),
    YEARS("上年比较", "主要事项和十五张表与上年相比的增减额、增减幅度；增减超过一半的标出"),
    CHARTS("图表", "支出按功能科目、各单位基本支出与项目支出、支出按资金"),
    LINES("明细", "每一条收入和支出，以及它在申报表中的位置；可以筛选"),
    TRACE("追溯", "十五张表中每个数由哪些明细加成；在表中点一个数就到这里，点格号就回去");

    private final String title;
    private final String purpose;

    EditionSheet(String title, String purpose) {
        this.title = title;
        this.purpose = purpose;
    }

    /** Returns the sheet's name. */
    public String title() {
        return title;
    }

    /** Returns a phrase that says what the sheet is for. */
    public String purpose() {
        return purpose;
    }

    /** Returns the name of one of several such sheets: 明细 for 0, 明细2 for 1. */
    public String title(int part) {
        return part == 0 ? title : title + (part + 1);
    }

    /** Returns the sheet's first cell. */
    public SheetCell top() {
        return SheetCell.at(title, 0, 0);
    }

    /** Returns the cell to which the links back to the contents lead. */
    public static SheetCell home() {
        return CONTENTS.top();
    }
}
