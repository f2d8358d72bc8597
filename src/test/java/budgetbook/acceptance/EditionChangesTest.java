package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 变动 of the working edition after a unit has changed two amounts, and where its links lead. */
class EditionChangesTest {
    private static final int BEFORE_AT = 4;
    private static final int AFTER_AT = 5;
    private static final int BEFORE = 6;
    private static final int AFTER = 7;
    private static final int DIFFERENCE = 8;

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void changed() throws IOException {
        scene = Scene.published(folder);
        scene.edit(Scene.LEAD, workbook -> {
            Sheet basic = workbook.getSheet("基本支出");
            move(basic.getRow(1).getCell(10), 1);
            move(basic.getRow(2).getCell(10), -1);
        });
    }

    @Test
    void theChangedLinesStandBeforeTheCellsThatTheyMoved() throws IOException {
        assertThat(scene.run()).as(scene.printed()).isZero();

        try (XSSFWorkbook edition = edition()) {
            Sheet sheet = edition.getSheet("变动");
            List<String> heads = new ArrayList<>();
            sheet.forEach(row -> heads.add(text(row, 0)));
            int lines = heads.indexOf("一、改动的明细：2 条，万元");
            Row first = sheet.getRow(lines + 1);
            Row second = sheet.getRow(first.getRowNum() + 1);

            assertThat(List.of(text(first, 1), text(first, BEFORE_AT), text(first, AFTER_AT)))
                    .containsExactly("科协本级", "基本支出!K2", "基本支出!K2");
            assertThat(first.getCell(BEFORE).getNumericCellValue()).isEqualTo(0.84);
            assertThat(first.getCell(AFTER).getNumericCellValue()).isEqualTo(1.84);
            assertThat(first.getCell(DIFFERENCE).getNumericCellValue()).isEqualTo(1);
            assertThat(text(second, AFTER_AT)).isEqualTo("基本支出!K3");
            assertThat(second.getCell(DIFFERENCE).getNumericCellValue()).isEqualTo(-1);
            assertThat(text(sheet.getRow(second.getRowNum() + 1), 0)).startsWith("二、因此变动的格：");
        }
    }

    @Test
    void thePlaceOfALineIsALinkToTheSubmission() throws IOException {
        assertThat(scene.run()).as(scene.printed()).isZero();

        try (XSSFWorkbook edition = edition()) {
            XSSFHyperlink link = edition.getSheet("明细").getHyperlinkList().stream()
                    .filter(candidate -> candidate.getCTHyperlink().isSetId())
                    .findFirst()
                    .orElseThrow();
            String address = URLDecoder.decode(
                    edition.getSheet("明细")
                            .getPackagePart()
                            .getRelationship(link.getCTHyperlink().getId())
                            .getTargetURI()
                            .toString(),
                    StandardCharsets.UTF_8);

            assertThat(scene.published().resolve(address)).isRegularFile();
            assertThat(Objects.requireNonNull(link.getCTHyperlink().getLocation()))
                    .isEqualTo("'收入预算'!B2");
        }
    }

    @Test
    void linesThatAreNoLongerAsTheyWereReadAreNotCompared() throws IOException, SQLException {
        scene.execute("update budget_line set fen = fen + 100 where sequence = 1");

        assertThat(scene.run()).as(scene.printed()).isZero();

        try (XSSFWorkbook edition = edition()) {
            assertThat(text(edition.getSheet("变动").getRow(3), 0)).contains("已不在明细账中，没有比对：254101");
        }
    }

    private XSSFWorkbook edition() throws IOException {
        Path file = scene.published().resolve("焦作市科学技术协会2023年度部门预算-核对稿.xlsx");
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static void move(Cell cell, double by) {
        cell.setCellValue(cell.getNumericCellValue() + by);
    }

    private static String text(Row row, int column) {
        return row.getCell(column) == null ? "" : new DataFormatter().formatCellValue(row.getCell(column));
    }
}
