package budgetbook.submission.layout;

import budgetbook.budget.Label;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which of some names was probably meant for another: for a hint to people, never to read by. */
final class Nearness {
    private static final String TRADITIONAL = "額編碼類項來總計結轉關運經費購採標績務單稱號實數內稅門機構";
    private static final String SIMPLIFIED = "额编码类项来总计结转关运经费购采标绩务单称号实数内税门机构";
    private static final int FARTHEST = 5;
    private static final int LETTERS_PER_SLIP = 3;

    private Nearness() {}

    /** The one that is nearest to any of the accepted names; empty where none is near, or two are alike near. */
    static Optional<String> nearest(Collection<String> written, List<String> accepted) {
        List<String> best = new ArrayList<>();
        int least = FARTHEST;
        for (String candidate : written) {
            int distance = distance(simple(candidate), accepted);
            if (distance < least) {
                best.clear();
                least = distance;
            }
            if (distance == least && least < FARTHEST) {
                best.add(candidate);
            }
        }
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static int distance(String candidate, List<String> accepted) {
        int least = FARTHEST;
        for (String name : accepted) {
            least = Math.min(least, distance(candidate, simple(name)));
        }
        return least;
    }

    private static int distance(String candidate, String name) {
        if (candidate.equals(name)) {
            return 0;
        }
        if (Math.min(candidate.length(), name.length()) >= 2
                && (candidate.contains(name) || name.contains(candidate))) {
            return Math.abs(candidate.length() - name.length());
        }
        int slips = slips(candidate, name);
        return slips * LETTERS_PER_SLIP <= name.length() ? slips : FARTHEST;
    }

    /** How many letters have to be changed, added or left out to make one of the other. */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private static String simple(String text) {
        StringBuilder simple = new StringBuilder(Label.of(text));
        for (int i = 0; i < simple.length(); i++) {
            int at = TRADITIONAL.indexOf(simple.charAt(i));
            if (at >= 0) {
                simple.setCharAt(i, SIMPLIFIED.charAt(at));
            }
        }
        return simple.toString();
    }
}
