package budgetbook.classlist;

import static budgetbook.classlist.ListLayoutsTest.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a list is told with its place, and keeps the list from being taken in. */
class ListChecksTest {
    @TempDir
    private Path folder;

    @Test
    void aCodeOfAnotherShape() throws IOException {
        refuses("功能科目编码“20607011”应为 3、5、7 位数字。 B4", "206|科学技术", "20607|普及", "20607011|机构");
    }

    @Test
    void aPartBetweenTwoOthersThatIsBlank() throws IOException {
        Path file = GivenFile.csv(
                folder.resolve("list.csv"),
                StandardCharsets.UTF_8,
                "类|款|项|名称",
                "206|||科学技术",
                "|07||普及",
                "||01|机构",
                "207|||文化",
                "207||01|行政运行");

        assertThat(proposal(Optional.empty(), file).remarks().errors())
                .hasEntrySatisfying(
                        "编码缺上一级：这一列有，它左边的一列空着。", places -> assertThat(places).hasToString("[list.csv › C6]"));
    }

    @Test
    void aLetterInACode() throws IOException {
        refuses("编码“2O60701”不是数字。 B4", "206|科学技术", "20607|普及", "2O60701|机构");
    }

    @Test
    void aMistypedCodeThatStandsAlone() throws IOException {
        Path file = GivenFile.csv(
                folder.resolve("list.csv"),
                StandardCharsets.UTF_8,
                "编码|名称",
                "206|科学技术",
                "20607|普及",
                "20608x|",
                "207|文化",
                "注：2024年|");

        Remarks remarks = proposal(Optional.empty(), file).remarks();
        assertThat(remarks.errors()).containsOnlyKeys("编码“20608x”不是数字。");
        assertThat(remarks.notices()).containsOnlyKeys("没有编码的行，未读入。");
    }

    @Test
    void aDepartmentClassThatMapsToNothing() throws IOException {
        assertThat(proposal(Optional.empty(), csv("301|工资福利支出", "30101|基本工资", "30197|新津贴"))
                        .remarks()
                        .notices())
                .hasEntrySatisfying(
                        "对照表中没有这个部门经济科目，单位申报时须填政府经济科目。",
                        places -> assertThat(places).hasToString("[list.csv › B4]"));
    }

    @Test
    void aCodeWithoutName() throws IOException {
        refuses("功能科目 2060701 没有名称。 B4", "206|科学技术", "20607|普及", "2060701|");
    }

    @Test
    void aParentThatIsNowhere() throws IOException {
        refuses("功能科目缺少上级编码 20699，现有科目表中也没有。 B3", "206|科学技术", "2069901|科技奖励");
    }

    @Test
    void aCodeOfTwoNames() throws IOException {
        refuses("功能科目 20607 的名称“普及”与 list.csv › B3 的“科普”不同，请只留一个。 B4", "206|科学技术", "20607|科普", "20607|普及");
    }

    @Test
    void aCodeOfNoList() throws IOException {
        refuses(
                "看不出“406”属于哪一种科目表。请用 --list 指明：function（功能科目）、economic-department（部门经济科目）、"
                        + "economic-government（政府经济科目）、economic-mapping（经济科目对照）。 B3",
                "206|科学技术",
                "406|其他");
    }

    @Test
    void aTitleOfAnotherList() throws IOException {
        Path file = GivenFile.xlsx("政府预算支出经济分类", "编码|名称", "301|工资福利支出").save(folder.resolve("list.xlsx"));

        assertThat(proposal(Optional.empty(), file).remarks().errors().keySet())
                .singleElement()
                .asString()
                .startsWith("标题写的是政府经济科目，编码（如 301，A2）却是部门经济科目的。");
        assertThat(proposal(Optional.of(ListKind.ECONOMIC_DEPARTMENT), file).isSound())
                .isTrue();
    }

    @Test
    void nothingToRead() throws IOException {
        assertThat(proposal(Optional.empty(), csv("甲|乙")).isSound()).isFalse();
    }

    @Test
    void aParentOfThePresentListIsTakenFromThere() throws IOException {
        Proposal proposal = proposal(Optional.empty(), csv("2060701|机构运行", "2060702|科普活动"));

        assertThat(proposal.isSound()).isTrue();
        assertThat(proposal.remarks().notices())
                .containsKeys("功能科目缺少上级编码 20607，沿用现有科目表的“科学技术普及”。", "功能科目缺少上级编码 206，沿用现有科目表的“科学技术”。");
        assertThat(proposal.lists().get(ListKind.FUNCTION)).containsEntry("206", "科学技术");
    }

    @Test
    void aMappingByNature() throws IOException {
        assertThat(mapping("性质|部门经济|政府经济", "行政单位|30101|50101", "事业单位|30101|50501"))
                .isEqualTo("{行政 30101=50101, 事业 30101=50501}");
    }

    @Test
    void aMappingWithAColumnForEachNature() throws IOException {
        assertThat(mapping("部门预算经济科目|行政单位对应|事业单位对应", "30101 基本工资|50101 工资奖金津补贴|50501 工资福利支出"))
                .isEqualTo("{行政 30101=50101, 事业 30101=50501}");
    }

    @Test
    void aMappingThatSaysNoNature() throws IOException {
        assertThat(mapping("政府|部门", "50101|30101", "50501|30101", "50905|30301"))
                .isEqualTo("{行政 30101=50101, 行政 30301=50905, 事业 30101=50501, 事业 30301=50905}");
    }

    @Test
    void aMappingToACodeThatIsNotThere() throws IOException {
        Path file = GivenFile.csv(folder.resolve("map.csv"), StandardCharsets.UTF_8, "性质|部门|政府", "行政|30101|50177");

        assertThat(proposal(Optional.empty(), file).remarks().errors()).containsOnlyKeys("对照表中的 50177 不在政府经济科目表中。");
    }

    private String mapping(String... rows) throws IOException {
        Proposal proposal =
                proposal(Optional.empty(), GivenFile.csv(folder.resolve("map.csv"), StandardCharsets.UTF_8, rows));
        assertThat(proposal.remarks().errors()).isEmpty();
        return String.valueOf(proposal.lists().get(ListKind.ECONOMIC_MAPPING));
    }

    private void refuses(String error, String... rows) throws IOException {
        Proposal proposal = proposal(Optional.empty(), csv(rows));

        assertThat(proposal.remarks().errors().entrySet())
                .extracting(each -> each.getKey() + " " + each.getValue().get(0).cell())
                .contains(error);
    }

    private Path csv(String... rows) throws IOException {
        String[] numbered = new String[rows.length + 1];
        numbered[0] = "序号|编码|名称";
        for (int i = 0; i < rows.length; i++) {
            numbered[i + 1] = i + 1 + "|" + rows[i];
        }
        return GivenFile.csv(folder.resolve("list.csv"), StandardCharsets.UTF_8, numbered);
    }
}
