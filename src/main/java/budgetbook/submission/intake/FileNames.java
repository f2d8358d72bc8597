package budgetbook.submission.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of files as people read them. A share that was filled from Windows may hold names in GBK: Java opens such a
 * file, but its path prints question marks, and nobody would know which file is meant.
 */
public final class FileNames {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final char LOST = '\ufffd';
    private static final int HEX = 16;

    private FileNames() {}

    /** A path as it was given, each of its names in UTF-8 or else GBK, as the disk holds it. */
    public static String of(Path path) {
        String text = path.toString();
        if (isWhole(text)) {
            return text;
        }
        String[] onDisk = path.toUri().getRawPath().split("/");
        StringBuilder readable = new StringBuilder(path.isAbsolute() ? "/" : "");
        int count = path.getNameCount();
        for (int i = 0; i < count; i++) {
            String name = path.getName(i).toString();
            readable.append(i == 0 ? "" : "/")
                    .append(isWhole(name) ? name : decoded(onDisk[onDisk.length - count + i], name));
        }
        return readable.toString();
    }

    /** Whether a path's text tells the file's name: the text alone leads to the file again. */
    public static boolean isWhole(Path path) {
        return isWhole(path.toString());
    }

    /** Where characters could not be decoded, a replacement stands: U+FFFD, or a question mark in an ASCII locale. */
    private static boolean isWhole(String text) {
        return text.indexOf(LOST) < 0 && text.indexOf('?') < 0;
    }

    private static String decoded(String encoded, String otherwise) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            char character = encoded.charAt(i);
            if (character == '%') {
                bytes.write(Integer.parseInt(encoded.substring(i + 1, i + 3), HEX));
                i += 2;
            } else {
                bytes.write(character);
            }
        }
        return text(bytes.toByteArray(), StandardCharsets.UTF_8)
                .or(() -> text(bytes.toByteArray(), CHINESE))
                .orElse(otherwise);
    }

    private static Optional<String> text(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * The file meant by a path from the command line, whose undecodable characters were lost on the way here: the one whose
     * name lost the same. Empty where there is none, or more than one.
     */
    public static Optional<Path> find(Path typed) {
        if (isWhole(typed) || Files.exists(typed)) {
            return Optional.of(typed);
        }
        Path root = typed.getRoot();
        Path found = root == null ? Path.of("") : root;
        for (Path name : typed) {
            Path next = found.resolve(name);
            if (!Files.exists(next)) {
                Optional<Path> only = only(found, name.toString());
                if (only.isEmpty()) {
                    return Optional.empty();
                }
                next = only.get();
            }
            found = next;
        }
        return Optional.of(found);
    }

    private static Optional<Path> only(Path folder, String name) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> same = files.filter(file -> name.equals(String.valueOf(file.getFileName())))
                    .limit(2)
                    .toList();
            return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
