package budgetbook.notify;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * Where people who are told find what stands in the output folder.
 *
 * @param output the folder as the program sees it
 * @param link the folder as people see it: a share, an address; empty for the same
 */
record Places(Path output, String link) {
    /** Returns the place of a file below the output folder. */
    String of(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = output.toAbsolutePath().normalize();
        if (link.isEmpty() || !whole.startsWith(folder)) {
            return whole.toString();
        }
        String below = folder.relativize(whole).toString().replace('\\', '/');
        String start = link.replaceFirst("[/\\\\]+$", "");
        if (link.contains("://")) {
            return start + "/" + encoded(below);
        }
        return link.contains("\\") ? start + "\\" + below.replace('/', '\\') : start + "/" + below;
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
