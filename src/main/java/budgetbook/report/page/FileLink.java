package budgetbook.report.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A file or folder beside the page.
 *
 * @param path relative to the page, with slashes; a folder's ends with one
 * @param purpose what it is, in Chinese
 */
public record FileLink(String path, String purpose) {
    /** The path as a link has it: every segment percent-encoded, never taken for a scheme. */
    String href() {
        return href(path);
    }

    static String href(String path) {
        return "./"
                + Arrays.stream(path.split("/", -1))
                        .map(segment -> URLEncoder.encode(segment, StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                        .collect(Collectors.joining("/"));
    }
}
