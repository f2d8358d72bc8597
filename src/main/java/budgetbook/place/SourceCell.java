package budgetbook.place;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place in a submission.
 *
 * @param file the file's path below the input folder, as its sender named it
 * @param sheet the sheet's name; empty where the place is the whole file
 * @param at where in the sheet; the whole sheet where the place is the whole file
 */
public record SourceCell(String file, String sheet, SheetPlace at) {
    /** A place whose part in the sheet is given as people name it, see {@link SheetPlace#of}. */
    public SourceCell(String file, String sheet, String cell) {
        this(file, sheet, SheetPlace.of(cell));
    }

    /** Returns a whole file. */
    public static SourceCell ofFile(String file) {
        return new SourceCell(file, "", SheetPlace.WHOLE);
    }

    /** Returns a whole sheet. */
    public static SourceCell ofSheet(String file, String sheet) {
        return new SourceCell(file, sheet, SheetPlace.WHOLE);
    }

    /** Returns another place in the same sheet. */
    public SourceCell in(SheetPlace other) {
        return new SourceCell(file, sheet, other);
    }

    /** Returns the place in the sheet as people name it: F9, 第9行; empty for the whole sheet. */
    public String cell() {
        return at.toString();
    }

    /** For people: 文件 › 工作表 › 单元格. */
    @Override
    public String toString() {
        return named(cell());
    }

    /** Returns the same for people, with these words for the place in the sheet. */
    public String named(String cells) {
        return parts(file, sheet, cells);
    }

    /** Returns what of it is below the file: 工作表 › 单元格, with these words for the place in the sheet. */
    public String below(String cells) {
        return parts(sheet, cells);
    }

    private static String parts(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" › "));
    }
}
