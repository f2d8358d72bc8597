package budgetbook.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run does not do to the machine it runs on: open ports, and touch files that are none of its. */
@Tag("long")
class GoodNeighbourTest {
    @TempDir
    private Path folder;

    private Installed installed;

    @BeforeEach
    void shipped() throws IOException {
        installed = Installed.shipped(folder);
    }

    @Test
    void opensNoPort() throws Exception {
        try (ServerSocket open = new ServerSocket(0)) {
            assertThat(Sockets.of(ProcessHandle.current().pid()))
                    .as("that this test sees a port which is open")
                    .anyMatch(line -> line.toUpperCase(java.util.Locale.ROOT)
                            .contains(String.format(":%04X", open.getLocalPort())));
        }
        List<String> seen = new ArrayList<>();
        int looks = 0;

        Installed.Started run = installed.start();
        while (run.process().isAlive()) {
            seen.addAll(Sockets.of(run.process().pid()));
            looks++;
            Thread.sleep(5);
        }

        assertThat(run.status()).as(run.printed()).isZero();
        assertThat(looks).isGreaterThan(20);
        assertThat(seen).isEmpty();
    }

    @Test
    void touchesNothingButOutputAndState() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Map<String, String> before = everythingElse();

        Installed.Started first = installed.run("-Djava.io.tmpdir=" + temporary, "-Duser.home=" + home);
        installed.changeConfiguration();
        Map<String, String> changed = everythingElse();
        Installed.Started second = installed.run("-Djava.io.tmpdir=" + temporary, "-Duser.home=" + home);

        assertThat(first.status()).as(first.printed()).isZero();
        assertThat(second.status()).as(second.printed()).isZero();
        assertThat(changed.keySet()).isEqualTo(before.keySet());
        assertThat(everythingElse()).isEqualTo(changed);
        assertThat(temporary).isEmptyDirectory();
        assertThat(home).isEmptyDirectory();
    }

    /** Every file in the installed folder but those of the output and the state, with its time and size. */
    private Map<String, String> everythingElse() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                if (!file.startsWith(installed.output())
                        && !file.startsWith(installed.state())
                        && !file.equals(folder)) {
                    found.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
                }
            }
        }
        return found;
    }
}
