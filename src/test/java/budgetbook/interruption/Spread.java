package budgetbook.interruption;

import budgetbook.run.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where the strikes of a crash test fell, as the log of each victim tells. */
final class Spread {
    private static final String BEFORE = "(before 接收)";
    private static final String AFTER = "(after 发布)";

    private final Map<String, Map<String, Integer>> places = new LinkedHashMap<>();
    private final Map<Integer, Map<String, Integer>> operations = new TreeMap<>();
    private final Set<Stage> stages = new HashSet<>();
    private int fileOperations;
    private int atRestart;
    private int tooLate;

    Spread() {
        places.put(BEFORE, new TreeMap<>());
        for (Stage stage : Stage.OF_PUBLICATION) {
            places.put(stage.label(), new TreeMap<>());
        }
        places.put(AFTER, new TreeMap<>());
    }

    /** Counts a strike upon a run that printed and logged this. */
    void add(Strike strike, Installed.Started victim, String printed, String log) {
        if (!strike.hit(victim)) {
            tooLate++;
            return;
        }
        String how =
                strike.operation() > 0 ? "at a file operation" : strike.signal().name();
        places.computeIfAbsent(place(log), first -> new TreeMap<>()).merge(how, 1, Integer::sum);
        if (strike.operation() > 0) {
            fileOperations++;
            List<String> told = Strike.operations(printed);
            operations
                    .computeIfAbsent(strike.operation(), first -> new TreeMap<>())
                    .merge(told.get(told.size() - 1).replaceFirst("^\\d+: ", ""), 1, Integer::sum);
        }
    }

    /** Counts a strike at the start that follows upon one. */
    void addSecond(Strike strike, Installed.Started victim) {
        if (strike.hit(victim)) {
            atRestart++;
        } else {
            tooLate++;
        }
    }

    private String place(String log) {
        if (log.contains("300 已发布")) {
            return AFTER;
        }
        List<Stage> reached = new ArrayList<>();
        for (Stage stage : Stage.OF_PUBLICATION) {
            if (log.contains("：" + stage.label() + "\n")) {
                reached.add(stage);
            }
        }
        if (reached.isEmpty()) {
            return BEFORE;
        }
        Stage last = reached.get(reached.size() - 1);
        stages.add(last);
        return last.label();
    }

    /** The stages in which a run was struck. */
    Set<Stage> stages() {
        return stages;
    }

    /** The numbers of the file operations at which a run was struck. */
    Set<Integer> operations() {
        return operations.keySet();
    }

    /** How many strikes were at a file operation. */
    int atFileOperations() {
        return fileOperations;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("where the strikes fell:\n");
        places.forEach((place, counts) ->
                text.append("  ").append(place).append(' ').append(counts).append('\n'));
        text.append("  at the start after a strike: ").append(atRestart).append('\n');
        text.append("  too late, the run had ended: ").append(tooLate).append('\n');
        text.append("at which file operation:\n");
        operations.forEach((number, counts) ->
                text.append("  ").append(number).append(' ').append(counts).append('\n'));
        return text.toString();
    }
}
