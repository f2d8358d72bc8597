package budgetbook.rounding;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What printed figures owe each other, told by how far they are moved off their true rounding.
 *
 * @param moves how many 0.01 万元 each figure adds to the left side if it is moved to its other neighbour
 * @param wanted what the moves must come to, in 0.01 万元: what the true roundings lack
 * @param atMost whether less will do
 */
record Equation(SortedMap<Integer, Integer> moves, int wanted, boolean atMost) {

    /** Whether it holds if these figures are moved. */
    boolean holds(BitSet moved) {
        int come = 0;
        for (Map.Entry<Integer, Integer> move : moves.entrySet()) {
            come += moved.get(move.getKey()) ? move.getValue() : 0;
        }
        return atMost ? come <= wanted : come == wanted;
    }

    /** What is left of it for some figures if the others stay as they are moved. */
    Equation given(BitSet moved, Set<Integer> free) {
        SortedMap<Integer, Integer> left = new TreeMap<>(moves);
        left.keySet().retainAll(free);
        int come = 0;
        for (Map.Entry<Integer, Integer> move : moves.entrySet()) {
            come += moved.get(move.getKey()) && !free.contains(move.getKey()) ? move.getValue() : 0;
        }
        return new Equation(left, wanted - come, atMost);
    }

    /** Whether it holds if every figure stays where it is. */
    boolean holdsUnmoved() {
        return atMost ? wanted >= 0 : wanted == 0;
    }

    /** Whether it holds whatever is moved. */
    boolean isIdle() {
        return atMost
                && moves.values().stream().mapToInt(move -> Math.max(0, move)).sum() <= wanted;
    }
}
