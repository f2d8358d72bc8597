package budgetbook.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.oracle.RandomConfiguration;
import budgetbook.oracle.RandomDepartment;
import budgetbook.run.Stage;
import budgetbook.sample.RandomSubmissions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program killed again and again: at each file operation of a publication, in each stage, at random moments, and
 * at the start that puts right what an earlier kill has left. {@code -Dbudgetbook.kills=200 -Dbudgetbook.seed=1}.
 */
@Tag("long")
class CrashTest {
    private static final int KILLS = Integer.getInteger("budgetbook.kills", 200);
    private static final long SEED = Long.getLong("budgetbook.seed", 1);
    /** So many kills strike every file operation of a publication and every stage; fewer are a sample. */
    private static final int ENOUGH_FOR_ALL = 150;

    /** So few that each publication also removes an old one. */
    private static final int HISTORY = 1;

    /** So often a long test says how far it is. */
    private static final int PROGRESS = 50;

    private static final int NEVER = Integer.MAX_VALUE;

    @TempDir
    private Path folder;

    private Installed installed;
    private OutputFolder published;
    private final List<Path> editions = new ArrayList<>();
    private final Map<Integer, Map<String, String>> undisturbed = new HashMap<>();
    private final Random random = new Random(SEED);
    private final Spread spread = new Spread();
    private int operations;
    private long longest;

    @BeforeEach
    void submissionsInTwoEditionsAndWhatComesOfThem() throws Exception {
        LongDepartment department = new LongDepartment(2, Math.min(1500, 100 + 10 * KILLS));
        installed = new Installed(Files.createDirectory(folder.resolve("installed")));
        RandomConfiguration.write(
                new RandomDepartment(1, department.edition(0), department.codes()), installed.config());
        Path settings = installed.config().resolve("budgetbook.yml");
        Files.writeString(
                settings, Files.readString(settings).replace("history-count: 100", "history-count: " + HISTORY));
        published = new OutputFolder(installed.output().resolve("2023/300-试验局"));
        for (int edition = 0; edition < 2; edition++) {
            DeclaredDepartment declared = department.edition(edition);
            Path input = Files.createDirectory(folder.resolve("edition" + edition));
            RandomSubmissions.write(declared, department.codes(), 3, input);
            editions.add(input);
        }
        for (int edition : new int[] {0, 1, 0}) {
            installed.submit(editions.get(edition));
            long started = System.nanoTime();
            Installed.Started run = installed.run(Strike.haltingAt(NEVER));
            longest = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
            assertThat(run.status()).as(run.printed()).isZero();
            assertThat(published.faults()).isEmpty();
            undisturbed.put(edition, published.contents());
            operations = Strike.operations(run.printed()).size();
        }
        assertThat(undisturbed.get(0)).as("the editions can be told apart").doesNotContainValue(master(1));
        assertThat(operations).as("file operations of a publication").isGreaterThan(30);
    }

    @Test
    void afterEachKillTheOutputIsWholeAndTheNextStartPublishesWhatAnUndisturbedRunWould() throws Exception {
        int number = published.number();
        List<Strike> strikes = Strike.spread(KILLS, operations, longest, random);
        for (int kill = 0; kill < KILLS; kill++) {
            int edition = (kill + 1) % 2;
            installed.submit(editions.get(edition));
            Strike strike = strikes.get(kill);
            long logged = installed.logged();

            Installed.Started victim = strike.strike(installed);

            spread.add(strike, victim, victim.printed(), installed.loggedSince(logged));
            String context = "seed " + SEED + ", kill " + kill + ": " + strike + "\n" + victim.printed();
            assertThat(strike.operation() == 0 || strike.hit(victim))
                    .as(context)
                    .isTrue();
            assertThat(victim.printed()).as(context).doesNotContain("Exception").doesNotContain("程序内部故障");
            assertThat(published.faults()).as(context).isEmpty();
            if (kill % 3 == 0) {
                Strike second = Strike.upon(operations, longest, random);
                Installed.Started victimAgain = second.strike(installed);
                spread.addSecond(second, victimAgain);
                context += "then " + second + "\n" + victimAgain.printed();
                assertThat(published.faults()).as(context).isEmpty();
            }

            Installed.Started next = installed.run();

            context += next.printed() + (next.status() == 0 ? "" : installed.endOfLog());
            assertThat(next.status()).as(context).isZero();
            assertThat(published.faults()).as(context).isEmpty();
            assertThat(published.contents()).as(context).isEqualTo(undisturbed.get(edition));
            assertThat(published.number()).as(context).isEqualTo(++number);
            assertThat(published.names())
                    .as(context)
                    .containsExactlyElementsOf(
                            namesOf(undisturbed.getOrDefault(edition, Map.of()).keySet()));
            assertThat(published.kept()).as(context).containsExactly(number - HISTORY);
            if (kill % PROGRESS == PROGRESS - 1) {
                System.out.println("after " + (kill + 1) + " kills, " + spread);
            }
        }
        System.out.println(KILLS + " kills, seed " + SEED + ", a run of " + longest + " ms with " + operations
                + " file operations; " + spread);
        assertThat(spread.atFileOperations()).isGreaterThanOrEqualTo(KILLS / 3);
        if (KILLS >= ENOUGH_FOR_ALL) {
            assertThat(spread.operations()).hasSize(operations);
            assertThat(spread.stages()).containsAll(Stage.OF_PUBLICATION);
        }
    }

    private String master(int edition) {
        return undisturbed.getOrDefault(edition, Map.of()).getOrDefault("试验局2023年度部门预算.xlsx", "");
    }

    private static Set<String> namesOf(Set<String> files) {
        Set<String> names = new HashSet<>(files);
        names.addAll(Set.of("manifest.json", "历史", "审核说明"));
        return new TreeSet<>(names);
    }
}
