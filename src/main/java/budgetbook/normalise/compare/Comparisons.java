package budgetbook.normalise.compare;

import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Phrase;
import budgetbook.normalise.value.RowContext;
import budgetbook.submission.row.SubmissionStructure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be compared once a submission was read to its end. Each check is made if what it needs is known, and only then;
 * of the others it is said that they were not made, and why.
 */
public final class Comparisons {
    private static final List<SubmissionColumn> INCOME =
            List.of(SubmissionColumn.THIS_YEAR, SubmissionColumn.CARRIED_OVER);
    private static final List<SubmissionColumn> EXPENDITURE = List.of(SubmissionColumn.AMOUNT);
    private static final Map<SheetKind, List<SubmissionColumn>> BALANCE = Map.of(
            SheetKind.INCOME,
                    List.of(SubmissionColumn.THIS_YEAR, SubmissionColumn.CARRIED_OVER, SubmissionColumn.SOURCE),
            SheetKind.BASIC, List.of(SubmissionColumn.AMOUNT, SubmissionColumn.SOURCE, SubmissionColumn.CARRIED_OVER),
            SheetKind.PROJECT,
                    List.of(SubmissionColumn.AMOUNT, SubmissionColumn.SOURCE, SubmissionColumn.CARRIED_OVER));

    private final String file;
    private final SubmissionStructure structure;
    private final Optional<Argument> unreadRest;
    private final RowContext context;
    private final List<Finding> findings = new ArrayList<>();
    private final Unchecked unchecked = new Unchecked();

    public Comparisons(String file, SubmissionStructure structure, boolean hopeless, RowContext context) {
        this.file = file;
        this.structure = structure;
        this.unreadRest = hopeless ? Optional.of(Phrase.TOO_MANY_ERRORS.of()) : Optional.empty();
        this.context = context;
    }

    /** The findings, the last being on what was not checked. */
    public List<Finding> findings() {
        unchecked.finding(file).ifPresent(findings::add);
        return findings;
    }

    /** The control totals of the cover against the sheets, in the order 收入预算, 基本支出, 项目支出. */
    public Comparisons totals(@Nullable CoverFacts cover, List<SheetTally> tallies) {
        SheetTally income = tallies.get(0);
        SheetTally basic = tallies.get(1);
        SheetTally project = tallies.get(2);
        first(
                        unreadRest,
                        structure.obstacle(SheetKind.INCOME, INCOME),
                        income.obstacle(),
                        cover(cover, SubmissionColumn.INCOME_TOTAL))
                .ifPresentOrElse(why -> unchecked.add(Phrase.CHECK_INCOME_TOTAL.of(), why), () -> {
                    if (cover != null) {
                        cover.incomeDiffers(income.total(), context::shown).ifPresent(findings::add);
                    }
                });
        first(
                        unreadRest,
                        structure.obstacle(SheetKind.BASIC, EXPENDITURE),
                        structure.obstacle(SheetKind.PROJECT, EXPENDITURE),
                        basic.obstacle(),
                        project.obstacle(),
                        cover(cover, SubmissionColumn.EXPENDITURE_TOTAL))
                .ifPresentOrElse(why -> unchecked.add(Phrase.CHECK_EXPENDITURE_TOTAL.of(), why), () -> {
                    if (cover != null) {
                        cover.expenditureDiffers(basic.total().plus(project.total()), context::shown)
                                .ifPresent(findings::add);
                    }
                });
        return this;
    }

    private Optional<Argument> cover(@Nullable CoverFacts cover, SubmissionColumn total) {
        return cover == null ? structure.obstacle(SheetKind.COVER, List.of()) : cover.obstacle(total, context);
    }

    /** The subtotals among amounts that are not all known. */
    public Comparisons subtotals(List<SheetTally> tallies) {
        for (SheetTally tally : tallies) {
            if (tally.uncheckedSubtotals()) {
                tally.obstacle().ifPresent(why -> unchecked.add(Phrase.CHECK_SUBTOTALS.of(), why));
            }
        }
        return this;
    }

    /** Income against expenditure, fund by fund. */
    public Comparisons balance(FundBalance balance, List<SheetTally> tallies) {
        Optional<Argument> obstacle = first(
                unreadRest,
                structure.obstacle(SheetKind.INCOME, BALANCE.getOrDefault(SheetKind.INCOME, List.of())),
                structure.obstacle(SheetKind.BASIC, BALANCE.getOrDefault(SheetKind.BASIC, List.of())),
                structure.obstacle(SheetKind.PROJECT, BALANCE.getOrDefault(SheetKind.PROJECT, List.of())),
                context.comparable() ? Optional.empty() : Optional.of(Phrase.MONEY_UNIT_UNUSABLE.of()));
        if (obstacle.isEmpty()) {
            findings.addAll(balance.findings(context::shown));
        }
        Optional<Argument> amounts =
                tallies.stream().flatMap(tally -> tally.obstacle().stream()).findFirst();
        first(obstacle, amounts, balance.obstacle()).ifPresent(why -> unchecked.add(Phrase.CHECK_BALANCE.of(), why));
        return this;
    }

    /** Projects against their targets, both ways; a sheet of targets that is missing is told elsewhere. */
    public Comparisons targets(ProjectCodes projects) {
        Optional<Argument> lines = first(
                unreadRest,
                structure.obstacle(SheetKind.PROJECT, List.of(SubmissionColumn.PROJECT, SubmissionColumn.AMOUNT)),
                projects.obstacleToLines());
        if (lines.isEmpty()) {
            findings.addAll(projects.strayTargets());
        } else if (!projects.strayTargets().isEmpty()) {
            unchecked.add(Phrase.CHECK_TARGETS.of(), lines.get());
        }
        if (!projects.any() || !structure.present().contains(SheetKind.TARGET)) {
            return this;
        }
        Optional<Argument> targets = first(
                unreadRest,
                structure.obstacle(SheetKind.TARGET, List.of(SubmissionColumn.PROJECT)),
                projects.obstacleToTargets());
        targets.ifPresentOrElse(
                why -> unchecked.add(Phrase.CHECK_PROJECTS.of(), why), () -> findings.addAll(projects.withoutTarget()));
        return this;
    }

    @SafeVarargs
    private static Optional<Argument> first(Optional<Argument>... obstacles) {
        for (Optional<Argument> obstacle : obstacles) {
            if (obstacle.isPresent()) {
                return obstacle;
            }
        }
        return Optional.empty();
    }
}
