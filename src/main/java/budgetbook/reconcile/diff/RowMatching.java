package budgetbook.reconcile.diff;

import budgetbook.reconcile.readback.PublishedTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of two editions of a table are the same row: those with the same texts, wherever they stand; of those that
 * are left, the ones with the same codes that agree in half of their other texts.
 */
final class RowMatching {
    /** In place of a row: there is none. */
    static final int NONE = -1;

    private final @Nullable PublishedTable before;
    private final @Nullable PublishedTable after;

    RowMatching(@Nullable PublishedTable before, @Nullable PublishedTable after) {
        this.before = before;
        this.after = after;
    }

    /** For each row of the later edition, in order, the row of the earlier one, or {@link #NONE}. */
    int[] partners() {
        if (after == null) {
            return new int[0];
        }
        int[] partners = new int[after.lines()];
        Arrays.fill(partners, NONE);
        if (before != null) {
            Map<List<String>, Deque<Integer>> earlier = new LinkedHashMap<>();
            for (int row = 0; row < before.lines(); row++) {
                earlier.computeIfAbsent(key(before, row), key -> new ArrayDeque<>())
                        .add(row);
            }
            for (int row = 0; row < partners.length; row++) {
                Integer same = earlier.getOrDefault(key(after, row), new ArrayDeque<>())
                        .poll();
                partners[row] = same == null ? NONE : same;
            }
            List<Integer> left = new ArrayList<>();
            earlier.values().forEach(left::addAll);
            left.sort(null);
            pair(before, after, left, partners);
        }
        return partners;
    }

    private static void pair(PublishedTable before, PublishedTable after, List<Integer> left, int[] partners) {
        for (int row = 0; row < partners.length; row++) {
            int at = row;
            if (partners[row] == NONE) {
                left.stream()
                        .filter(candidate -> alike(before.texts(candidate), after.texts(at)))
                        .findFirst()
                        .ifPresent(match -> {
                            partners[at] = match;
                            left.remove(match);
                        });
            }
        }
    }

    /** The row's texts, without the gaps, in which a new column would show. */
    private static List<String> key(PublishedTable table, int row) {
        return table.texts(row).stream().filter(text -> !text.isEmpty()).toList();
    }

    private static boolean alike(List<String> earlier, List<String> later) {
        int same = 0;
        int texts = 0;
        for (int column = 0; column < Math.min(earlier.size(), later.size()); column++) {
            String old = earlier.get(column);
            String now = later.get(column);
            if (isCode(old) || isCode(now)) {
                if (!old.equals(now)) {
                    return false;
                }
            }
            texts += old.isEmpty() && now.isEmpty() ? 0 : 1;
            same += !old.isEmpty() && old.equals(now) ? 1 : 0;
        }
        boolean singleTexts =
                texts == 1 && !earlier.get(0).isEmpty() && !later.get(0).isEmpty();
        return singleTexts || (same > 0 && 2 * same >= texts);
    }

    private static boolean isCode(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }
}
