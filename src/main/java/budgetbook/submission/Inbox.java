package budgetbook.submission;

import budgetbook.budget.Sha256;
import budgetbook.budget.SourceCell;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    private static final List<String> WORKBOOKS = List.of(".xlsx", ".xlsm", ".xls");

    /**
     * Takes in a folder.
     *
     * @param input any depth
     * @param copies the run's own folder, emptied first
     */
    public static Inbox receive(Path input, Path copies) throws IOException {
        Files.createDirectories(copies);
        try (Stream<Path> old = Files.list(copies)) {
            for (Path copy : old.toList()) {
                Files.delete(copy);
            }
        }
        List<Path> found = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Files.walkFileTree(input, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean hidden = !directory.equals(input) && isHidden(directory);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                found.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                findings.add(inaccessible(input, file));
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(file -> name(input, file)));
        List<ReceivedFile> files = new ArrayList<>();
        for (Path file : found) {
            receive(input, file, copies, files, findings);
        }
        return new Inbox(List.copyOf(files), List.copyOf(findings));
    }

    private static void receive(Path input, Path file, Path copies, List<ReceivedFile> files, List<Finding> findings) {
        Optional<String> why = whyLeftAlone(file);
        if (why.isPresent()) {
            findings.add(ignored(input, file, why.get()));
        } else {
            try {
                files.add(copy(name(input, file), file, copies.resolve(files.size() + ".book")));
            } catch (IOException e) {
                findings.add(inaccessible(input, file));
            }
        }
    }

    /** Why a file of this name is taken for no submission, in Chinese; empty if it may be one. */
    public static Optional<String> whyLeftAlone(Path file) {
        String name = file.getFileName().toString();
        if (name.startsWith("~$")) {
            return Optional.of("是 Excel/WPS 打开时的锁定文件");
        }
        if (isHidden(file)) {
            return Optional.of("是隐藏文件");
        }
        return WORKBOOKS.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)
                ? Optional.of("不是 .xlsx、.xlsm 或 .xls 工作簿")
                : Optional.empty();
    }

    private static ReceivedFile copy(String name, Path file, Path snapshot) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = Files.newOutputStream(snapshot)) {
            return new ReceivedFile(name, snapshot, Sha256.copy(in, out));
        }
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private static String name(Path input, Path file) {
        return input.relativize(file).toString().replace('\\', '/');
    }

    private static Finding inaccessible(Path input, Path file) {
        return new Finding(FindingCode.FILE_INACCESSIBLE, SourceCell.ofFile(name(input, file)), "没有权限，或正被占用、已被移走", "");
    }

    private static Finding ignored(Path input, Path file, String why) {
        return new Finding(FindingCode.FILE_IGNORED, SourceCell.ofFile(name(input, file)), why, "");
    }
}
