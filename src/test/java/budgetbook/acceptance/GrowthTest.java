package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Years of nights with small changes leave folders of bounded size. {@code -Dbudgetbook.nights=1000}. */
@Tag("long")
class GrowthTest {
    private static final int EARLY = 280;
    private static final int NIGHTS = Integer.getInteger("budgetbook.nights", 1000);
    private static final int KEPT = 10;

    @TempDir
    private Path folder;

    private Scene scene;

    /** What a night leaves behind; the seconds are an average and only told. */
    private record Figures(int night, long database, long output, Map<String, Long> tables, double secondsPerNight) {
        long rows() {
            return tables.values().stream().mapToLong(Long::longValue).sum();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "night %d: database %d KiB, output %d KiB, %d rows in the database, %.2f s a night%n%s",
                    night,
                    database / 1024,
                    output / 1024,
                    rows(),
                    secondsPerNight,
                    tables);
        }
    }

    @BeforeEach
    void firstNight() throws IOException {
        scene = Scene.shipped(folder);
        scene.configure("budgetbook.yml", "history-count: 100", "history-count: " + KEPT);
        scene.run();
    }

    @Test
    void stateAndOutputStayAsBigAsAfterTheFirstNights() throws Exception {
        // The repository of runs keeps 200, which are full by the night of EARLY; from then on nothing may grow, but
        // for
        // what differs from night to night. The log is bounded by its rotation.
        assertThat(NIGHTS).as("nights").isGreaterThanOrEqualTo(2 * EARLY);
        Figures early = nights(1, EARLY);
        Figures late = nights(early.night() + 1, NIGHTS);

        System.out.println(early);
        System.out.println(late);
        assertThat(late.rows()).isLessThanOrEqualTo(early.rows() + early.rows() / 50);
        assertThat(late.database()).isLessThanOrEqualTo(early.database() + early.database() / 2);
        assertThat(late.output()).isLessThanOrEqualTo(early.output() + early.output() / 10);
        assertThat(scene.history()).hasSize(KEPT);
    }

    private Figures nights(int first, int last) throws IOException, SQLException {
        long started = System.nanoTime();
        for (int night = first; night <= last; night++) {
            boolean missing = night % 10 == 0;
            Path away = scene.place("away.xls");
            if (missing) {
                Files.move(scene.input(Scene.OFFICE), away);
            } else if (night % 10 == 1 && Files.exists(away)) {
                Files.move(away, scene.input(Scene.OFFICE));
            }
            if (night % 4 != 0) {
                int more = night;
                scene.edit(Scene.MUSEUM, workbook -> {
                    Sheet basic = workbook.getSheet("基本支出预算表");
                    basic.getRow(4).getCell(4).setCellValue(567400 - more);
                    basic.getRow(5).getCell(4).setCellValue(8200 + more);
                });
            }
            assertThat(scene.run()).as("night %d%n%s", night, scene.printed()).isEqualTo(missing ? 2 : 0);
        }
        double seconds = (System.nanoTime() - started) / 1e9 / (last - first + 1);
        return new Figures(
                last, Files.size(scene.place("state/budgetbook.mv.db")), size(scene.place("output")), rows(), seconds);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> {
                        try {
                            return Files.size(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .sum();
        }
    }

    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        String url = "jdbc:h2:file:" + scene.place("state/budgetbook");
        try (Connection connection = DriverManager.getConnection(url);
                Statement tables = connection.createStatement();
                Statement counts = connection.createStatement();
                ResultSet names = tables.executeQuery(
                        "select table_name from information_schema.tables where table_schema = 'PUBLIC'")) {
            while (names.next()) {
                try (ResultSet count = counts.executeQuery("select count(*) from \"" + names.getString(1) + "\"")) {
                    count.next();
                    rows.put(names.getString(1), count.getLong(1));
                }
            }
        }
        return rows;
    }
}
