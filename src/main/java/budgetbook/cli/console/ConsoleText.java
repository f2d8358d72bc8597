package budgetbook.cli.console;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encoding of what a terminal shows and hears. */
public final class ConsoleText {
    private static final String PROBE = "预算";

    private ConsoleText() {}

    /** The terminal's own if it holds Chinese, else UTF-8. */
    @SuppressWarnings("SystemConsoleNull") // only its encoding is asked for; whether it is a terminal does not matter
    public static Charset charset() {
        Console console = System.console();
        return console != null && canEncode(console.charset()) ? console.charset() : StandardCharsets.UTF_8;
    }

    /** Whether Chinese can be written in it. */
    public static boolean canEncode(Charset charset) {
        return charset.newEncoder().canEncode(PROBE);
    }
}
