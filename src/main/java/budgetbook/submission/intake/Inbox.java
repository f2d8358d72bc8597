package budgetbook.submission.intake;

import budgetbook.budget.FileTree;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Phrase;
import budgetbook.finding.Statement;
import budgetbook.finding.Wording;
import budgetbook.place.SourceCell;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The workbooks in the input folder, copied and fingerprinted; what is no workbook is left alone and reported.
 *
 * @param files in the order of their names
 * @param findings on files that were left alone
 */
public record Inbox(List<ReceivedFile> files, List<Finding> findings) {
    /** Excel and WPS put a file of this name beside a workbook that is open. */
    private static final String LOCK = "~$";

    private static final List<String> WORKBOOKS = List.of(".xlsx", ".xlsm", ".xls");

    /**
     * Takes in a folder.
     *
     * @param input any depth
     * @param copies the run's own folder, emptied first
     * @param patience with files that people are still working on
     */
    public static Inbox receive(Path input, Path copies, Patience patience) throws IOException {
        clear(copies);
        Path root = input.toRealPath(); // the folder itself may be a link
        List<Path> found = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean hidden = !directory.equals(root) && isHidden(directory);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                found.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
                if (file.equals(root)) {
                    throw problem; // not every unit has forgotten its submission
                }
                findings.add(finding(root, file, Wording.FILE_DENIED.of()));
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(file -> name(root, file)));
        List<Path> workbooks = new ArrayList<>();
        for (Path file : found) {
            whyLeftAlone(file)
                    .ifPresentOrElse(why -> findings.add(finding(root, file, why)), () -> workbooks.add(file));
        }
        List<ReceivedFile> files = new ArrayList<>();
        new Snapshots(copies, patience).take(workbooks).forEach((file, result) -> {
            if (result instanceof Snapshots.Result.Taken taken) {
                files.add(new ReceivedFile(
                        name(root, file),
                        file,
                        taken.copy(),
                        taken.sha256(),
                        taken.saved().toInstant()));
            } else if (result instanceof Snapshots.Result.LeftOut leftOut) {
                findings.add(finding(root, file, leftOut.why()));
            }
        });
        return new Inbox(List.copyOf(files), List.copyOf(findings));
    }

    private static void clear(Path copies) throws IOException {
        Files.createDirectories(copies);
        try (Stream<Path> left = Files.list(copies)) {
            for (Path path : left.toList()) {
                FileTree.delete(path);
            }
        }
    }

    /** Why a file of this name is taken for no submission; empty if it may be one. */
    public static Optional<Statement> whyLeftAlone(Path file) {
        String name = file.getFileName().toString();
        if (name.startsWith(LOCK)) {
            Path locked = file.resolveSibling(name.substring(LOCK.length()));
            return Optional.of(Wording.LOCK_FILE.of(
                    Files.exists(locked)
                            ? Phrase.LOCK_OPEN.of(Argument.of(FileNames.of(locked.getFileName())))
                            : Argument.NOTHING));
        }
        if (isHidden(file)) {
            return Optional.of(Wording.HIDDEN_FILE.of());
        }
        if (Files.isDirectory(file)) {
            return Optional.of(Wording.FOLDER_LINK.of());
        }
        if (WORKBOOKS.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            return Optional.of(Wording.OTHER_KIND_OF_FILE.of());
        }
        return Files.exists(file) && !Files.isRegularFile(file)
                ? Optional.of(Wording.PIPE.of()) // to open a pipe would be to wait for ever
                : Optional.empty();
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    /** A name as people read it; one with control characters would move a console. */
    private static String name(Path input, Path file) {
        return FileNames.of(input.relativize(file)).replace('\\', '/').replaceAll("\\p{Cntrl}", "�");
    }

    private static Finding finding(Path input, Path file, Statement why) {
        return new Finding(why, SourceCell.ofFile(name(input, file)));
    }
}
