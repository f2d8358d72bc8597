package budgetbook.cli.menu;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks files and opens the copies with marks. Each check has a folder of its own: the copy of the last one may still be
 * open in Excel, which lets nobody replace it.
 */
final class FileCheck {
    private static final int BAD_USAGE = 64;

    private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss");

    private final MenuCommands commands;
    private final Path feedback;
    private final Opener opener;
    private final PrintWriter out;

    FileCheck(MenuCommands commands, Path feedback, Opener opener, PrintWriter out) {
        this.commands = commands;
        this.feedback = feedback;
        this.opener = opener;
        this.out = out;
    }

    /** Checks; returns the exit status of the check. Where a file is missing, says so and checks none. */
    int of(TypedPaths.Found found) {
        found.missing().forEach(word -> out.println(whyMissing(word)));
        if (!found.missing().isEmpty() || found.files().isEmpty()) {
            return BAD_USAGE;
        }
        Path folder = free(LocalDateTime.now(ZoneId.systemDefault()).format(FOLDER));
        int status = commands.check(found.files(), folder);
        List<Path> copies = copies(folder);
        if (!copies.isEmpty()) {
            out.println();
            opener.open(copies.size() == 1 ? copies.get(0) : folder);
        }
        return status;
    }

    /** A folder that no check has used: two may begin in the same second. */
    private Path free(String time) {
        Path folder = feedback.resolve(time);
        for (int more = 2; Files.exists(folder); more++) {
            folder = feedback.resolve(time + " " + more);
        }
        return folder;
    }

    private static String whyMissing(String word) {
        return TypedPaths.isLossy(word) ? "窗口没有收到文件名中的汉字。请把文件拖到“预算总册”的图标上检查，或放进 input 后汇总。" : "找不到文件：" + word;
    }

    /** What a check has written; a folder in which it left nothing is removed. */
    private static List<Path> copies(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> copies = files.sorted().toList();
            if (copies.isEmpty()) {
                Files.delete(folder);
            }
            return copies;
        } catch (IOException e) {
            return List.of();
        }
    }
}
