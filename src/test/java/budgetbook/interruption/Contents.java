package budgetbook.interruption;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The digest of a published file, without what differs from publication to publication though nothing else does. */
final class Contents {
    private Contents() {}

    /**
     * The master workbook byte by byte; the working edition part by part, without the number of the publication with
     * which it was compared; the page's text, without numbers of publications, times, durations, sizes and digests, and
     * without what this run has read itself and what an interrupted one before it.
     */
    static String digest(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith("-核对稿.xlsx")) {
            return sha256(parts(file).getBytes(StandardCharsets.UTF_8));
        }
        return name.endsWith(".html") ? text(Files.readString(file)) : sha256(Files.readAllBytes(file));
    }

    private static String parts(Path workbook) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.append(entry.getName())
                            .append(' ')
                            .append(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                    .replaceAll("第 \\d+ 号发布", "第 N 号发布"));
                }
            }
        }
        return parts.toString();
    }

    /** Not a digest but the text itself, so that a difference can be read. */
    private static String text(String page) {
        return page.replaceAll("(?s)<(style|script).*?</\\1>|<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("[0-9a-f]{8,}", "(digest)")
                .replaceAll("\\d{4}年\\d+月\\d+日 \\d+:\\d+", "(time)")
                .replaceAll("第 \\d+ 号", "第 N 号")
                .replaceAll("步骤 用时 长短 .* 合计 [0-9.]+ 校验码", "(step times)")
                .replaceAll("[0-9.]+ (秒|KB|MB|毫秒)", "(figure)")
                .replaceAll("有更新 \\d+。|有更新|未变", "");
    }

    /** As sha256sum prints it. */
    static String sha256(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return String.format("%064x", new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
