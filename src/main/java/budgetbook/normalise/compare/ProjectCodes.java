package budgetbook.normalise.compare;

import budgetbook.budget.BudgetLine;
import budgetbook.budget.ExpenditureType;
import budgetbook.budget.Label;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Phrase;
import budgetbook.finding.Wording;
import budgetbook.normalise.value.PlainText;
import budgetbook.normalise.value.Problems;
import budgetbook.place.SourceCell;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.submission.row.Field;
import budgetbook.submission.row.SubmissionRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The projects of one submission: their codes, and that each has one name and one type. */
public final class ProjectCodes {
    private static final int LENGTH = BudgetLine.PROJECT_DIGITS;
    private static final Argument DIGITS = Argument.of(LENGTH);
    private static final Pattern MARKS = Pattern.compile("[-.·_/'‘’`]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** A project by the row that names it first, and the one that first gives its type. */
    private record Project(
            String name, SubmissionRow first, @Nullable ExpenditureType type, SubmissionRow typed) {}

    private final Map<String, Project> projects = new LinkedHashMap<>();
    /** The first line of each project whose code can be read, whatever else of it can. */
    private final Map<String, SubmissionRow> lines = new LinkedHashMap<>();

    private final Set<String> targets = new LinkedHashSet<>();
    private final List<Finding> strayTargets = new ArrayList<>();
    private @Nullable SourceCell unknownLine;
    private @Nullable SourceCell unknownTarget;

    /** The 21 digits of a project code. */
    public Optional<String> code(@Nullable Field field, Problems problems) {
        if (field == null) {
            return Optional.empty();
        }
        if (field.isBlank()) {
            problems.at(field, Wording.PROJECT_CODE_BLANK.of(DIGITS));
            return Optional.empty();
        }
        if (field.value() instanceof RawValue.Numeric number && !number.date()) {
            problems.at(field, Wording.PROJECT_CODE_NUMBER.of(Argument.of(number.plain()), DIGITS));
            return Optional.empty();
        }
        if (!problems.legible(field)) {
            return Optional.empty();
        }
        String shown = field.value().shown();
        String digits = MARKS.matcher(PlainText.compact(shown)).replaceAll("");
        boolean number = NUMBER.matcher(digits).matches();
        if (!number || digits.length() != LENGTH) {
            Argument length = number ? Phrase.DIGITS.of(Argument.of(digits.length())) : Argument.NOTHING;
            problems.at(field, Wording.PROJECT_CODE_WRONG.of(Argument.of(shown), length, DIGITS));
            return Optional.empty();
        }
        return Optional.of(digits);
    }

    /** Takes note of a project line, whose code may be unreadable. */
    public void line(Optional<String> code, SubmissionRow row) {
        if (code.isPresent()) {
            lines.putIfAbsent(code.get(), row);
        } else if (unknownLine == null) {
            unknownLine = row.place(SubmissionColumn.PROJECT);
        }
    }

    /** Compares a project line with the earlier ones; the name under which the project first came. */
    public String expenditure(
            String code, String name, @Nullable ExpenditureType type, SubmissionRow row, Problems problems) {
        Project known = projects.putIfAbsent(code, new Project(name, row, type, row));
        if (known == null) {
            return name;
        }
        if (known.type() == null && type != null) {
            projects.put(code, new Project(known.name(), known.first(), type, row));
        }
        compareName(code, known, name, SubmissionColumn.ITEM, row, problems);
        Field at = row.field(SubmissionColumn.TYPE);
        if (known.type() != null && type != null && known.type() != type && at != null) {
            problems.at(
                    at,
                    Wording.PROJECT_OF_TWO_TYPES.of(
                            Argument.of(code),
                            Argument.of(type.label()),
                            Argument.of(known.type().label()),
                            Argument.of(
                                    known.typed().place(SubmissionColumn.TYPE).at())));
        }
        return known.name();
    }

    /** Takes note of a performance target; all projects are known by then. */
    public void target(String code, String name, SubmissionRow row, Problems problems) {
        Project known = projects.get(code);
        if (known != null && !name.isEmpty()) {
            compareName(code, known, name, SubmissionColumn.NAME, row, problems);
        }
        if (targets.add(code) && !lines.containsKey(code)) {
            strayTargets.add(new Finding(
                    Wording.TARGET_OF_NO_PROJECT.of(
                            Argument.of(code), name.isEmpty() ? Argument.NOTHING : new Argument.Quoted(name)),
                    row.place(SubmissionColumn.PROJECT)));
        }
    }

    private static void compareName(
            String code, Project known, String name, SubmissionColumn key, SubmissionRow row, Problems problems) {
        Field at = row.field(key);
        if (at != null && !Label.of(name).equals(Label.of(known.name()))) {
            problems.at(
                    at,
                    Wording.PROJECT_OF_TWO_NAMES.of(
                            Argument.of(code),
                            Argument.of(name),
                            Argument.of(known.name()),
                            Argument.of(known.first().sheet()),
                            Argument.of(
                                    known.first().place(SubmissionColumn.ITEM).at())));
        }
    }

    /** A target came whose project code cannot be read: no project can be said to have no target. */
    public void unknownTarget(SourceCell place) {
        unknownTarget = unknownTarget == null ? place : unknownTarget;
    }

    /** Whether there is any expenditure on projects. */
    public boolean any() {
        return !lines.isEmpty() || unknownLine != null;
    }

    /** Targets without a project; not asked for where projects are not all known. */
    List<Finding> strayTargets() {
        return strayTargets;
    }

    /** Why not all projects are known; empty if they are. */
    Optional<Argument> obstacleToLines() {
        return obstacle(unknownLine);
    }

    /** Why not all targets are known; empty if they are. */
    Optional<Argument> obstacleToTargets() {
        return obstacle(unknownTarget);
    }

    private static Optional<Argument> obstacle(@Nullable SourceCell place) {
        return place == null
                ? Optional.empty()
                : Optional.of(Phrase.PROJECT_CODE_ILLEGIBLE.of(Argument.of(place.sheet()), Argument.of(place.at())));
    }

    /** Projects without a target; not to be asked for where targets are not all known. */
    List<Finding> withoutTarget() {
        List<Finding> findings = new ArrayList<>();
        lines.forEach((code, first) -> {
            if (!targets.contains(code)) {
                Project project = projects.get(code);
                findings.add(new Finding(
                        Wording.PROJECT_WITHOUT_INDICATOR.of(
                                Argument.of(code),
                                project == null ? Argument.NOTHING : new Argument.Quoted(project.name())),
                        first.place(SubmissionColumn.PROJECT)));
            }
        });
        return findings;
    }
}
