package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.publication.Manifest;
import budgetbook.publication.ManifestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** 审核说明 over several runs: asked, answered in the workbooks that a run leaves, shown, kept, and open again. */
class AnswersTest {
    private static final String LEAD = "254101-焦作市科学技术协会.xlsx";
    private static final String OFFICE = "254302-焦作市反邪教协会办公室.xls";
    private static final String BOOK = "审核说明-254.xlsx";
    private static final String EDITION = "焦作市科学技术协会2023年度部门预算-核对稿.xlsx";
    private static final String SAID = "邮寄费按人定额，属实";

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void publishedSample() throws IOException {
        scene = Scene.published(folder);
    }

    @Test
    void asksEveryUnitWithNoticesInItsOwnWorkbookAndTheCollatorInOne() throws IOException {
        assertThat(asked("")).isDirectory();
        assertThat(asked(LEAD)).exists();
        assertThat(asked(OFFICE)).exists();
        assertThat(asked("254301-焦作市科技馆.xlsx")).doesNotExist();

        List<AnswerBook.Asked> questions = book(asked(BOOK)).questions();
        assertThat(questions.stream().filter(asked -> asked.kind().equals("提示")))
                .hasSize(4);
        assertThat(questions.stream().filter(asked -> asked.kind().equals("口径差")))
                .hasSize(6);
        assertThat(questions).extracting(AnswerBook.Asked::number).doesNotHaveDuplicates();

        byte[] before = Files.readAllBytes(asked(BOOK));
        assertThat(scene.run()).isZero();
        assertThat(scene.printed()).contains("没有变化");
        assertThat(Files.readAllBytes(asked(BOOK))).isEqualTo(before);
        assertThat(asked(LEAD)).exists();
    }

    @Test
    void whatAUnitSaysIsShownCountedAndKeptThoughItsCarrierGoes() throws IOException {
        byte[] original = Files.readAllBytes(scene.input(Scene.LEAD));
        answer(asked(LEAD), row -> true, SAID);
        Files.copy(asked(LEAD), scene.input(Scene.LEAD), StandardCopyOption.REPLACE_EXISTING);

        assertThat(scene.run()).isZero();

        assertThat(scene.printed())
                .contains("已发布第 2 号")
                .contains("提示 4 条，已说明 1")
                .contains("审核说明　单位：" + SAID);
        assertShown("单位：" + SAID);
        assertThat(asked(LEAD)).as("nothing is left to ask").doesNotExist();
        assertThat(asked(OFFICE)).exists();

        Files.write(scene.input(Scene.LEAD), original);
        assertThat(scene.run()).isZero();
        assertThat(scene.printed()).contains("已发布第 3 号").contains("提示 4 条，已说明 1");
        assertShown("单位：" + SAID);
        assertThat(scene.run()).isZero();
        assertThat(scene.printed()).contains("没有变化");
    }

    @Test
    void anOldWorkbookCarriesAnswersTooAndRowsMayBeSortedAndDeleted() throws IOException {
        try (Edited edited = new Edited(asked(OFFICE))) {
            Sheet list = edited.workbook.getSheet("问题清单");
            AnswerBook rows = new AnswerBook(list);
            List<Integer> at = rows.rows();
            assertThat(at).hasSize(3);
            rows.say(at.get(2), "第三条属实");
            rows.swap(at.get(0), at.get(2));
            list.removeRow(list.getRow(at.get(1)));
        }
        String third = book(asked(BOOK)).questions().stream()
                .filter(asked -> asked.whose().equals("反邪办"))
                .map(AnswerBook.Asked::text)
                .toList()
                .get(2);
        Files.copy(asked(OFFICE), scene.input(Scene.OFFICE), StandardCopyOption.REPLACE_EXISTING);

        assertThat(scene.run()).isZero();

        assertThat(answered()).containsExactly("单位：第三条属实");
        assertThat(notices().stream().filter(Manifest.Notice::isAnswered).map(Manifest.Notice::message))
                .containsExactly(third);
    }

    @Test
    void anotherAmountIsAnotherFactAndOpenAgain() throws IOException {
        answer(asked(LEAD), row -> true, SAID);
        Files.copy(asked(LEAD), scene.input(Scene.LEAD), StandardCopyOption.REPLACE_EXISTING);
        scene.run();
        assertThat(answered()).hasSize(1);

        scene.edit(Scene.LEAD, workbook -> swapAmounts(workbook.getSheet("基本支出")));
        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("提示 4 条").doesNotContain("已说明");
        assertThat(answered()).isEmpty();
        assertThat(asked(LEAD)).exists();
    }

    @Test
    void aRowThatOnlyMovesIsTheSameFact() throws IOException {
        answer(asked(LEAD), row -> true, SAID);
        Files.copy(asked(LEAD), scene.input(Scene.LEAD), StandardCopyOption.REPLACE_EXISTING);
        scene.run();

        scene.edit(Scene.LEAD, workbook -> {
            Sheet lines = workbook.getSheet("基本支出");
            lines.shiftRows(11, lines.getLastRowNum(), 1);
        });
        assertThat(scene.run()).isZero();

        assertThat(answered()).containsExactly("单位：" + SAID);
        assertThat(notices().stream().map(Manifest.Notice::place)).anyMatch(place -> place.endsWith("A14"));
    }

    @Test
    void theCollatorAnswersForAllThroughTheInputFolderUnderAnyName() throws IOException {
        answer(asked(BOOK), row -> row.kind().equals("口径差"), "属上年结转，口径不同");
        answer(asked(BOOK), row -> row.whose().equals("科协本级"), "已与财政核对");
        Files.createDirectories(scene.input("汇总"));
        Files.move(asked(BOOK), scene.input("汇总/随便叫什么.xlsx"));

        assertThat(scene.run()).isZero();

        assertThat(scene.printed())
                .contains("提示 4 条，已说明 1")
                .contains("口径差 6（其中已说明 6）")
                .doesNotContain("不属于任何部门");
        assertShown("汇总人：已与财政核对");
        assertThat(text(scene.published().resolve("运行报告.html"))).contains("汇总人：属上年结转，口径不同");
        assertThat(cells(scene.published().resolve(EDITION), "勾稽"))
                .filteredOn(text -> text.endsWith("\n审核说明　汇总人：属上年结转，口径不同"))
                .hasSize(6);
        assertThat(manifest().rules().stream()
                        .mapToInt(rule -> Objects.requireNonNullElse(rule.answered(), 0))
                        .sum())
                .isEqualTo(6);

        Files.delete(scene.input("汇总/随便叫什么.xlsx"));
        assertThat(scene.run()).isZero();
        assertThat(scene.printed()).contains("没有变化");
        assertThat(book(asked(BOOK)).questions().stream()
                        .filter(asked -> !asked.answer().isEmpty()))
                .hasSize(7);
    }

    @Test
    void whatIsFilledInWhereTheWorkbookLiesIsReadAndMayBeTakenBack() throws IOException {
        answer(asked(BOOK), row -> row.whose().equals("科协本级"), "在原处填的");
        assertThat(scene.run()).isZero();
        assertThat(answered()).containsExactly("汇总人：在原处填的");
        assertThat(scene.run()).isZero();
        assertThat(scene.printed()).contains("没有变化");

        answer(asked(BOOK), row -> row.whose().equals("科协本级"), "");
        assertThat(scene.run()).isZero();
        assertThat(scene.printed()).contains("已发布第 3 号");
        assertThat(answered()).isEmpty();
    }

    @Test
    void whatTheCollatorSaidOutlivesTheStateFolder() throws IOException {
        answer(asked(BOOK), row -> row.whose().equals("科协本级"), "已核对");
        scene.run();
        FileSystemUtils.deleteRecursively(scene.place("state"));

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("没有变化");
        assertThat(answered()).containsExactly("汇总人：已核对");
    }

    @Test
    void aMemoryThatMakesNoSenseIsPutAside() throws IOException {
        for (String nonsense : List.of("{", "null", "{\"said\":{\"T0123456789\":null}}")) {
            Path remembered = scene.place("state/answers/2023-254.json");
            Files.createDirectories(scene.place("state/answers"));
            Files.writeString(remembered, nonsense);

            assertThat(scene.run()).as(nonsense).isZero();

            assertThat(scene.printed()).contains("没有变化");
            assertThat(scene.place("state/answers/2023-254.json.bad")).hasContent(nonsense);
            assertThat(remembered).doesNotExist();
            Files.delete(scene.place("state/answers/2023-254.json.bad"));
        }
    }

    @Test
    void lastYearsWorkbookAnswersNothingOfThisYear() throws IOException {
        answer(asked(LEAD), row -> true, SAID);
        Files.copy(asked(LEAD), scene.input("去年.xlsx"));
        scene.cover("去年.xlsx", "预算年度", "2022");

        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).contains("不是本年度的").contains("没有变化");
    }

    @Test
    void ofUnitAndCollatorBothAreShown() throws IOException {
        answer(asked(LEAD), row -> true, SAID);
        answer(asked(BOOK), row -> row.whose().equals("科协本级"), "同意");
        Files.copy(asked(LEAD), scene.input(Scene.LEAD), StandardCopyOption.REPLACE_EXISTING);

        assertThat(scene.run()).isZero();

        assertThat(answered()).containsExactly("汇总人：同意　单位：" + SAID);
    }

    @Test
    void aNumberThatIsNoOnesOrAnotherUnitsSaysNothing() throws IOException {
        String foreign = book(asked(BOOK)).questions().stream()
                .filter(asked -> asked.whose().equals("反邪办"))
                .findFirst()
                .orElseThrow()
                .number();
        for (String number : List.of(foreign, "T0123456789", "=1+1")) {
            try (Edited edited = new Edited(asked(LEAD))) {
                AnswerBook rows = new AnswerBook(edited.workbook.getSheet("问题清单"));
                rows.say(rows.rows().get(0), SAID);
                rows.number(rows.rows().get(0), number);
            }
            Files.copy(asked(LEAD), scene.input(Scene.LEAD), StandardCopyOption.REPLACE_EXISTING);

            assertThat(scene.run()).isZero();

            assertThat(answered()).as(number).isEmpty();
        }
    }

    @Test
    void anAnswerGivenWhileTheDepartmentIsHeldBackIsKept() throws IOException {
        byte[] original = Files.readAllBytes(scene.input(Scene.LEAD));
        answer(asked(LEAD), row -> true, SAID);
        Files.copy(asked(LEAD), scene.input(Scene.LEAD), StandardCopyOption.REPLACE_EXISTING);
        Path museum = scene.place("museum");
        Files.move(scene.input(Scene.MUSEUM), museum);
        assertThat(scene.run()).isEqualTo(2);
        assertThat(book(asked(BOOK)).questions())
                .as("the book of what is published")
                .hasSize(10);

        Files.write(scene.input(Scene.LEAD), original);
        Files.move(museum, scene.input(Scene.MUSEUM));
        assertThat(scene.run()).isZero();

        assertThat(answered()).containsExactly("单位：" + SAID);
    }

    @Test
    void anErrorIsNotAnswered() throws IOException {
        scene.edit(
                Scene.LEAD,
                workbook -> workbook.getSheet("基本支出").getRow(1).getCell(0).setCellValue("甲"));
        assertThat(scene.run()).isEqualTo(2);
        Path returned = scene.returned().resolve(LEAD);
        try (Workbook workbook = WorkbookFactory.create(returned.toFile(), null, true)) {
            Sheet list = workbook.getSheet("问题清单");
            AnswerBook rows = new AnswerBook(list);
            assertThat(rows.rows()).as("rows with a number").hasSize(1);
            assertThat(list.getRow(rows.rows().get(0)).getCell(1).getStringCellValue())
                    .isEqualTo("提示");
        }
        assertThat(asked(LEAD)).as("one workbook for a unit").doesNotExist();
    }

    @Test
    void checkKeepsWhatTheSubmissionAlreadySays() throws IOException {
        answer(asked(LEAD), row -> true, SAID);
        Files.copy(asked(LEAD), scene.input(Scene.LEAD), StandardCopyOption.REPLACE_EXISTING);

        scene.check(
                scene.input(Scene.LEAD).toString(),
                "--feedback",
                scene.place("查").toString());

        assertThat(scene.printed()).contains("提示 1 条，已说明 1");
        Path copy = scene.place("查").resolve(Scene.LEAD.replace(".xlsx", "-问题清单.xlsx"));
        try (Workbook workbook = WorkbookFactory.create(copy.toFile(), null, true)) {
            assertThat(new AnswerBook(workbook.getSheet("问题清单")).answers()).containsExactly(SAID);
        }
    }

    private void assertShown(String answer) throws IOException {
        assertThat(answered()).containsExactly(answer);
        assertThat(text(scene.published().resolve("运行报告.html")))
                .contains(answer)
                .contains("已说明 1");
        assertThat(cells(scene.published().resolve(EDITION), "问题清单")).contains(answer);
    }

    private List<String> answered() {
        return notices().stream()
                .filter(Manifest.Notice::isAnswered)
                .map(Manifest.Notice::answer)
                .toList();
    }

    private List<Manifest.Notice> notices() {
        return manifest().notices();
    }

    private Manifest manifest() {
        return ManifestFile.read(scene.published()).orElseThrow();
    }

    private Path asked(String name) {
        return scene.published().resolve("审核说明").resolve(name);
    }

    /** The amounts of the line that the notice is about and of one beside it: the totals stay. */
    private static void swapAmounts(Sheet lines) {
        Row noticed = lines.getRow(12);
        Row other = lines.getRow(13);
        double amount = noticed.getCell(10).getNumericCellValue();
        noticed.getCell(10).setCellValue(amount - 0.01);
        other.getCell(10).setCellValue(other.getCell(10).getNumericCellValue() + 0.01);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    private static List<String> cells(Path file, String sheet) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            return AnswerBook.texts(workbook.getSheet(sheet));
        }
    }

    private static AnswerBook book(Path file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            return new AnswerBook(workbook.getSheetAt(0));
        }
    }

    private static void answer(Path file, java.util.function.Predicate<AnswerBook.Asked> which, String text)
            throws IOException {
        try (Edited edited = new Edited(file)) {
            AnswerBook rows = new AnswerBook(edited.workbook.getSheetAt(0));
            for (int row : rows.rows()) {
                if (which.test(rows.asked(row))) {
                    rows.say(row, text);
                }
            }
        }
    }

    /** A workbook that is changed and saved where it lies. */
    private static final class Edited implements AutoCloseable {
        private final Path file;
        private final Workbook workbook;

        Edited(Path file) throws IOException {
            this.file = file;
            try (var in = Files.newInputStream(file)) {
                this.workbook = WorkbookFactory.create(in);
            }
        }

        @Override
        public void close() throws IOException {
            try (workbook;
                    var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }
}
