package budgetbook.bench.growth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What one run did.
 *
 * @param work by its name: calls of the methods of a package, and a few kinds of work by themselves
 * @param methods the calls of each method
 */
record Figures(long lines, Map<String, Long> work, Map<String, Long> methods) {
    private static final Map<String, String> KINDS = Map.of(
            "budgetbook.ledger.FactIndex.meeting", "conditions tested",
            "budgetbook.reconcile.readback.WrittenSheet.text", "cells read again",
            "budgetbook.submission.SubmissionRows.next", "rows visited");

    static Figures of(long lines, Map<String, Long> methods, Path output) throws IOException {
        Map<String, Long> work = new TreeMap<>();
        methods.forEach((method, calls) -> {
            String room = method.substring("budgetbook.".length()).replaceAll("\\.?[A-Z].*", "");
            work.merge("calls in " + room, calls, Long::sum);
            if (KINDS.containsKey(method)) {
                work.merge(KINDS.get(method), calls, Long::sum);
            }
        });
        for (String kind : KINDS.values()) {
            if (!work.containsKey(kind)) {
                throw new IllegalStateException("nobody counts any more: " + kind);
            }
        }
        work.put("cells written", cells(output));
        return new Figures(lines, work, methods);
    }

    private static long cells(Path output) throws IOException {
        long cells = 0;
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".xlsx")).toList()) {
                try (ZipFile zip = new ZipFile(file.toFile())) {
                    for (ZipEntry part : zip.stream()
                            .filter(each -> each.getName().contains("/sheet"))
                            .toList()) {
                        String xml = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                        cells += xml.split("<c ", -1).length - 1;
                    }
                }
            }
        }
        return cells;
    }
}
