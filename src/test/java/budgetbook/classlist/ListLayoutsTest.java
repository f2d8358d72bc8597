package budgetbook.classlist;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.configuration.classification.ClassificationFiles;
import budgetbook.configuration.file.YearStandard;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One list of functions, laid out as ministries and finance systems do it, reads the same each time. */
class ListLayoutsTest {
    private static final Map<String, String> LIST = new TreeMap<>(Map.of(
            "206", "科学技术支出",
            "20607", "科学技术普及",
            "2060701", "机构运行",
            "2060702", "科普活动",
            "208", "社会保障和就业支出",
            "20805", "行政事业单位养老支出",
            "2080505", "机关养老保险缴费支出"));

    @TempDir
    private Path folder;

    @Test
    void codeAndNameColumns() throws IOException {
        reads(GivenFile.xlsx(
                "Sheet1",
                "2024年政府收支分类科目",
                "科目编码|科目名称|说明",
                "206|科学技术支出|反映科学技术方面的支出。",
                "20607|科学技术普及",
                "#2060701|机构运行|反映科普机构的支出。",
                "２０６０７０２|科普活动",
                "208|社会保障和就业支出",
                "208.05|行政事业单位养老支出",
                "208 05 05|机关养老保险缴费支出",
                "注：本表自2024年1月1日起施行。"));
    }

    @Test
    void withoutHeader() throws IOException {
        reads(GivenFile.csv(
                folder.resolve("list.csv"),
                StandardCharsets.UTF_8,
                "206|科学技术支出",
                "20607|科学技术普及",
                "2060701|机构运行",
                "2060702|科普活动",
                "208|社会保障和就业支出",
                "20805|行政事业单位养老支出",
                "2080505|机关养老保险缴费支出"));
    }

    @Test
    void chineseWindowsTextWithNumberedRows() throws IOException {
        reads(GivenFile.csv(
                folder.resolve("list.csv"),
                Charset.forName("GBK"),
                "序号|上级编码|编码|名称",
                "1||206|科学技术支出",
                "2|206|20607|科学技术普及",
                "3|20607|2060701|机构运行",
                "4|20607|2060702|科普活动",
                "5||208|社会保障和就业支出",
                "6|208|20805|行政事业单位养老支出",
                "7|20805|2080505|机关养老保险缴费支出",
                "注：〇号文"));
    }

    @Test
    void partsInColumnsEachGivenOnce() throws IOException {
        reads(GivenFile.xls(
                        "支出功能分类",
                        "支出功能分类科目表",
                        "科目编码|||科目名称|说明",
                        "类|款|项||",
                        "206|||科学技术支出",
                        "|07||科学技术普及",
                        "||01|机构运行",
                        "||02|科普活动",
                        "科目编码|||科目名称|说明",
                        "类|款|项||",
                        "208|||社会保障和就业支出",
                        "|05||行政事业单位养老支出",
                        "||05|机关养老保险缴费支出")
                .merged("A1:E1", "A2:C2", "D2:D3", "E2:E3"));
    }

    @Test
    void partsAsNumbersInEachRow() throws IOException {
        reads(GivenFile.xlsx(
                "Sheet1",
                "类|款|项|科目名称",
                "#206|||科学技术支出",
                "#206|#7||科学技术普及",
                "#206|#7|#1|机构运行",
                "#206|#7|#2|科普活动",
                "#208|||社会保障和就业支出",
                "#208|#5||行政事业单位养老支出",
                "#208|#5|#5|机关养老保险缴费支出"));
    }

    @Test
    void mergedParts() throws IOException {
        reads(GivenFile.xlsx(
                        "Sheet1",
                        "类|款|项|名称",
                        "206|||科学技术支出",
                        "|07||科学技术普及",
                        "||01|机构运行",
                        "||02|科普活动",
                        "208|||社会保障和就业支出",
                        "|05||行政事业单位养老支出",
                        "||05|机关养老保险缴费支出")
                .merged("A2:A5", "B3:B5", "A6:A8", "B7:B8"));
    }

    @Test
    void namesIndentedOverColumns() throws IOException {
        reads(GivenFile.xlsx(
                "Sheet1",
                "科目编码|科目名称",
                "|类|款|项",
                "206|科学技术支出",
                "20607||科学技术普及",
                "2060701|||机构运行",
                "2060702|||　　科普活动",
                "208|社会保障和就业支出",
                "20805||行政事业单位养老支出",
                "2080505|||机关养老保险缴费支出"));
    }

    @Test
    void aRowForEachLeafWithAllNames() throws IOException {
        reads(GivenFile.xlsx(
                "Sheet1",
                "类编码|类名称|款编码|款名称|项编码|项名称",
                "206|科学技术支出|20607|科学技术普及|2060701|机构运行",
                "206|科学技术支出|20607|科学技术普及|2060702|科普活动",
                "208|社会保障和就业支出|20805|行政事业单位养老支出|2080505|机关养老保险缴费支出"));
    }

    @Test
    void codeAndNameInOneCell() throws IOException {
        reads(GivenFile.xlsx(
                "Sheet1",
                "功能科目",
                "206 科学技术支出",
                "  20607 科学技术普及",
                "    [2060701]机构运行",
                "    2060702-科普活动",
                "208社会保障和就业支出",
                "  20805 行政事业单位养老支出",
                "    2080505　机关养老保险缴费支出"));
    }

    @Test
    void codeAndNameInOneCellIndentedOverColumns() throws IOException {
        reads(GivenFile.xlsx(
                "Sheet1",
                "类|款|项",
                "206 科学技术支出",
                "|20607 科学技术普及",
                "||2060701 机构运行",
                "||2060702 科普活动",
                "208 社会保障和就业支出",
                "|20805 行政事业单位养老支出",
                "||2080505 机关养老保险缴费支出"));
    }

    @Test
    void sheetsOfSeveralListsInOneWorkbook() throws IOException {
        Path file = GivenFile.xlsx("封面", "2024年政府收支分类科目")
                .and("收入", "编码|名称", "101|税收收入", "10101|增值税")
                .and("支出功能", "编码|名称", "206|科学技术支出", "20607|科学技术普及")
                .and("部门预算支出经济分类", "类|款|名称", "301||工资福利支出", "|01|基本工资")
                .and("政府预算支出经济分类", "类|款|名称", "501||机关工资福利支出", "|01|工资奖金津补贴")
                .save(folder.resolve("list.xlsx"));

        Proposal proposal = proposal(Optional.empty(), file);

        assertThat(proposal.remarks().errors()).isEmpty();
        assertThat(proposal.counts())
                .isEqualTo(
                        Map.of(ListKind.FUNCTION, 2, ListKind.ECONOMIC_DEPARTMENT, 2, ListKind.ECONOMIC_GOVERNMENT, 2));
        assertThat(proposal.remarks().notices().keySet()).containsExactly("没有找到科目编码，未读取。", "编码以 1 开头，是收入分类科目，未读取。");
        assertThat(proposal.lists()).containsEntry(ListKind.ECONOMIC_MAPPING, Map.of("行政 30101", "50101"));
    }

    private void reads(GivenFile file) throws IOException {
        reads(file.save(folder.resolve("list")));
    }

    private void reads(Path file) {
        Proposal proposal = proposal(Optional.empty(), file);

        assertThat(proposal.remarks().errors()).isEmpty();
        assertThat(proposal.lists()).containsEntry(ListKind.FUNCTION, LIST);
    }

    static Proposal proposal(Optional<ListKind> forced, Path... files) {
        return ListReading.of(
                List.of(files), forced, ClassificationFiles.read(YearStandard.of(Path.of("config"), 2023), 2023));
    }
}
