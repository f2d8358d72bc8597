package budgetbook.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.oracle.RandomConfiguration;
import budgetbook.oracle.RandomDepartment;
import budgetbook.sample.RandomSubmissions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program killed again and again: at random moments, and in the midst of the publication at a given file
 * operation. {@code -Dbudgetbook.kills=200 -Dbudgetbook.seed=1}.
 */
@Tag("long")
class CrashTest {
    private static final int KILLS = Integer.getInteger("budgetbook.kills", 200);
    private static final long SEED = Long.getLong("budgetbook.seed", 1);
    /** A publication takes about so many file operations; a kill at a later one never comes, which is no harm. */
    private static final int FILE_OPERATIONS = 34;

    @TempDir
    private Path folder;

    private Installed installed;
    private OutputFolder published;
    private final List<Path> editions = new ArrayList<>();

    @BeforeEach
    void submissionsInTwoEditions() throws Exception {
        LongDepartment department = new LongDepartment(4, 1500);
        for (int edition = 0; edition < 2; edition++) {
            DeclaredDepartment declared = department.edition(edition);
            Path input = Files.createDirectory(folder.resolve("edition" + edition));
            RandomSubmissions.write(declared, department.codes(), 3, input);
            editions.add(input);
        }
        installed = install("installed", department);
        published = new OutputFolder(installed.output().resolve("2023/300-试验局"));
    }

    @Test
    void afterEachKillTheOutputIsWholeAndTheNextStartPublishesWhatAnUndisturbedRunWould() throws Exception {
        Map<Integer, Map<String, String>> undisturbed = new HashMap<>();
        long longest = 0;
        for (int edition : new int[] {0, 1, 0, 1}) {
            installed.submit(editions.get(edition));
            long started = System.nanoTime();
            Installed.Started run = installed.run();
            longest = Math.max(longest, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
            assertThat(run.status()).as(run.printed()).isZero();
            undisturbed.put(edition, published.workbooks());
        }
        Random random = new Random(SEED);
        Map<String, Integer> kinds = new TreeMap<>();
        int number = published.number();
        for (int kill = 0; kill < KILLS; kill++) {
            int edition = kill % 2;
            installed.submit(editions.get(edition));
            String how;
            Installed.Started victim;
            if (random.nextInt(3) == 0) {
                int operation = 1 + random.nextInt(FILE_OPERATIONS);
                how = "killed at file operation " + operation;
                victim = installed.start("-Dbudgetbook.halt-at-file-operation=" + operation);
                victim.process().waitFor();
            } else {
                long millis = (long) (random.nextDouble() * longest);
                boolean gently = random.nextInt(4) == 0;
                how = (gently ? "SIGTERM after " : "SIGKILL after ") + millis + " ms";
                victim = installed.start();
                if (!victim.process().waitFor(millis, TimeUnit.MILLISECONDS)) {
                    if (gently) {
                        victim.process().destroy();
                    } else {
                        victim.process().destroyForcibly();
                    }
                }
                victim.process().waitFor();
            }
            kinds.merge(how.replaceAll(" [0-9].*", "") + (victim.status() == 0 ? ", too late" : ""), 1, Integer::sum);
            String context = "seed " + SEED + ", kill " + kill + ": " + how + "\n" + victim.printed();
            assertThat(published.faults()).as(context).isEmpty();

            Installed.Started next = installed.run();

            assertThat(next.status()).as(context + next.printed()).isZero();
            assertThat(published.faults()).as(context).isEmpty();
            assertThat(published.workbooks()).as(context).isEqualTo(undisturbed.get(edition));
            assertThat(published.number()).as(context).isEqualTo(++number);
            assertThat(published.names()).as(context).noneMatch(name -> name.startsWith(".") || name.endsWith(".txt"));
        }
        System.out.println("kills by kind: " + kinds);
    }

    private Installed install(String name, LongDepartment department) throws Exception {
        Installed place = new Installed(Files.createDirectory(folder.resolve(name)));
        RandomDepartment shape = new RandomDepartment(1, department.edition(0), department.codes());
        RandomConfiguration.write(shape, place.config());
        return place;
    }
}
