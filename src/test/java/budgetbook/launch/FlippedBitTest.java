package budgetbook.launch;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Unit;
import budgetbook.configuration.Configuration;
import budgetbook.job.JobContext;
import budgetbook.job.JobScene;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.LedgerDatabase;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.Folders;
import budgetbook.run.RunObserver;
import budgetbook.sample.SharedFolder;
import budgetbook.step.DepartmentWork;
import budgetbook.step.Examined;
import budgetbook.step.Received;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * A flipped bit anywhere in the state database does no harm. Each is followed as far as the database is of consequence: what
 * is there is looked up, what is new is read, all is examined. A whole run is made of the first flip of each kind: whether it
 * has the database set aside, and how many submissions are read because of it.
 */
class FlippedBitTest {
    private static JobScene published;
    private static List<String> undisturbed;

    @TempDir
    private Path folder;

    private JobScene scene;

    /** A publication, after which a submission has come in anew, changed on its cover only. */
    @BeforeAll
    static void publish(@TempDir Path folder) throws IOException {
        Path shared = SharedFolder.create("published-before-flips");
        published = new JobScene(shared);
        assertThat(published.run().result()).isEqualTo(Result.PUBLISHED);
        Path office = published.place("input/反邪办2023预算.xls");
        try (Workbook workbook = new HSSFWorkbook(Files.newInputStream(office));
                OutputStream out = Files.newOutputStream(office)) {
            workbook.getSheet("封面").createRow(30).createCell(0).setCellValue("由王五核对");
            workbook.write(out);
        }
        SharedFolder.protect(shared);
        undisturbed = new Followed(published.copyTo(folder.resolve("undisturbed"))).lines;
    }

    @BeforeEach
    void scene() throws IOException {
        scene = published.copyTo(folder.resolve("scene"));
    }

    @Test
    void aFlippedBitAnywhereInTheDatabaseDoesNoHarm() throws IOException {
        Path database = scene.place("state/budgetbook.mv.db");
        byte[] sound = Files.readAllBytes(database);
        long seed = Long.getLong("budgetbook.seed", System.nanoTime());
        System.out.println("budgetbook.seed=" + seed);
        Random random = new Random(seed);
        Set<String> kinds = new LinkedHashSet<>();
        for (int flip = 1; flip <= Integer.getInteger("budgetbook.flips", 12); flip++) {
            int at = random.nextInt(sound.length);
            int bit = random.nextInt(8);
            String what = "seed " + seed + ", flip " + flip + ", byte " + at + ", bit " + bit;
            flip(database, sound, at, bit);

            Followed followed = new Followed(scene);

            assertThat(followed.result).as(what).isEqualTo(Result.PUBLISHED);
            assertThat(followed.lines).as(what).isEqualTo(undisturbed);
            renew();
            if (kinds.add(followed.kind())) {
                flip(database, sound, at, bit);
                assertPublishesTheSame(what);
                renew();
            }
        }
        System.out.println("whole runs: " + kinds);
    }

    private static void flip(Path database, byte[] sound, int at, int bit) throws IOException {
        byte[] content = sound.clone();
        content[at] ^= (byte) (1 << bit);
        Files.write(database, content);
    }

    private void renew() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("scene"));
        scene = published.copyTo(folder.resolve("scene"));
    }

    private void assertPublishesTheSame(String what) throws IOException {
        Configuration configuration = scene.configuration();
        Path master = scene.published().path().resolve(scene.published().masterName());
        byte[] before = Files.readAllBytes(master);

        List<DepartmentOutcome> outcomes = Launch.run(
                        scene.folders(), configuration, configuration.departments(), RunObserver.NONE)
                .departments();

        assertThat(outcomes).as(what).singleElement().satisfies(outcome -> {
            assertThat(outcome.result()).isEqualTo(Result.PUBLISHED);
            assertThat(outcome.number()).isEqualTo(2);
        });
        assertThat(master).as(what).hasBinaryContent(before);
    }

    /** A run as far as the database is of consequence. */
    private static final class Followed {
        private final AtomicInteger read = new AtomicInteger();
        private final List<String> lines;
        private Result result = Result.FAILED;
        private boolean setAside;

        Followed(JobScene scene) throws IOException {
            Folders folders = scene.folders();
            Configuration configuration = scene.configuration();
            DepartmentWork work = scene.work();
            RunObserver observer = new RunObserver() {
                @Override
                public void setAside(Path database) {
                    setAside = true;
                    read.set(0);
                }

                @Override
                public void read(budgetbook.budget.Department department, Unit unit) {
                    read.incrementAndGet();
                }
            };
            lines = SoundDatabase.with(folders, observer, () -> {
                try (JobContext context = JobContext.open(folders, configuration, observer)) {
                    context.jobs().recover();
                    result = context.jobs().read(work).result();
                    context.jobs().forgetAllBut(200);
                }
                return examined(folders, work);
            });
        }

        private static List<String> examined(Folders folders, DepartmentWork work) {
            SingleConnectionDataSource database =
                    new SingleConnectionDataSource(LedgerDatabase.url(folders.state()), true);
            try {
                Ledger ledger = new Ledger(new JdbcTemplate(database));
                Examined examined = Examined.of(work, Received.of(work, ledger), ledger);
                return ledger
                        .lines(
                                examined.submissions().values(),
                                work.configuration().sources())
                        .stream()
                        .map(line -> line.place() + " " + line.fact().values() + " "
                                + line.fact().amount())
                        .sorted()
                        .toList();
            } finally {
                database.destroy();
            }
        }

        String kind() {
            return (setAside ? "set aside" : "sound") + ", read " + read;
        }
    }
}
