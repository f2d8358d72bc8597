package budgetbook.interruption;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small file system in memory over a folder; root only. */
final class SmallDisk implements AutoCloseable {
    private static final int KIB = 1024;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts one over a folder, which may hold files: they move onto it. {@link IOException} where that is not possible. */
    static SmallDisk over(Path folder, int megabytes) throws IOException, InterruptedException {
        Path before = folder.resolveSibling(folder.getFileName() + ".before");
        Files.move(folder, before);
        Files.createDirectory(folder);
        execute("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        Installed.copy(before, folder);
        return new SmallDisk(folder);
    }

    /** Fills it so that only so much is left; {@link #free} makes room again. */
    void leave(int kib) throws IOException {
        free();
        long left = Files.getFileStore(folder).getUsableSpace() - (long) kib * KIB;
        try (OutputStream filler = Files.newOutputStream(filler())) {
            for (long written = 0; written < left; written += KIB) {
                filler.write(new byte[KIB]);
            }
        }
    }

    void free() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return folder.resolve(".filler");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        execute("umount", folder.toString());
    }

    private static void execute(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException(List.of(command) + " failed: this test needs root and the right to mount");
        }
    }
}
