package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole runs and the book that they make, or do not make. */
class BookRunTest {
    private static final Path TEXT = Path.of("src/test/resources/golden/book/book.txt");
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p[ >].*?</w:p>", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");

    @TempDir
    private Path folder;

    @Test
    void theSampleComesOutAsAcceptedInBothFilesAndAgainInTheSameBytes() throws Exception {
        Scene scene = Scene.withBook(folder.resolve("one"));
        assertThat(scene.run()).isZero();
        String document = document(scene);
        String print = print(scene);
        for (String line : Files.readAllLines(TEXT)) {
            if (!line.isBlank()) {
                assertThat(document).contains(bare(line));
                assertThat(print).contains(bare(line));
            }
        }
        assertThat(manifest(scene)).contains("\"MADE\"", "年度部门预算公开.docx", "年度部门预算公开.pdf");
        assertThat(page(scene)).contains("公开文本", "公务接待费”与上年持平，报送的原因却是", "申报表的“上年预算” 9 项");
        assertThat(sheet(scene, "公开文本")).contains("收入总计", "708.06", "预算01表", "收支总计/增减额");
        assertThat(sheet(scene, "上年比较")).contains("机关（机构）运行经费", "14.22");

        for (String figure : List.of("收入总计", "三公经费", "人员经费", "政府采购货物预算", "绩效管理公用经费支出", "科学技术支出")) {
            explains(figure, scene);
        }
        assertThat(scene.command("explain", "说明!政府采购")).isNotZero();
        assertThat(scene.printed()).contains("公开文本中没有“政府采购”这个数；名称相近的有 政府采购预算、政府采购货物预算");

        Scene other = Scene.withBook(folder.resolve("two"));
        assertThat(other.run()).isZero();
        assertThat(Files.mismatch(file(scene, "docx"), file(other, "docx"))).isNegative();
        assertThat(Files.mismatch(file(scene, "pdf"), file(other, "pdf"))).isNegative();
    }

    @Test
    void whatIsMissingIsToldAndTheTablesStand() throws Exception {
        Scene scene = Scene.withBook(folder);
        Path lacks = scene.place("output/2023/254-焦作市科学技术协会/待补说明.xlsx");
        scene.edit(Scene.LEAD, workbook -> answer(workbook.getSheet("情况说明"), "机关（机构）运行经费", ""));
        assertThat(scene.run()).isZero();

        assertThat(scene.master()).exists();
        assertThat(file(scene, "docx")).doesNotExist();
        assertThat(file(scene, "pdf")).doesNotExist();
        assertThat(scene.printed()).contains("公开文本未生成：材料不全，1 处，见待补说明.xlsx");
        assertThat(page(scene)).contains("“机关（机构）运行经费”与上年不同，没有写明主要原因").contains("href=\"./%E5%BE%85%E8%A1%A5");
        assertThat(sheet(scene, "公开文本")).contains("“机关（机构）运行经费”与上年不同，没有写明主要原因");
        try (Workbook workbook = WorkbookFactory.create(lacks.toFile(), null, true)) {
            StringBuilder list = new StringBuilder();
            workbook.getSheet("待补清单").forEach(row -> row.forEach(cell -> list.append(cell)));
            assertThat(list).contains("机关（机构）运行经费主要原因13.5614.22-0.66");
        }

        scene.edit(Scene.LEAD, workbook -> answer(workbook.getSheet("情况说明"), "机关（机构）运行经费", "压缩开支。"));
        assertThat(scene.run()).isZero();
        assertThat(document(scene)).contains("下降4.64%，主要原因：压缩开支。");
        assertThat(lacks).doesNotExist();
    }

    @Test
    void aRuleThatDoesNotHoldKeepsTheBookBackAndNamesTheSentence() throws Exception {
        Scene scene = Scene.withBook(folder);
        scene.configure("book/figures.yml", "项目支出: 预算03表[合计, 项目支出/小计]", "项目支出: 预算03表[合计, 基本支出/小计]");
        assertThat(scene.run()).isZero();

        assertThat(scene.master()).exists();
        assertThat(file(scene, "docx")).doesNotExist();
        assertThat(manifest(scene)).contains("\"HELD_BACK\"");
        assertThat(page(scene)).contains("说明-支出", "项目支出应为“230.5”");
        assertThat(scene.printed()).contains("公开文本未生成：核对不符");
    }

    @Test
    void lastYearsWorkbookGoesBeforeTheSheet() throws Exception {
        Scene scene = Scene.withBook(folder);
        assertThat(scene.run()).isZero();
        try (InputStream in = Files.newInputStream(scene.master());
                Workbook published = WorkbookFactory.create(in);
                var out = Files.newOutputStream(scene.input("上年总册.xlsx"))) {
            for (Sheet sheet : published) {
                for (int row = 0; row < 3; row++) {
                    for (Cell cell : sheet.getRow(row) == null ? List.<Cell>of() : sheet.getRow(row)) {
                        String text = cell.toString().replace("2023", "2022");
                        cell.setBlank(); // an inline text would stay beside the new one
                        cell.setCellValue(text);
                    }
                }
            }
            published.write(out);
        }
        assertThat(scene.run()).isZero();

        assertThat(manifest(scene)).contains("输入文件夹中的上年总册");
        assertThat(document(scene)).contains("收入总计708.06万元，支出总计708.06万元，收、支总计与上年持平");
        assertThat(page(scene)).contains("“收支总计”的上年预算数填 885.85 万元，输入文件夹中的上年总册为 708.06 万元，没有写调整原因");
    }

    /** The lines of a figure add up to what is printed, and its sentence says it. */
    private static void explains(String figure, Scene scene) {
        assertThat(scene.command("explain", "说明!" + figure, "--json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(scene.printed());
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode line : json.get("lines")) {
            sum = sum.add(new BigDecimal(line.get("yuan").asString()));
        }
        String printed = json.get("printed").asString();
        assertThat(sum.movePointLeft(4).setScale(2, RoundingMode.HALF_UP))
                .as(figure)
                .isEqualByComparingTo(printed)
                .isNotZero();
        assertThat(json.get("sentence").asString()).contains(printed + "万元");
    }

    private static void answer(Sheet sheet, String item, String reason) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(item)) {
                row.getCell(1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(reason);
                return;
            }
        }
        throw new IllegalArgumentException("no item " + item);
    }

    private static Path file(Scene scene, String extension) {
        return scene.published().resolve("焦作市科学技术协会2023年度部门预算公开." + extension);
    }

    private static String manifest(Scene scene) throws IOException {
        return Files.readString(scene.published().resolve("manifest.json"));
    }

    private static String page(Scene scene) throws IOException {
        return Files.readString(scene.published().resolve("运行报告.html"));
    }

    private static String sheet(Scene scene, String name) throws IOException {
        Path edition = scene.published().resolve("焦作市科学技术协会2023年度部门预算-核对稿.xlsx");
        StringBuilder text = new StringBuilder();
        try (Workbook workbook = WorkbookFactory.create(edition.toFile(), null, true)) {
            for (Row row : workbook.getSheet(name)) {
                row.forEach(cell -> text.append(cell).append('\n'));
            }
        }
        return text.toString();
    }

    /** The text of the document, without blanks. */
    private static String document(Scene scene) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file(scene, "docx").toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            Matcher paragraphs = PARAGRAPH.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (paragraphs.find()) {
                Matcher words = WORDS.matcher(paragraphs.group());
                while (words.find()) {
                    text.append(words.group(1));
                }
            }
        }
        return bare(text.toString());
    }

    private static String print(Scene scene) throws IOException {
        try (PDDocument print = Loader.loadPDF(file(scene, "pdf").toFile())) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(false);
            return bare(text.getText(print).replaceAll("—[0-9 ]+—", "").replaceAll("— *[0-9]+ *—", ""));
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s　]", "");
    }
}
