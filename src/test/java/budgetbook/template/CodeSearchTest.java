package budgetbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A unit finds its code in a whole list by some of its digits or of a name. */
class CodeSearchTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Path file;

    @BeforeAll
    static void writeForm() throws Exception {
        file = Forms.write("254301", WholeList.classification(), java.util.Map.of(), folder.resolve("form.xlsx"));
    }

    @Test
    void nothingIsListedAsLongAsNothingIsLookedFor() throws Exception {
        try (OpenForm form = OpenForm.of(file)) {
            SearchSheet search = new SearchSheet(form);

            assertThat(search.status()).isEqualTo("还没有输入。");
            assertThat(search.hits()).isEmpty();
        }
    }

    @Test
    void aPartOfANameListsTheCodesInTheOrderOfTheLists() throws Exception {
        try (OpenForm form = OpenForm.of(file)) {
            SearchSheet search = new SearchSheet(form).look("科技馆");
            form.calculate();

            assertThat(search.hits()).containsExactly("功能科目 2060705 科技馆站 科学技术 › 科学技术普及");
            assertThat(search.status()).isEqualTo("查到 1 个末级科目。");

            search.look("养老保险缴费");
            form.calculate();
            assertThat(search.hits())
                    .containsExactly(
                            "功能科目 2080505 机关事业单位基本养老保险缴费支出 社会保障和就业 › 行政事业单位养老支出", "部门经济科目 30108 机关事业单位基本养老保险缴费 工资福利支出");
        }
    }

    @Test
    void aPartOfACodeOrOfTheNameAboveFinds() throws Exception {
        try (OpenForm form = OpenForm.of(file)) {
            SearchSheet search = new SearchSheet(form).look(" 20101 ");
            form.calculate();
            assertThat(search.hits()).hasSize(50).first().asString().startsWith("功能科目 2010101 行政运行");

            search.look("下局");
            form.calculate();
            assertThat(search.status()).isEqualTo("查到 50 个末级科目。");
        }
    }

    @Test
    void oneListAloneCanBeSearchedAndMoreThanThereIsRoomForIsSaid() throws Exception {
        try (OpenForm form = OpenForm.of(file)) {
            SearchSheet search = new SearchSheet(form).look("事项");
            form.calculate();
            assertThat(search.status()).isEqualTo("查到 1274 个末级科目，下面是前 60 个；再多写几个字。");
            assertThat(search.hits()).hasSize(SearchSheet.ROOM);

            search.look("行政").only("部门经济科目");
            form.calculate();
            assertThat(search.hits()).isEmpty();
            assertThat(search.status()).isEqualTo("没有查到：换一个词，或少写几个字。");
        }
    }

    @Test
    void theHeadersOfTheCodesLeadToTheSearch() throws Exception {
        try (OpenForm form = OpenForm.of(file)) {
            for (String header : List.of("功能科目编码", "部门经济科目编码", "政府经济科目编码")) {
                Hyperlink link = form.workbook()
                        .getSheet("项目支出")
                        .getRow(2)
                        .getCell(form.column("项目支出", header))
                        .getHyperlink();

                assertThat(link.getType()).isEqualTo(HyperlinkType.DOCUMENT);
                assertThat(link.getAddress()).isEqualTo("'科目查询'!B3");
            }
        }
    }

    /** What is looked at for one change: each code once, and so many times as there is room for hits. */
    @Test
    void aSearchCostsAsMuchAsThereAreCodes() throws Exception {
        try (OpenForm form = OpenForm.of(file)) {
            int searches = 0;
            for (Sheet sheet : form.workbook()) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String formula = cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : "";
                        searches += formula.contains("SEARCH(") ? 1 : 0;
                        if (formula.contains("SEARCH(")) {
                            assertThat(formula).doesNotContain(":");
                        }
                    }
                }
            }

            assertThat(searches)
                    .isEqualTo(WholeList.classification().functions().leaves().size()
                            + WholeList.classification()
                                    .departmentEconomic()
                                    .leaves()
                                    .size()
                            + WholeList.classification()
                                    .governmentEconomic()
                                    .leaves()
                                    .size());
        }
    }
}
