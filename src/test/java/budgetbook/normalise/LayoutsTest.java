package budgetbook.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts of the sheet of basic expenditure that must all say the same as the sound submission's. */
@NullUnmarked
class LayoutsTest {
    private static final String SHEET = "基本支出";

    @TempDir
    Path folder;

    static Stream<Named<Consumer<Book>>> layouts() {
        return Stream.of(
                layout("title, caption and signature above the header", book -> {
                    book.row(SHEET, "2023年基本支出预算表")
                            .row(SHEET, "编制单位：科技馆", null, "单位：万元")
                            .row(SHEET);
                    header(book);
                    line(book, 2060705, 30101, null, 0.06);
                    other(book, 2060705, 30201, 0.01);
                }),
                layout("a unit in the column header", book -> {
                    header(book);
                    book.set(SHEET, "F1", "金额（万元）");
                    line(book, "2060705", "30101", null, 0.06);
                    other(book, "2060705", "30201", "100元");
                }),
                layout("code and name in one cell", book -> {
                    header(book);
                    line(book, "[2060705]科技馆站", "30101-基本工资", null, 600);
                    other(book, "科技馆站（2060705）", "30201 办公费", 100);
                }),
                layout("names alone", book -> {
                    header(book);
                    line(book, "科技馆站", "基本工资", null, 600);
                    other(book, "科技馆站", "办公费", 100);
                }),
                layout("spaces, dots and full-width digits in codes", book -> {
                    header(book);
                    line(book, "206 07 05", "３０１０１", null, 600);
                    other(book, "206.07.05", "302-01", 100);
                }),
                layout("parents of parts, merged over them", book -> {
                    book.row(
                                    SHEET, "类型", "项目名称", "功能科目", null, null, "部门经济科目", null, "政府经济科目", null, "资金来源",
                                    "是否结转", "金额", "机关运行经费")
                            .row(SHEET, null, null, "类", "款", "项", "类", "款", "类", "款")
                            .merge(SHEET, "C1:E1")
                            .merge(SHEET, "F1:G1")
                            .merge(SHEET, "H1:I1");
                    for (String column : List.of("A", "B", "J", "K", "L", "M")) {
                        book.merge(SHEET, column + "1:" + column + "2");
                    }
                    split(book);
                }),
                layout("parents of code and name", book -> {
                    book.row(
                                    SHEET, "类型", "项目名称", "功能科目", null, "部门经济科目", null, "政府经济科目", "资金来源", "是否结转", "金额",
                                    "机关运行经费")
                            .row(SHEET, null, null, "编码", "名称", "代码", "名称")
                            .merge(SHEET, "C1:D1")
                            .merge(SHEET, "E1:F1");
                    for (String column : List.of("A", "B", "G", "H", "I", "J", "K")) {
                        book.merge(SHEET, column + "1:" + column + "2");
                    }
                    book.row(
                                    SHEET,
                                    "人员类",
                                    "基本工资",
                                    "2060705",
                                    "科技馆站",
                                    "30101",
                                    "基本工资",
                                    null,
                                    "一般公共预算-财政拨款",
                                    "否",
                                    600,
                                    "否")
                            .row(SHEET, "公用经费", "办公费", "2060705", "科技馆站", "30201", "办公费", 50502, "事业收入", "是", 100, "是");
                }),
                layout("parents of parts, not merged", book -> {
                    book.row(
                                    SHEET, "类型", "项目名称", "功能科目", null, null, "部门经济科目", null, "政府经济科目", null, "资金来源",
                                    "是否结转", "金额", "机关运行经费")
                            .row(SHEET, null, null, "类", "款", "项", "类", "款", "类", "款");
                    split(book);
                }),
                layout("parts named in one row", book -> {
                    book.row(
                            SHEET,
                            "类型",
                            "项目名称",
                            "功能科目类",
                            "功能科目款",
                            "功能科目项",
                            "部门经济科目编码类",
                            "部门经济科目编码款",
                            "政府经济科目类",
                            "政府经济科目款",
                            "资金来源",
                            "是否结转",
                            "金额",
                            "机关运行经费");
                    split(book);
                }),
                layout("bare parts in one row", book -> {
                    book.row(SHEET, "类型", "项目名称", "类", "款", "项", "类", "款", "类", "款", "资金来源", "是否结转", "金额", "机关运行经费");
                    split(book);
                }),
                layout("columns numbered below the header, the header repeated, a blank row, a note", book -> {
                    header(book);
                    book.row(SHEET, 1, 2, 3, 4, 5, 6, 7, 8, 9);
                    line(book, 2060705, 30101, null, 600);
                    book.row(SHEET);
                    header(book);
                    other(book, 2060705, 30201, 100);
                    book.row(SHEET, "注：金额以元计。");
                }),
                layout("labels merged down", book -> {
                    header(book);
                    line(book, "2060705", 30101, null, 600);
                    book.row(SHEET, "公用经费", "办公费", null, 30201, 50502, 100, "事业收入", "是", "是")
                            .merge(SHEET, "C2:C3");
                }),
                layout("subtotals of several levels", book -> {
                    header(book);
                    book.row(SHEET, "合计", null, null, null, null, 700);
                    line(book, 2060705, 30101, null, 600);
                    book.row(SHEET, null, "人员类小计：", null, null, null, 600);
                    other(book, 2060705, 30201, 100);
                    book.row(SHEET, null, "小 计", null, null, null, 100).row(SHEET, "总计", null, null, null, null, 700);
                }),
                layout("an amount merged down counts once", book -> {
                    header(book);
                    line(book, 2060705, 30101, null, 600);
                    book.row(SHEET, null, "（续）").merge(SHEET, "F2:F3").merge(SHEET, "A2:A3");
                    other(book, 2060705, 30201, 100);
                }));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void saysTheSame(Consumer<Book> layout) throws Exception {
        Reading sound = Sound.with(folder, book -> {});
        Reading reading = Sound.with(folder, book -> {
            replace(book);
            layout.accept(book);
        });
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.lines().stream().map(LayoutsTest::placeless))
                .containsExactlyElementsOf(
                        sound.lines().stream().map(LayoutsTest::placeless).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21})
    void theHeaderStandsWithinTheFirstTwentyRows(int row) throws Exception {
        Reading reading = Sound.with(folder, book -> {
            replace(book);
            for (int i = 1; i < row; i++) {
                book.row(SHEET, "第" + i + "行");
            }
            header(book);
            line(book, 2060705, 30101, null, 600);
            other(book, 2060705, 30201, 100);
        });
        assertThat(reading.codes().contains(FindingCode.HEADER_MISSING)).isEqualTo(row > 20);
    }

    @Test
    void aSheetWithoutAColumnSaysWhatItFoundAndWhatWouldDo() throws Exception {
        Reading reading = Sound.with(folder, book -> book.set(SHEET, "K1", "钱数"));
        Finding finding = reading.only(FindingCode.COLUMN_MISSING);
        assertThat(finding.found()).contains("没有“金额”", "钱数");
        assertThat(finding.expected()).contains("金额", "预算金额");
    }

    @Test
    void anEmptySheetCountsAsMissing() throws Exception {
        Reading reading = Sound.with(folder, LayoutsTest::replace);
        assertThat(reading.only(FindingCode.SHEET_MISSING).found()).contains("空的");
    }

    private static Named<Consumer<Book>> layout(String name, Consumer<Book> layout) {
        return Named.of(name, layout);
    }

    private static void replace(Book book) {
        int at = book.workbook.getSheetIndex(SHEET);
        book.workbook.removeSheetAt(at);
        Sheet sheet = book.workbook.createSheet(SHEET);
        assertThat(sheet.getLastRowNum()).isEqualTo(-1);
    }

    private static void header(Book book) {
        book.row(SHEET, "类型", "项目名称", "功能科目", "部门经济科目", "政府经济科目", "金额", "资金来源", "是否结转", "机关运行经费");
    }

    private static void line(Book book, Object function, Object economic, Object government, Object amount) {
        book.row(SHEET, "人员类", "基本工资", function, economic, government, amount, "一般公共预算-财政拨款", "否", "否");
    }

    private static void other(Book book, Object function, Object economic, Object amount) {
        book.row(SHEET, "公用经费", "办公费", function, economic, 50502, amount, "事业收入", "是", "是");
    }

    private static void split(Book book) {
        book.row(SHEET, "人员类", "基本工资", 206, 7, 5, 301, 1, null, null, "一般公共预算-财政拨款", "否", 600, "否")
                .row(SHEET, "公用经费", "办公费", "206", "07", "05", "302", "01", "505", "2", "事业收入", "是", 100, "是");
    }

    private static String placeless(budgetbook.budget.BudgetLine line) {
        return line.toString().replaceAll("place=[^]]*]", "");
    }
}
