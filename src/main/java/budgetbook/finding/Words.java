package budgetbook.finding;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words with named slots: {@code 预算年度为{所见}}. A slot may say what stands between the items of a list: {@code
 * “{类型|”或“}”}.
 *
 * @param pieces the words and slots in their order
 */
record Words(List<Piece> pieces) {
    private static final Pattern SLOT = Pattern.compile("\\{(?<name>\\p{IsHan}+)(?:\\|(?<between>[^{}]*))?}");

    /**
     * Words, or a slot.
     *
     * @param text the words, or the slot's name
     * @param between what stands between the items of a list
     */
    record Piece(boolean slot, String text, String between) {}

    /** Returns the words of a pattern; {@link IllegalArgumentException} where a brace is no slot's. */
    static Words of(String pattern) {
        List<Piece> pieces = new ArrayList<>();
        Matcher slot = SLOT.matcher(pattern);
        int end = 0;
        while (slot.find()) {
            pieces.add(plain(pattern.substring(end, slot.start())));
            String between = slot.group("between");
            pieces.add(new Piece(true, slot.group("name"), between == null ? Argument.Names.BETWEEN : between));
            end = slot.end();
        }
        pieces.add(plain(pattern.substring(end)));
        return new Words(List.copyOf(pieces));
    }

    private static Piece plain(String text) {
        if (text.contains("{") || text.contains("}")) {
            throw new IllegalArgumentException("no slot: " + text);
        }
        return new Piece(false, text, "");
    }

    /** Returns the names of the slots of several, in their order, each once. */
    static List<String> slots(Words... all) {
        Set<String> slots = new LinkedHashSet<>();
        for (Words words : all) {
            words.pieces.stream().filter(Piece::slot).map(Piece::text).forEach(slots::add);
        }
        return List.copyOf(slots);
    }

    /** Returns arguments by the names of their slots; {@link IllegalArgumentException} where they are not as many. */
    static Map<String, Argument> bound(Enum<?> of, List<String> slots, List<Argument> arguments) {
        if (slots.size() != arguments.size()) {
            throw new IllegalArgumentException(of + " takes " + slots + ", not " + arguments);
        }
        Map<String, Argument> bound = new LinkedHashMap<>();
        Iterator<Argument> argument = arguments.iterator();
        slots.forEach(slot -> bound.put(slot, argument.next()));
        return bound;
    }

    /** Returns the words with the names of the slots in braces. */
    String pattern() {
        return pieces.stream()
                .map(piece -> piece.slot() ? "{" + piece.text() + "}" : piece.text())
                .collect(Collectors.joining());
    }

    /** Returns the words with an argument in each slot. */
    String filled(Map<String, Argument> arguments) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.slot()) {
                Argument argument = arguments.get(piece.text());
                if (argument == null) {
                    throw new IllegalArgumentException("nothing for " + piece.text());
                }
                text.append(
                        argument instanceof Argument.Names names ? names.joined(piece.between()) : argument.shown());
            } else {
                text.append(piece.text());
            }
        }
        return text.toString();
    }
}
