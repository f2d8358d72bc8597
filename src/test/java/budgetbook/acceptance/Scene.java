package budgetbook.acceptance;

import budgetbook.cli.Commands;
import budgetbook.sample.SharedFolder;
import budgetbook.sample.WithoutBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.springframework.util.FileSystemUtils;

/** A working folder of its own with the shipped submissions and configuration, in which the product is run. */
final class Scene {
    static final String LEAD = "2023年部门预算申报表-科协本级.xlsx";
    static final String MUSEUM = "科技馆2023年预算申报（定稿）.xlsx";
    static final String OFFICE = "反邪办2023预算.xls";

    private final Path folder;
    private final StringWriter printed = new StringWriter();

    private Scene(Path folder) {
        this.folder = folder;
    }

    /** A folder in which the caller puts submissions and configuration. */
    static Scene of(Path folder) {
        return new Scene(folder);
    }

    /** The shipped sample, copied, without its book. */
    static Scene shipped(Path folder) throws IOException {
        Scene scene = withBook(folder);
        WithoutBook.in(scene.place("config"));
        return scene;
    }

    /** The shipped sample, copied. */
    static Scene withBook(Path folder) throws IOException {
        SharedFolder.copy(Path.of("input"), folder.resolve("input"));
        SharedFolder.copy(Path.of("config"), folder.resolve("config"));
        Scene scene = new Scene(folder);
        scene.configure("budgetbook.yml", "settle-seconds: 2", "settle-seconds: 0");
        return scene;
    }

    /** The shipped sample, copied, with its first publication and what the run has left in the state folder. */
    static Scene published(Path folder) throws IOException {
        return PublishedSample.scene().copyTo(folder);
    }

    /**
     * A copy of this scene, to go on with: as an installation is moved, what the state folder remembers of the output folder
     * is told its new place.
     */
    Scene copyTo(Path other) throws IOException {
        SharedFolder.copy(folder, other);
        Scene copy = new Scene(other);
        Path register = copy.place("state/publications.json");
        String remembered = Files.readString(register);
        String output = place("output").toString();
        if (!remembered.contains(output)) {
            throw new IllegalStateException("no publication has been made in " + output);
        }
        Files.writeString(
                register, remembered.replace(output, copy.place("output").toString()));
        return copy;
    }

    /** Stands where a run over the sample as it is shipped would have led, had there been one; nothing may be changed before. */
    void hasPublished() throws IOException {
        for (String given : List.of("input", "config")) {
            requireAlike(PublishedSample.scene().place(given), place(given));
            FileSystemUtils.deleteRecursively(place(given));
        }
        PublishedSample.scene().copyTo(folder);
    }

    private static void requireAlike(Path shipped, Path found) throws IOException {
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path other = found.resolve(shipped.relativize(file).toString());
                if (!Files.exists(other) || Files.mismatch(file, other) >= 0) {
                    throw new IllegalStateException("changed before it was published: " + other);
                }
            }
        }
    }

    /** Runs {@code run} with further options; returns the exit status. */
    int run(String... options) {
        return command("run", options);
    }

    /** Runs a command on this scene's folders; returns the exit status. */
    int command(String command, String... options) {
        printed.getBuffer().setLength(0);
        Stream<String> folders = Stream.of("input", "output", "config", "state")
                .flatMap(name -> Stream.of("--" + name, folder.resolve(name).toString()));
        return Commands.execute(
                new PrintWriter(printed, true),
                Stream.concat(Stream.concat(Stream.of(command), folders), Stream.of(options))
                        .toArray(String[]::new));
    }

    /** Runs {@code check} with the scene's configuration and further arguments; returns the exit status. */
    int check(String... arguments) {
        return configured("check", arguments);
    }

    /** Runs a command that knows no folder but that of the configuration; returns the exit status. */
    int configured(String command, String... arguments) {
        printed.getBuffer().setLength(0);
        return Commands.execute(
                new PrintWriter(printed, true),
                Stream.concat(
                                Stream.of(
                                        command,
                                        "--config",
                                        folder.resolve("config").toString()),
                                Stream.of(arguments))
                        .toArray(String[]::new));
    }

    /** What the last run printed. */
    String printed() {
        return printed.toString();
    }

    Path input(String name) {
        return folder.resolve("input").resolve(name);
    }

    Path config(String name) {
        return folder.resolve("config").resolve(name);
    }

    /** The department's folder of publications. */
    Path published() {
        return folder.resolve("output/2023/254-焦作市科学技术协会");
    }

    Path master() {
        return published().resolve("焦作市科学技术协会2023年度部门预算.xlsx");
    }

    /** Where feedback to the units stands. */
    Path returned() {
        return published().resolve("退回");
    }

    /** Any place in the scene's folder. */
    Path place(String name) {
        return folder.resolve(name);
    }

    /** The names of the publications kept under 历史. */
    List<Path> history() throws IOException {
        Path history = published().resolve("历史");
        if (!Files.isDirectory(history)) {
            return List.of();
        }
        try (Stream<Path> kept = Files.list(history)) {
            return kept.sorted().toList();
        }
    }

    /** The state database. */
    Path database() {
        return folder.resolve("state/budgetbook.mv.db");
    }

    /** Changes the state database behind the program's back. */
    void execute(String... statements) throws SQLException {
        String url = "jdbc:h2:file:" + database().toString().replace(".mv.db", "");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The state databases that were set aside. */
    List<Path> aside() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("state"))) {
            return files.filter(file -> file.getFileName().toString().contains("无法打开"))
                    .toList();
        }
    }

    String log() throws IOException {
        return Files.readString(folder.resolve("state/logs/budgetbook.log"));
    }

    /** Changes a submission as its sender would. */
    void edit(String file, Consumer<Workbook> change) throws IOException {
        Path path = input(file);
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

    /** Changes what is answered to a label of a submission's cover. */
    void cover(String file, String label, String answer) throws IOException {
        edit(file, workbook -> answerTo(workbook.getSheet("封面"), label).setCellValue(answer));
    }

    private static Cell answerTo(Sheet cover, String label) {
        for (Row row : cover) {
            for (Cell cell : row) {
                if (cell.toString().equals(label)) {
                    return row.getCell(cell.getColumnIndex() + 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                }
            }
        }
        throw new IllegalArgumentException("no label " + label);
    }

    /** Replaces a piece of a configuration file that must be there. */
    void configure(String file, String piece, String replacement) throws IOException {
        String text = Files.readString(config(file));
        if (!text.contains(piece)) {
            throw new IllegalArgumentException(file + " does not hold: " + piece);
        }
        Files.writeString(config(file), text.replace(piece, replacement));
    }
}
