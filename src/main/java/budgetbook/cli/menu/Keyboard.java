package budgetbook.cli.menu;

import budgetbook.cli.console.ConsoleText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.OptionalInt;

/** Questions and the lines that answer them. */
final class Keyboard {
    private static final int MOST_DIGITS = 6;

    private final BufferedReader lines;
    private final PrintWriter out;

    Keyboard(InputStream in, PrintWriter out) {
        this.lines = new BufferedReader(new InputStreamReader(in, ConsoleText.charset()));
        this.out = out;
    }

    /** Asks; returns the answer without blanks about it, or nothing at the end of the input. */
    Optional<String> ask(String question) {
        out.print(question);
        out.flush();
        String line = line();
        if (line == null) {
            out.println();
        }
        return Optional.ofNullable(line).map(String::strip);
    }

    private @org.jspecify.annotations.Nullable String line() {
        try {
            return lines.readLine();
        } catch (IOException e) {
            return null; // a terminal that has gone has nothing more to say
        }
    }

    /** The number that an answer is, also in full-width digits. */
    static OptionalInt number(String answer) {
        if (answer.isEmpty() || answer.length() > MOST_DIGITS || !answer.chars().allMatch(Character::isDigit)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(answer));
    }
}
