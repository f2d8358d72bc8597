package budgetbook.cli.console;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;
import picocli.CommandLine;

/**
 * Where commands print: on a terminal no line is longer than it is wide, and what goes on below stands as far to the right as
 * the line began. What goes to a file or another program is not folded: there a finding is one line, to be searched for.
 */
public final class Console extends PrintWriter {
    private static final int USUAL_WIDTH = 80;
    private static final int LEAST_WIDTH = 40;
    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final int width;

    /** A console of so many columns. */
    public Console(Writer out, int width) {
        super(out, true);
        this.width = width;
    }

    /** The console of this process. */
    public static Console of(Writer out) {
        return new Console(out, width(System.getenv(), CommandLine.Help.Ansi.AUTO.enabled()));
    }

    /** {@code COLUMNS} if it is told; else 80 columns for a terminal, which does not tell its width, and no limit for a file. */
    static int width(Map<String, String> environment, boolean terminal) {
        String told = environment.getOrDefault("COLUMNS", "");
        if (told.matches("\\d{1,4}") && Integer.parseInt(told) >= LEAST_WIDTH) {
            return Integer.parseInt(told);
        }
        return terminal ? USUAL_WIDTH : UNLIMITED;
    }

    /** How wide a writer is. */
    static int width(PrintWriter out) {
        return out instanceof Console console ? console.width : UNLIMITED;
    }

    @Override
    public void println(String text) {
        text.lines().flatMap(line -> Folding.indented(line, width).stream()).forEach(super::println);
        if (text.isEmpty()) {
            super.println();
        }
    }
}
