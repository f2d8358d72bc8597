package budgetbook.workbook.form;

import budgetbook.budget.Unit;
import budgetbook.configuration.header.ProgramSheets;
import budgetbook.configuration.header.SheetKind;
import budgetbook.workbook.sheet.PageSetup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws the page that says how to fill in a form. */
final class FormGuide {
    private static final double WIDTH = 92;

    private final SubmissionForm form;
    private final FormCells cells;

    FormGuide(SubmissionForm form, FormCells cells) {
        this.form = form;
        this.cells = cells;
    }

    void draw() {
        cells.across(1, 0, 1, FormFormat.TITLE).setCellValue("填报说明");
        cells.height(1, 36);
        cells.width(0, 16);
        cells.width(1, WIDTH);
        int row = 1;
        for (List<String> line : lines()) {
            row++;
            cells.text(row, 0, FormFormat.LABEL, line.get(0));
            cells.text(row, 1, FormFormat.PLAIN, line.get(1));
            cells.height(row, Math.max(24, FormFormat.PLAIN.cellFormat().height(line.get(1), WIDTH)));
        }
        PageSetup.PORTRAIT.setUp(cells.sheet(), row - 1, 1, 1, WIDTH + 16);
        cells.sheet().setDisplayGridlines(false);
        FormProtection.on(cells.sheet());
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("颜色", "黄色格填写；灰色格自动显示，不能改。工作表没有设密码，确需调整的可以撤销保护。"));
        lines.add(List.of("先后", steps()));
        lines.add(List.of("金额单位", "在封面选一次，全部工作表都按它填。金额精确到分，零或正数。"));
        lines.add(List.of(
                "科目编码",
                "从下拉列表选“编码 名称”，或直接输入末级编码，名称随后自动显示。找编码：点编码列的列名，到“" + ProgramSheets.SEARCH
                        + "”中写编码或名称的一部分。编码变红，是不在本年度科目表中，请重选。"));
        lines.add(List.of(
                "政府科目", "一般不填，程序按单位性质（" + form.unit().nature().label() + "）和对照表得出，右边一列就是结果。填了的以填的为准；与对照不同的变黄，确认无误即可。"));
        if (form.needs(SheetKind.TARGET)) {
            lines.add(List.of(
                    "项目编码", "21 位，与项目库一致。同一项目分几行填的，编码、名称、类型要相同。每个项目都要在“" + form.name(SheetKind.TARGET) + "”中有指标。"));
        }
        lines.add(List.of("公开文本", supplied()));
        lines.add(List.of(
                "红绿灯",
                "绿色，相符；红色，不符，旁边写着相差多少；黄色，还没有填。封面汇总全部的灯；“" + ProgramSheets.BALANCE + "”列出每种资金来源的收入和支出，两者须相等。全绿再报送。"));
        lines.add(List.of("本行检查", "√ 表示这一行填全了；“请核对”后面是缺的或不对的列，“是文本”的金额没有加进合计，请重新输入数字；“列错位”是粘贴时多了或少了列。空行不算。"));
        lines.add(List.of("从旧表粘贴", "用“选择性粘贴 → 数值”，以免带来别的格式。粘贴会绕过下拉列表，请看“本行检查”。"));
        lines.add(List.of("行不够", "在黄色行中间插入行（不要插在最后一行之后）。插入的行没有自动显示的名称，不影响报送。"));
        lines.add(List.of("打印", "只印到填了的最后一行，“本行检查”不印；一行没填的印第一页。打印预览中仍有全部空行的（如 LibreOffice），选中要印的格，打印时选“选定区域”。"));
        lines.add(List.of(
                "报送",
                "填好后保存（.xlsx 或 .xls 均可，文件名随意），交给 " + form.department().code() + " "
                        + form.department().name() + " 的预算汇总人员" + lead() + "。不要改工作表名和表头。"));
        return lines;
    }

    private String supplied() {
        List<String> names = Arrays.stream(SheetKind.values())
                .filter(kind -> kind.ofBook() && form.needs(kind))
                .map(form::name)
                .toList();
        return String.join("、", names) + " 只用于部门预算公开文本，可以不填；填错不影响预算表发布。";
    }

    private String lead() {
        return form.department().units().stream()
                .filter(Unit::lead)
                .findFirst()
                .map(unit -> "（" + unit.shortName() + "）")
                .orElse("");
    }

    private String steps() {
        List<String> names = new ArrayList<>();
        for (SheetKind kind : SheetKind.values()) {
            if (kind != SheetKind.COVER && !kind.ofBook() && form.needs(kind)) {
                names.add(form.name(kind));
            }
        }
        return "封面填好总计和联系人；再填 " + String.join("、", names) + "。没有内容的工作表空着，不要删除。";
    }
}
