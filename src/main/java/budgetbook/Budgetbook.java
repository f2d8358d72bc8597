package budgetbook;

import budgetbook.cli.Commands;
import budgetbook.cli.Utf8;
import budgetbook.cli.console.Console;

/** The program's entry: {@code java -jar budgetbook.jar [command]}; exits with a status of docs/standard.md. */
public final class Budgetbook {
    private Budgetbook() {}

    /** Runs a command and exits. */
    public static void main(String[] args) {
        // Widths of texts are measured, nothing is shown: a display that is there is left alone.
        System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
        System.exit(Utf8.isNative() ? Commands.execute(Console.of(Utf8.console()), args) : Utf8.relaunch(args));
    }
}
