package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.oracle.GroupOracle;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A group is summed of what its departments have published, and of nothing else. */
class GroupRunTest {
    private static final List<String> SHEETS =
            IntStream.rangeClosed(1, 7).mapToObj(number -> "汇总0" + number + "表").toList();

    @TempDir
    private Path folder;

    @Test
    void itsTablesAreTheSumsOfWhatUnitsDeclare() throws IOException {
        GroupScene group = GroupScene.of(folder, 31, 3);

        assertThat(group.scene().run()).as(group.scene().printed()).isZero();

        assertThat(GroupBook.sheets(group.workbook())).isEqualTo(SHEETS);
        assertSums(group, List.of(group.department(0), group.department(1), group.department(2)));
        for (String sheet : SHEETS) {
            assertThat(GroupBook.text(group.workbook(), sheet))
                    .contains("已汇总 3 个部门，共 3 个")
                    .doesNotContain("未汇总");
        }
        assertThat(numbers(group))
                .isEqualTo(Map.of(
                        group.department(0).code(),
                        1,
                        group.department(1).code(),
                        1,
                        group.department(2).code(),
                        1));
    }

    @Test
    void whoeverIsLateIsNamedOnEverySheetAndCountsOnceThere() throws IOException {
        GroupScene group = GroupScene.of(folder, 31, 3);
        DeclaredDepartment late = group.department(2);
        Path submission = group.submission(2);
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(submission, elsewhere);

        assertThat(group.scene().run()).isEqualTo(2);

        String named = late.code() + " " + late.name() + "（没有发布）";
        for (String sheet : SHEETS) {
            assertThat(GroupBook.text(group.workbook(), sheet)).contains("已汇总 2 个部门，共 3 个", named);
        }
        assertSums(group, List.of(group.department(0), group.department(1)));
        assertThat(group.scene().printed()).contains("已汇总 2 个部门，共 3 个", "未汇总 " + named, "已发布第 1 号");
        assertThat(Files.readString(group.page())).contains("未汇总 " + named, "共 3 个部门");
        assertThat(numbers(group)).doesNotContainKey(late.code());

        Files.move(elsewhere, submission);
        assertThat(group.scene().run()).isZero();

        assertThat(GroupBook.text(group.workbook(), "汇总05表"))
                .contains("已汇总 3 个部门，共 3 个")
                .doesNotContain(late.name());
        assertSums(group, List.of(group.department(0), group.department(1), late));
        assertThat(numbers(group)).containsEntry(late.code(), 1);
        assertThat(group.published().resolve("历史")).isDirectory();
    }

    @Test
    void aCorrectionMakesItAnewAndNothingElseDoes() throws IOException {
        GroupScene group = GroupScene.of(folder, 31, 2);
        assertThat(group.scene().run()).isZero();
        Map<String, byte[]> published = files(group);

        assertThat(group.scene().run()).isZero();

        assertThat(group.scene().printed()).contains("各部门的发布和配置与第 1 号时相同，没有变化");
        assertThat(files(group)).usingRecursiveComparison().isEqualTo(published);

        DeclaredDepartment corrected = group.correct(1);
        assertThat(group.scene().run()).as(group.scene().printed()).isZero();

        assertSums(group, List.of(group.department(0), corrected));
        assertThat(numbers(group)).containsEntry(group.department(0).code(), 1).containsEntry(corrected.code(), 2);
        assertThat(manifest(group).get("number").asInt()).isEqualTo(2);
    }

    @Test
    void theSameInputsGiveTheSameBytes() throws IOException {
        GroupScene one = GroupScene.of(folder.resolve("one"), 47, 2);
        GroupScene other = GroupScene.of(folder.resolve("other"), 47, 2);

        assertThat(one.scene().run()).isZero();
        assertThat(other.scene().run()).isZero();

        assertThat(one.workbook()).hasSameBinaryContentAs(other.workbook());
    }

    @Test
    void aWrongCorrectionLeavesTheStandingPublicationInTheSum() throws IOException {
        GroupScene group = GroupScene.of(folder, 47, 2);
        assertThat(group.scene().run()).isZero();
        byte[] workbook = Files.readAllBytes(group.workbook());
        Files.delete(group.submission(1));

        assertThat(group.scene().run()).isEqualTo(2);

        assertThat(group.workbook()).hasBinaryContent(workbook);
        assertThat(manifest(group).get("number").asInt()).isEqualTo(1);
        assertThat(Files.readString(group.page())).as("its page tells of it").contains("未发布：申报表有误或缺报");
    }

    @Test
    void aDepartmentWhoseLinesAreLostIsNamedUntilTheyAreReadAgain() throws IOException, SQLException {
        GroupScene group = GroupScene.of(folder, 31, 2);
        assertThat(group.scene().run()).isZero();
        DeclaredDepartment lost = group.department(1);
        group.scene().execute("delete from submission where department = '" + lost.code() + "'");

        assertThat(group.scene().run("--department", group.department(0).code()))
                .isZero();

        String named = lost.code() + " " + lost.name() + "（第 1 号发布的明细不在明细账中）";
        assertThat(GroupBook.text(group.workbook(), "汇总02表")).contains("已汇总 1 个部门，共 2 个", named);
        assertThat(Files.readString(group.page())).contains(named, "没有做");
        assertSums(group, List.of(group.department(0)));

        assertThat(group.scene().run()).isZero();
        assertSums(group, List.of(group.department(0), lost));
    }

    @Test
    void aDepartmentWhosePublicationIsSpoiltIsNamed() throws IOException {
        GroupScene group = GroupScene.of(folder, 31, 2);
        assertThat(group.scene().run()).isZero();
        DeclaredDepartment spoilt = group.department(1);
        Path master = BudgetbookRun.master(group.scene().place("output"), 2023, spoilt.code(), spoilt.name());
        Files.write(master, new byte[] {0}, StandardOpenOption.APPEND);

        assertThat(group.scene().run("--department", group.department(0).code()))
                .isZero();

        assertThat(GroupBook.text(group.workbook(), "汇总02表"))
                .contains(spoilt.name() + "（现行发布的文件与 manifest.json 所列的不一致）");
    }

    @Test
    void anOfficeWithoutGroupsNoticesNothing() throws IOException {
        GroupScene group = GroupScene.of(folder, 47, 1);
        Files.delete(group.scene().config("groups/" + GroupScene.CODE + ".yml"));
        Files.delete(group.scene().config("groups"));
        Files.writeString(group.scene().config("group-tables/01.yml"), "nobody reads this");

        assertThat(group.scene().run()).isZero();

        assertThat(group.scene().printed()).doesNotContain("汇总 4");
        assertThat(group.published()).doesNotExist();
    }

    @Test
    void aGroupOfSomeCountsOnlyThose() throws IOException {
        GroupScene group = GroupScene.of(folder, 31, 3);
        group.configure("departments: [\"" + group.department(2).code() + "\"]");

        assertThat(group.scene().run()).isZero();

        assertSums(group, List.of(group.department(2)));
        assertThat(GroupBook.text(group.workbook(), "汇总01表")).contains("已汇总 1 个部门，共 1 个");
    }

    private static void assertSums(GroupScene group, List<DeclaredDepartment> departments) throws IOException {
        GroupOracle oracle = new GroupOracle(departments, group.random(0).codes());
        int[] headerRows = {2, 3, 2, 2, 2, 2, 2};
        int[] labels = {1, 2, 2, 4, 3, 2, 4};
        for (int number = 1; number <= 7; number++) {
            Map<String, List<BigDecimal>> expected = printed(oracle.table(number));
            int width = expected.values().iterator().next().size();
            Map<String, List<BigDecimal>> rows = GroupBook.rows(
                    group.workbook(), "汇总0" + number + "表", headerRows[number - 1], labels[number - 1], width);
            if (number == 1) {
                assertThat(rows).as("汇总01表").containsAllEntriesOf(expected);
            } else {
                assertThat(rows).as("汇总0" + number + "表").isEqualTo(expected);
            }
        }
    }

    private static Map<String, List<BigDecimal>> printed(Map<String, List<BigDecimal>> exact) {
        Map<String, List<BigDecimal>> printed = new LinkedHashMap<>();
        exact.forEach((row, amounts) -> printed.put(
                row,
                amounts.stream()
                        .map(yuan -> yuan.movePointLeft(4).setScale(2, RoundingMode.HALF_UP))
                        .toList()));
        return printed;
    }

    /** The publication of each department that the manifest names. */
    private static Map<String, Integer> numbers(GroupScene group) throws IOException {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (JsonNode input : manifest(group).get("inputs")) {
            numbers.put(input.get("unit").asString(), input.get("number").asInt());
        }
        return numbers;
    }

    private static JsonNode manifest(GroupScene group) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(group.manifest()));
    }

    private static Map<String, byte[]> files(GroupScene group) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(group.published())) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.put(file.toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
