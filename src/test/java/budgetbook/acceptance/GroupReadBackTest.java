package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Group;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.LedgerDatabase;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.PublicationRegister;
import budgetbook.run.GroupOutcome.Check;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.step.group.GroupTables;
import budgetbook.step.group.GroupWork;
import budgetbook.step.group.ReadBack;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a group's workbook is held against what its departments have published, cell by cell. */
class GroupReadBackTest {
    private static final long SEED = 20261201;

    @TempDir
    private Path folder;

    @Test
    void aCellThatWasFalsifiedIsTold() throws IOException, UnreadableWorkbookException {
        GroupScene group = GroupScene.of(folder, 31, 3);
        Files.delete(group.submission(2));
        group.scene().run();
        Path workbook = Files.copy(group.workbook(), folder.resolve("falsified.xlsx"));
        assertThat(checks(group, workbook)).allMatch(Check::holds);
        Random random = new Random(SEED);

        for (String name : GroupBook.sheets(workbook)) {
            Files.copy(group.workbook(), workbook, StandardCopyOption.REPLACE_EXISTING);
            String[] place = new String[1];
            change(workbook, book -> {
                List<Cell> amounts = amounts(book.getSheet(name));
                Cell cell = amounts.get(random.nextInt(amounts.size()));
                cell.setCellValue(cell.getNumericCellValue() + 0.01);
                place[0] = name + "!" + cell.getAddress();
            });

            assertThat(failures(group, workbook, "汇总-账表"))
                    .singleElement()
                    .asString()
                    .startsWith(place[0] + " 印出 ");
        }
    }

    @Test
    void anAmountThatIsGoneOrStandsWhereNoneBelongsIsTold() throws IOException, UnreadableWorkbookException {
        GroupScene group = GroupScene.of(folder, 31, 3);
        group.scene().run();
        Path workbook = Files.copy(group.workbook(), folder.resolve("falsified.xlsx"));

        change(workbook, book -> {
            amounts(book.getSheet("汇总04表")).get(1).setBlank();
            anew(book.getSheet("汇总05表").getRow(6), 2).setCellValue(1);
        });

        assertThat(failures(group, workbook, "汇总-账表")).hasSize(2).anyMatch(told -> told.startsWith("汇总05表!C7"));
    }

    @Test
    void aSheetThatDoesNotNameWhoIsLateIsTold() throws IOException, UnreadableWorkbookException {
        GroupScene group = GroupScene.of(folder, 31, 3);
        Files.delete(group.submission(2));
        group.scene().run();
        Path workbook = Files.copy(group.workbook(), folder.resolve("falsified.xlsx"));

        change(workbook, book -> {
            Sheet sheet = book.getSheet("汇总06表");
            anew(sheet.getRow(sheet.getLastRowNum()), 0).setCellValue("注：都汇总了。");
        });

        assertThat(failures(group, workbook, "汇总-名单"))
                .singleElement()
                .asString()
                .contains("汇总06表", group.department(2).code());
    }

    @Test
    void linesThatAreNotWhatWasPublishedHoldTheGroupBack() throws IOException, SQLException {
        GroupScene group = GroupScene.of(folder, 31, 2);
        assertThat(group.scene().run()).isZero();
        byte[] published = Files.readAllBytes(group.workbook());
        String code = group.department(1).code();
        group.scene()
                .execute("update budget_line set fen = fen + 100 where sequence = 1 and submission_id in"
                        + " (select min(id) from submission where department = '" + code + "')");
        DeclaredDepartment corrected = group.correct(0);

        assertThat(group.scene().run()).as(group.scene().printed()).isEqualTo(3);

        assertThat(group.scene().printed())
                .contains("汇总-发布 不成立", code + " " + group.department(1).name() + " 第 1 号发布", "此前发布的第 1 号保持不变");
        assertThat(group.workbook()).hasBinaryContent(published);
        assertThat(Files.readString(group.page())).contains("未发布：勾稽不符", "第 1 号发布，");

        assertThat(group.scene().run())
                .as("the damaged submission is read again, " + group.scene().printed())
                .isZero();
        assertThat(group.scene().printed()).contains("已发布第 2 号");
        assertThat(GroupBook.text(group.workbook(), "汇总02表")).contains(corrected.name());
    }

    private static List<String> failures(GroupScene group, Path workbook, String id)
            throws UnreadableWorkbookException {
        List<Check> checks = checks(group, workbook);
        assertThat(checks.stream().filter(check -> !check.id().equals(id))).allMatch(Check::holds);
        return checks.stream()
                .filter(check -> check.id().equals(id))
                .flatMap(check -> check.failures().stream())
                .toList();
    }

    private static List<Check> checks(GroupScene scene, Path workbook) throws UnreadableWorkbookException {
        Configuration configuration = new ConfigurationFolder(scene.scene().place("config")).read(Optional.empty());
        Group group = configuration.groups().all().get(0);
        Path output = scene.scene().place("output");
        Ledger ledger = LedgerDatabase.open(scene.scene().place("state")).orElseThrow();
        DepartmentFolder place = DepartmentFolder.ofGroup(
                output, 2023, group, PublicationRegister.of(scene.scene().place("state"), output));
        GroupWork work = GroupWork.of(configuration, group, place, ledger);
        assertThat(work.stands(place.current())).isTrue();
        return ReadBack.of(work, GroupTables.of(work, ledger), workbook, ledger).checks();
    }

    private static Cell anew(Row row, int column) {
        row.removeCell(row.getCell(column));
        return row.createCell(column);
    }

    private static List<Cell> amounts(Sheet sheet) {
        List<Cell> amounts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.NUMERIC) {
                    amounts.add(cell);
                }
            }
        }
        return amounts;
    }

    private static void change(Path path, Consumer<Workbook> change) throws IOException {
        Workbook workbook;
        try (InputStream in = Files.newInputStream(path)) {
            workbook = WorkbookFactory.create(in);
        }
        try (workbook;
                OutputStream out = Files.newOutputStream(path)) {
            change.accept(workbook);
            workbook.write(out);
        }
    }
}
