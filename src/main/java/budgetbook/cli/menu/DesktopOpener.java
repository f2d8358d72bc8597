package budgetbook.cli.menu;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Opens what the desktop opens on a double click. By its commands and not by {@code java.awt.Desktop}, for which a runtime
 * would need all of AWT's libraries. Where there is no desktop, or it refuses, the place is told.
 */
final class DesktopOpener implements Opener {
    /** A desktop that has not refused by then has opened it, or will. */
    private static final int PATIENCE_SECONDS = 5;

    private final PrintWriter out;

    DesktopOpener(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void open(Path place) {
        Path whole = place.toAbsolutePath();
        List<String> command = command(whole.toString());
        if (!command.isEmpty() && succeeds(command)) {
            out.println("已打开：" + whole);
        } else {
            out.println("没能自动打开，请到这里打开：" + whole);
        }
    }

    /** The desktop's command; none where there is no desktop. */
    private static List<String> command(String place) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of("cmd", "/c", "start", "\"\"", '"' + place + '"'); // in quotes, lest & end the command
        }
        if (system.startsWith("mac")) {
            return List.of("open", place);
        }
        boolean desktop = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        return desktop ? List.of("xdg-open", place) : List.of();
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
