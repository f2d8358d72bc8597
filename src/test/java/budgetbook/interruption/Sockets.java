package budgetbook.interruption;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The network sockets of a process, as Linux tells of them. */
final class Sockets {
    private static final List<String> TABLES = List.of("tcp", "tcp6", "udp", "udp6");
    private static final int INODE = 9;

    private Sockets() {}

    /** Each with the table's line; nothing of a process that has ended. */
    static List<String> of(long pid) throws IOException {
        Path process = Path.of("/proc", Long.toString(pid));
        List<String> inodes = inodes(process.resolve("fd"));
        List<String> sockets = new ArrayList<>();
        for (String table : TABLES) {
            for (String line : lines(process.resolve("net").resolve(table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns.length > INODE && inodes.contains("socket:[" + columns[INODE] + "]")) {
                    sockets.add(table + ": " + line.strip());
                }
            }
        }
        return sockets;
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<String> inodes(Path descriptors) {
        List<String> inodes = new ArrayList<>();
        try (Stream<Path> open = Files.list(descriptors)) {
            for (Path descriptor : open.toList()) {
                inodes.add(target(descriptor));
            }
        } catch (IOException e) {
            return inodes; // it has ended
        }
        return inodes;
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return ""; // closed meanwhile
        }
    }
}
