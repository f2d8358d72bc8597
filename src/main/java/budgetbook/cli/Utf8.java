package budgetbook.cli;

import budgetbook.cli.console.ConsoleText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Chinese file names and text under any locale. A JVM takes the encoding of file names from the locale when it starts,
 * and under the POSIX locale of cron and systemd it can open no file with a Chinese name. There the program starts
 * itself once more under a UTF-8 locale, and ends when its parent does.
 */
public final class Utf8 {
    private static final String PARENT = "budgetbook.parent";

    private Utf8() {}

    /** Whether this JVM can name files in Chinese, or is already the second one. */
    public static boolean isNative() {
        return System.getProperty(PARENT) != null || canEncode(System.getProperty("sun.jnu.encoding", "UTF-8"));
    }

    private static boolean canEncode(String charset) {
        return Charset.isSupported(charset) && ConsoleText.canEncode(Charset.forName(charset));
    }

    /** A writer to standard output that can write Chinese: in the terminal's own encoding, else in UTF-8. */
    public static PrintWriter console() {
        watchParent();
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), ConsoleText.charset()), true);
    }

    /** Starts this program again under a UTF-8 locale and returns its exit status. */
    public static int relaunch(String[] args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
        String classPath = System.getProperty("java.class.path", "");
        if (classPath.endsWith(".jar") && !classPath.contains(java.io.File.pathSeparator)) {
            command.addAll(List.of("-jar", classPath));
        } else {
            command.addAll(List.of("-cp", classPath, "budgetbook.Budgetbook"));
        }
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process child = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(child)));
            return child.waitFor();
        } catch (IOException e) {
            return Commands.INTERNAL_ERROR;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Commands.INTERNAL_ERROR;
        }
    }

    private static void end(Process child) {
        child.destroy();
        try {
            child.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A second JVM must not outlive the first, which may be killed without warning. */
    private static void watchParent() {
        String parent = System.getProperty(PARENT);
        if (parent == null) {
            return;
        }
        Thread watch = new Thread(() -> {
            ProcessHandle.of(Long.parseLong(parent))
                    .ifPresent(handle -> handle.onExit().join());
            Runtime.getRuntime().halt(Commands.INTERNAL_ERROR);
        });
        watch.setDaemon(true);
        watch.start();
    }
}
