package budgetbook.normalise;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;

/** A small submission of 254301 (事业) without fault, to be spoilt in one place. Amounts in 元. */
@NullUnmarked
public final class Sound {
    static final String PROJECT = "410800230000000018005";

    private Sound() {}

    static Book book() {
        return fill(Book.xlsx());
    }

    /** Fills an empty workbook, of either format. */
    static Book fill(Book book) {
        book.row("封面", "预算年度", "2023年度")
                .row("封面", "单位代码", "254301")
                .row("封面", "单位名称", "焦作市科技馆")
                .row("封面", "金额单位", "元")
                .row("封面", "收入总计", 1000)
                .row("封面", "支出总计", 1000);
        book.row("收入预算", "资金来源", "本年收入", "上年结转结余")
                .row("收入预算", "一般公共预算-财政拨款", 900, 0)
                .row("收入预算", "事业收入", null, 100);
        book.row(
                "基本支出",
                "类型",
                "项目名称",
                "功能科目编码",
                "功能科目名称",
                "部门经济科目编码",
                "部门经济科目名称",
                "政府经济科目编码",
                "政府经济科目名称",
                "资金来源",
                "是否结转",
                "金额",
                "机关运行经费");
        book.row("基本支出", "人员类", "基本工资", "2060705", "科技馆站", "30101", "基本工资", null, null, "一般公共预算-财政拨款", "否", 600, "否");
        book.row("基本支出", "公用经费", "办公费", "2060705", null, "30201", null, "50502", null, "单位资金-事业收入", "是", 100, "是");
        book.row(
                "项目支出", "类型", "项目编码", "项目名称", "功能科目编码", "部门经济科目编码", "政府经济科目编码", "资金来源", "是否结转", "金额", "机关运行经费", "政府采购");
        book.row("项目支出", "特定目标类", PROJECT, "免费开放", "2060705", "30209", null, "一般公共预算-财政拨款", null, 300, null, "服务");
        book.row("项目绩效目标", "项目编码", "项目名称", "一级指标", "三级指标", "指标值");
        book.row("项目绩效目标", PROJECT, "免费开放", "产出指标", "开放天数", "≥300天");
        return book;
    }

    /** The sound submission with a change, read. */
    public static Reading with(Path folder, Consumer<Book> change) throws Exception {
        Book book = book();
        change.accept(book);
        return Reading.of(book.save(folder.resolve("s.xlsx")), "254301");
    }
}
