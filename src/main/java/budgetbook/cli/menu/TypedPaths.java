package budgetbook.cli.menu;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files as people type them, and as terminals write those that are dropped on them: quoted, with escaped blanks, as
 * addresses, or bare. Blanks divide files only where no file has them in its name.
 */
final class TypedPaths {
    private static final String ADDRESS = "file:";

    private final boolean backslashEscapes;

    private TypedPaths(boolean backslashEscapes) {
        this.backslashEscapes = backslashEscapes;
    }

    static TypedPaths ofThisSystem() {
        return of(File.separatorChar == '/');
    }

    /** Paths of a system where a backslash makes the next sign an ordinary one, or of Windows. */
    static TypedPaths of(boolean backslashEscapes) {
        return new TypedPaths(backslashEscapes);
    }

    /**
     * What a line names.
     *
     * @param missing what leads to no file, as it was typed
     */
    record Found(List<Path> files, List<String> missing) {}

    /** What was typed in a line. */
    Found in(String line) {
        return file(line).map(whole -> new Found(List.of(whole), List.of())).orElseGet(() -> found(words(line)));
    }

    /** Names that a shell has already divided. */
    Found each(List<String> names) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        for (String name : names) {
            file(name).ifPresentOrElse(found.files()::add, () -> found.missing().add(name));
        }
        return found;
    }

    /** From each word on as many as together are a file. */
    private static Found found(List<String> words) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        int from = 0;
        while (from < words.size()) {
            int to = words.size();
            Optional<Path> file = Optional.empty();
            while (file.isEmpty() && to > from) {
                file = file(String.join(" ", words.subList(from, to)));
                to--;
            }
            file.ifPresent(found.files()::add);
            if (file.isEmpty()) {
                found.missing().add(words.get(from));
            }
            from = to + 1;
        }
        return found;
    }

    private List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (quote != 0 ? sign == quote : sign == '"' || (sign == '\'' && backslashEscapes)) {
                quote = quote == 0 ? sign : 0;
            } else if (sign == '\\' && backslashEscapes && quote != '\'' && i + 1 < line.length()) {
                i++;
                word.append(line.charAt(i));
            } else if (quote == 0 && (sign == ' ' || sign == '\t')) {
                end(word, words);
            } else {
                word.append(sign);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static Optional<Path> file(String name) {
        try {
            Path path = name.startsWith(ADDRESS) ? Path.of(URI.create(name)) : Path.of(name);
            return Optional.of(path).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty(); // no file can be called that
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no address of a file
        }
    }

    /** Whether characters were lost on the way here: an older Windows hands on zeros for those beyond ASCII. */
    static boolean isLossy(String name) {
        return name.indexOf('\0') >= 0;
    }
}
