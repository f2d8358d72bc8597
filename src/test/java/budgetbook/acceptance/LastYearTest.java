package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.book.prior.ItemAmounts;
import budgetbook.book.prior.PriorTables;
import budgetbook.budget.Department;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.publication.DepartmentFolder;
import budgetbook.submission.DepartmentSubmissions;
import budgetbook.submission.Reception;
import budgetbook.submission.intake.Inbox;
import budgetbook.submission.intake.Patience;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Last year's tables: as this installation published them, and as a workbook among the submissions. */
class LastYearTest {
    private static final Map<String, BigDecimal> PRINTED = Map.of(
            "收支总计", new BigDecimal("708.06"),
            "一般公共预算收支", new BigDecimal("708.06"),
            "政府性基金收支", new BigDecimal("0.00"),
            "国有资本经营收支", new BigDecimal("0.00"),
            "三公经费", new BigDecimal("4.60"),
            "因公出国（境）费", new BigDecimal("0.00"),
            "公务用车购置费", new BigDecimal("0.00"),
            "公务用车运行费", new BigDecimal("3.50"),
            "公务接待费", new BigDecimal("1.10"),
            "机关（机构）运行经费", new BigDecimal("13.56"));

    @TempDir
    private Path folder;

    private Scene scene;
    private Configuration configuration;
    private Department department;
    private ItemAmounts items;

    @BeforeEach
    void published() throws Exception {
        scene = Scene.published(folder.resolve("scene"));
        configuration = new ConfigurationFolder(scene.place("config")).read(Optional.of(2023));
        department = configuration.departments().get(0);
        items = ItemAmounts.ofLastYear(configuration);
    }

    @Test
    void theStandingPublicationOfAYearIsReadByItsOwnHeaders() throws Exception {
        DepartmentFolder published = new DepartmentFolder(scene.place("output"), 2023, department);
        PriorTables tables = PriorTables.published(published, department, items).orElseThrow();
        assertThat(tables.amounts()).containsExactlyInAnyOrderEntriesOf(PRINTED);

        Files.writeString(master(), "damaged");
        assertThat(PriorTables.published(published, department, items)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aMasterWorkbookAmongTheSubmissionsIsLastYears(String format) throws Exception {
        write(2022, "上年/去年的总册." + format);
        DepartmentSubmissions received = received();
        assertThat(received.earlier()).hasSize(1);
        assertThat(received.files()).hasSize(3);
        assertThat(received.findings()).isEmpty();
        assertThat(PriorTables.received(received.earlier().get(0).snapshot(), department, items)
                        .amounts())
                .containsExactlyInAnyOrderEntriesOf(PRINTED);

        assertThat(scene.run()).isZero();
        assertThat(scene.printed()).doesNotContain("去年的总册");
    }

    @Test
    void oneOfAnotherYearIsToldAndOfTwoThatDifferNeitherIsTaken() throws Exception {
        write(2021, "前年.xlsx");
        assertThat(received().earlier()).isEmpty();
        assertThat(received().findings().get(0).found()).isEqualTo("是 2021 年度的总册，不是上年（2022）的，没有读取");

        write(2022, "一.xlsx");
        write(2022, "二.xls");
        assertThat(received().earlier()).isEmpty();
        assertThat(received().findings().get(1).found()).contains("“一.xlsx”、“二.xls”");
        assertThat(received().findings()).noneMatch(finding -> finding.isError());
    }

    private DepartmentSubmissions received() throws Exception {
        Inbox inbox = Inbox.receive(scene.place("input"), folder.resolve("copies"), Patience.NONE);
        Reception reception = Reception.of(inbox, configuration);
        assertThat(reception.findings()).isEmpty();
        return reception.of(department);
    }

    private Path master() {
        return BudgetbookRun.master(scene.place("output"), 2023, "254", department.name());
    }

    /** The published workbook as if it were of another year, in either format, without its looks. */
    private void write(int year, String name) throws Exception {
        Path file = scene.place("input").resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream in = Files.newInputStream(master());
                Workbook published = WorkbookFactory.create(in);
                Workbook copy = name.endsWith("xls") ? new HSSFWorkbook() : WorkbookFactory.create(true);
                OutputStream out = Files.newOutputStream(file)) {
            for (Sheet sheet : published) {
                copy(sheet, copy.createSheet(sheet.getSheetName()), year);
            }
            copy.write(out);
        }
    }

    private static void copy(Sheet from, Sheet to, int year) {
        from.getMergedRegions().forEach(to::addMergedRegion);
        for (Row row : from) {
            Row made = to.createRow(row.getRowNum());
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.NUMERIC) {
                    made.createCell(cell.getColumnIndex()).setCellValue(cell.getNumericCellValue());
                } else if (cell.getCellType() == CellType.STRING) {
                    String text = cell.getStringCellValue();
                    made.createCell(cell.getColumnIndex())
                            .setCellValue(row.getRowNum() < 3 ? text.replace("2023", Integer.toString(year)) : text);
                }
            }
        }
    }
}
