package budgetbook.book.layout;

import budgetbook.workbook.sheet.LinePieces;
import java.util.ArrayList;
import java.util.List;

/** Parts a text into lines; no line begins with a closing sign or ends with an opening one. */
final class Lines {
    private static final double ROUNDING = 0.01;

    /** What some programs put between Chinese and other signs, in sizes. */
    private static final double AIR = 0.25;

    /** How much wider digits are in fonts that stand in for those of a document. */
    private static final double OTHER_FONT = 1.15;

    private final Measure measure;
    private final double air;

    Lines(Measure measure) {
        this(measure, 0);
    }

    private Lines(Measure measure, double air) {
        this.measure = measure;
        this.air = air;
    }

    /** Returns the same for a program that sets texts as wide as any does. */
    Lines wide() {
        return new Lines(measure, AIR);
    }

    double width(Face face, double size, String text) {
        return measure.width(face, text) * size;
    }

    /** Returns the lines of a text, whose own line ends stand. */
    List<String> of(String text, Face face, double size, double firstRoom, double room) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrap(paragraph, face, size, lines.isEmpty() ? firstRoom : room, room, lines);
        }
        return lines;
    }

    private void wrap(String text, Face face, double size, double firstRoom, double room, List<String> lines) {
        StringBuilder line = new StringBuilder();
        double left = firstRoom + ROUNDING;
        for (String whole : LinePieces.parts(text)) {
            for (String piece : fitting(whole, face, size, room)) {
                double wide = room(face, size, piece);
                if (wide > left && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    left = room + ROUNDING;
                }
                line.append(piece);
                left -= wide;
            }
        }
        lines.add(line.toString());
    }

    private double room(Face face, double size, String piece) {
        double room = width(face, size, piece);
        int sides = (piece.charAt(0) < 0x80 ? 1 : 0) + (piece.charAt(piece.length() - 1) < 0x80 ? 1 : 0);
        return air > 0 && sides > 0 ? room * OTHER_FONT + size * air * sides : room;
    }

    /** A piece that no line has room for is parted anywhere. */
    private List<String> fitting(String piece, Face face, double size, double room) {
        return width(face, size, piece) <= room
                ? List.of(piece)
                : piece.codePoints().mapToObj(Character::toString).toList();
    }
}
