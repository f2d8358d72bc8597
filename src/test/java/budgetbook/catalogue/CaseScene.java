package budgetbook.catalogue;

import budgetbook.configuration.Configuration;
import budgetbook.launch.Launch;
import budgetbook.run.Folders;
import budgetbook.run.RunObserver;
import budgetbook.run.RunOutcome;
import budgetbook.sample.KnownConfiguration;
import budgetbook.sample.SharedFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;

/** A working folder of its own, with the shipped configuration for one unit and its good submission, to be spoilt. */
final class CaseScene {
    private static final String DEPARTMENT = "config/departments/254.yml";

    private final Path folder;
    private final Path given;
    private Path workbook;

    private CaseScene(Path folder, Path given) {
        this.folder = folder;
        this.given = given;
        this.workbook = folder.resolve("input").resolve(GoodSubmission.FILE);
    }

    /**
     * Sets the scene.
     *
     * @param folder empty
     * @param given where the case's own files are
     */
    static CaseScene in(Path folder, Path given) throws IOException {
        CaseScene scene = new CaseScene(folder, given);
        SharedFolder.copy(Path.of("config"), scene.path("config"));
        Path settings = scene.path("config/budgetbook.yml");
        Files.writeString(settings, Files.readString(settings).replace("settle-seconds: 2", "settle-seconds: 0"));
        Files.writeString(scene.path(DEPARTMENT), """
                code: "254"
                name: 焦作市科学技术协会
                units:
                  - {code: "254101", name: 焦作市科学技术协会, short-name: 科协本级, nature: 行政, lead: true}
                """);
        Files.createDirectories(folder.resolve("input"));
        GoodSubmission.write(scene.workbook);
        return scene;
    }

    /** Takes over the state folder of another scene, whose database need not be made anew. */
    void state(CaseScene other) throws IOException {
        SharedFolder.copy(other.path("state"), path("state"));
    }

    RunOutcome run() throws IOException {
        Configuration configuration = KnownConfiguration.of(path("config"));
        return Launch.run(
                new Folders(path("input"), path("output"), path("state")),
                configuration,
                configuration.departments(),
                RunObserver.NONE);
    }

    /** A path below the scene's folder. */
    Path path(String name) {
        return folder.resolve(name);
    }

    Path input(String name) {
        return path("input").resolve(name);
    }

    /** A file of the case's own. */
    Path given(String name) {
        return given.resolve(name);
    }

    Path workbook() {
        return workbook;
    }

    /** What follows concerns this submission. */
    void turnTo(String name) {
        workbook = input(name);
    }

    void unit(String code, String name, String nature) throws IOException {
        String line = "  - {code: \"" + code + "\", name: " + name + ", nature: " + nature + "}\n";
        Files.writeString(path(DEPARTMENT), Files.readString(path(DEPARTMENT)) + line);
    }

    void edit(Consumer<Workbook> change) throws IOException {
        Workbook book;
        try (InputStream in = Files.newInputStream(workbook)) {
            book = WorkbookFactory.create(in);
        }
        try (book;
                OutputStream out = Files.newOutputStream(workbook)) {
            change.accept(book);
            book.write(out);
        }
    }

    void row(String sheet, String number, BiConsumer<Sheet, Row> change) throws IOException {
        edit(book -> change.accept(book.getSheet(sheet), book.getSheet(sheet).getRow(Integer.parseInt(number) - 1)));
    }

    void append(String sheet, int times, String[] values) throws IOException {
        edit(book -> {
            for (int time = 0; time < times; time++) {
                Row row = book.getSheet(sheet).createRow(book.getSheet(sheet).getLastRowNum() + 1);
                for (int i = 0; i < values.length; i++) {
                    fill(row.createCell(i), values[i].strip().replace("{n}", Integer.toString(time + 1)));
                }
            }
        });
    }

    void look(String sheet, String address, BiConsumer<Workbook, CellStyle> change) throws IOException {
        CellAddress at = new CellAddress(address);
        edit(book -> {
            CellStyle style = book.createCellStyle();
            change.accept(book, style);
            book.getSheet(sheet).getRow(at.getRow()).getCell(at.getColumn()).setCellStyle(style);
        });
    }

    void cell(String sheet, String address, Consumer<Cell> change) throws IOException {
        CellAddress at = new CellAddress(address);
        edit(book -> {
            Row known = book.getSheet(sheet).getRow(at.getRow());
            Row row = known == null ? book.getSheet(sheet).createRow(at.getRow()) : known;
            if (row.getCell(at.getColumn()) != null) {
                row.removeCell(row.getCell(at.getColumn()));
            }
            change.accept(row.createCell(at.getColumn()));
        });
    }

    /** As Excel takes what is typed: a number where it looks like one, a text else or after an apostrophe. */
    static void fill(Cell cell, String text) {
        if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text.startsWith("'") ? text.substring(1) : text);
        }
    }

    static void error(Cell cell, String code) {
        cell.setCellErrorValue(FormulaError.forString(code).getCode());
    }
}
