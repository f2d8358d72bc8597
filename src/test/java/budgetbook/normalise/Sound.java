package budgetbook.normalise;

import budgetbook.sample.SmallSubmission;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;

/** A small submission of 254301 (事业) without fault, to be spoilt in one place. Amounts in 元. */
@NullUnmarked
public final class Sound {
    static final String PROJECT = SmallSubmission.PROJECT;

    private Sound() {}

    static Book book() {
        return fill(Book.xlsx());
    }

    /** Fills an empty workbook, of either format. */
    static Book fill(Book book) {
        SmallSubmission.in(book.workbook, "2023年度", "254301", "焦作市科技馆")
                .row("收入预算", SmallSubmission.GRANT, 900, 0)
                .row("收入预算", "事业收入", null, 100)
                .row(
                        "基本支出",
                        "人员类",
                        "基本工资",
                        "2060705",
                        "科技馆站",
                        "30101",
                        "基本工资",
                        null,
                        null,
                        SmallSubmission.GRANT,
                        "否",
                        600,
                        "否")
                .row("基本支出", "公用经费", "办公费", "2060705", null, "30201", null, "50502", null, "单位资金-事业收入", "是", 100, "是")
                .projects(false)
                .row(
                        "项目支出",
                        "特定目标类",
                        PROJECT,
                        "免费开放",
                        "2060705",
                        "30209",
                        null,
                        SmallSubmission.GRANT,
                        null,
                        300,
                        null,
                        "服务")
                .target("免费开放", "开放天数", "≥300天")
                .finish();
        return book;
    }

    /** The sound submission with a change, read. */
    public static Reading with(Path folder, Consumer<Book> change) throws Exception {
        Book book = book();
        change.accept(book);
        return Reading.of(book.save(folder.resolve("s.xlsx")), "254301");
    }
}
