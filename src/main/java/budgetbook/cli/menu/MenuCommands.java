package budgetbook.cli.menu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The commands that the menu gives, on the folders of its own options. */
final class MenuCommands {
    private final ToIntFunction<List<String>> program;
    private final Path input;
    private final Path output;
    private final Path config;
    private final Path state;

    /**
     * Commands.
     *
     * @param program runs a command line and returns its exit status
     */
    MenuCommands(ToIntFunction<List<String>> program, Path input, Path output, Path config, Path state) {
        this.program = program;
        this.input = input;
        this.output = output;
        this.config = config;
        this.state = state;
    }

    int run(String... options) {
        return onAllFolders("run", options);
    }

    int history() {
        return onAllFolders("history");
    }

    int template(String... options) {
        return execute(
                List.of("template", "--input=" + input, "--output=" + output, "--config=" + config), List.of(options));
    }

    /** Checks submissions; the copies with marks go into a folder. */
    int check(List<Path> submissions, Path feedback) {
        List<String> files = new ArrayList<>(List.of("--")); // a name may begin with a dash
        submissions.forEach(file -> files.add(file.toString()));
        return execute(List.of("check", "--config=" + config, "--feedback=" + feedback), files);
    }

    private int onAllFolders(String command, String... options) {
        return execute(
                List.of(command, "--input=" + input, "--output=" + output, "--config=" + config, "--state=" + state),
                List.of(options));
    }

    private int execute(List<String> command, List<String> rest) {
        List<String> words = new ArrayList<>(command);
        words.addAll(rest);
        return program.applyAsInt(words);
    }
}
