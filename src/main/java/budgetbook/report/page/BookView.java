package budgetbook.report.page;

import budgetbook.book.BookNews;
import budgetbook.book.BookNews.Compared;
import java.util.List;

/** What became of the book, and how its items compare with last year. */
record BookView(String sentence, List<String> says, String prior, List<Row> rows) {
    /**
     * An item beside last year's.
     *
     * @param marked whether the change is so large that somebody should look
     */
    record Row(String item, String now, String before, String difference, String rate, boolean marked, String source) {}

    static BookView of(BookNews news) {
        String sentence = "部门预算公开文本" + news.state().label() + "。"
                + switch (news.state()) {
                    case MADE -> news.says().isEmpty() ? "" : "下列各处不影响公开，请看一看：";
                    case LACKING -> "十五张表照常发布；补齐下列各项（见待补说明.xlsx）后重新运行，就会生成：";
                    case HELD_BACK -> "十五张表照常发布；下列各处更正后重新运行，就会生成：";
                    case NONE -> "";
                };
        return new BookView(
                sentence,
                news.says(),
                news.prior(),
                news.compared().stream().map(BookView::row).toList());
    }

    private static Row row(Compared item) {
        return new Row(
                item.item(),
                item.now().toPlainString(),
                item.before().toPlainString(),
                item.difference().signum() == 0 ? Printed.NONE : Printed.signed(item.difference()),
                item.difference().signum() == 0
                        ? Printed.NONE
                        : item.rate().map(rate -> Printed.signed(rate) + "%").orElse("上年无此项"),
                item.marked(),
                item.source() + (item.restated().isEmpty() ? "" : "；调整原因：" + item.restated()));
    }
}
