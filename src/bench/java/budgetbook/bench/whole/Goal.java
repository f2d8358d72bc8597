package budgetbook.bench.whole;

import budgetbook.bench.department.DepartmentSize;
import java.util.List;
import java.util.Optional;

/**
 * What a work may take.
 *
 * @param word the work's size
 * @param milestone at most so many times EasyExcel's bare reading, for now
 * @param goal the same, in the end
 * @param heap in MB, with which it has to come to its end; 0 if none is said
 */
record Goal(String word, double milestone, double goal, int heap) {
    private static final List<Goal> ALL = List.of(
            new Goal("3x60", 2.0, 1.0, 0),
            new Goal("100x60", 1.5, 0.7, 256),
            new Goal("1000x200", 1.0, 0.5, 512),
            new Goal("1x1000000", 2.0, 1.0, 512),
            new Goal("100x3x60", 4.0, 1.5, 0));

    static Optional<Goal> of(DepartmentSize size) {
        return ALL.stream().filter(goal -> goal.word.equals(size.word())).findFirst();
    }

    static int heap(DepartmentSize size) {
        return of(size).map(Goal::heap).orElse(0);
    }
}
