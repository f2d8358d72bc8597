package budgetbook.normalise;

import budgetbook.budget.Department;
import budgetbook.budget.ExpenditureType.Stage;
import budgetbook.budget.Unit;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.header.Headers;
import budgetbook.configuration.header.SheetKind;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Wording;
import budgetbook.normalise.compare.Comparisons;
import budgetbook.normalise.compare.CoverFacts;
import budgetbook.normalise.compare.FundBalance;
import budgetbook.normalise.compare.LineNumbers;
import budgetbook.normalise.compare.ProjectCodes;
import budgetbook.normalise.compare.SheetTally;
import budgetbook.normalise.compare.SpendingLimits;
import budgetbook.normalise.compare.UnitNames;
import budgetbook.normalise.row.RowRoles;
import budgetbook.normalise.value.Choices;
import budgetbook.normalise.value.RowContext;
import budgetbook.place.SourceCell;
import budgetbook.submission.row.SubmissionRow;
import budgetbook.submission.row.SubmissionStructure;
import budgetbook.submission.row.SupplyFaults;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of one submission, in the order of {@link SheetKind}, into budget lines, income, narratives and
 * findings. Holds what rows have to be compared with; one for each submission, not thread-safe.
 */
public final class Normaliser {

    private final Unit unit;
    private final UnitNames names;
    private final int year;
    private final Headers headers;
    private final String file;
    private final RowContext context = new RowContext();
    private final FindingGroups found;
    private final SpendingLimits limits;
    private final FundBalance balance;
    private final ProjectCodes projects = new ProjectCodes();
    private final Oddities oddities = new Oddities();
    private final RowRoles roles = new RowRoles();
    private final IncomeRows income;
    private final ExpenditureRows basic;
    private final ExpenditureRows project;
    private final TargetRows targets;
    private final NarrativeRows narratives;
    private final SupplyRows supplies;
    private final Set<SheetKind> uncalledFor = new HashSet<>();
    private @Nullable CoverFacts cover;

    /**
     * For one submission.
     *
     * @param fileName the name by which places call the file
     */
    public Normaliser(Unit unit, Configuration configuration, String fileName) {
        this.unit = unit;
        this.names = new UnitNames(
                unit,
                configuration.departmentOf(unit.code()).map(Department::name).orElse(""));
        this.year = configuration.year();
        this.headers = configuration.headers();
        this.file = fileName;
        this.limits = new SpendingLimits(unit.code(), configuration.ceilings());
        this.balance = new FundBalance(configuration.sources(), limits);
        this.found = new FindingGroups(fileName);
        Choices choices = new Choices(configuration.sources());
        ExpenditureCodes codes = new ExpenditureCodes(unit.nature(), configuration.classification());
        LineNumbers numbers = new LineNumbers();
        this.income = new IncomeRows(unit.code(), context, choices, balance, roles);
        this.basic = new ExpenditureRows(
                unit.code(), Stage.BASIC, context, choices, codes, projects, balance, numbers, roles);
        this.project = new ExpenditureRows(
                unit.code(), Stage.PROJECT, context, choices, codes, projects, balance, numbers, roles);
        this.targets = new TargetRows(unit.code(), projects, headers, roles);
        this.narratives = new NarrativeRows(unit.code(), headers, roles);
        this.supplies = new SupplyRows(unit.code(), context, configuration.supplies(), headers, roles);
    }

    /** The facts that one row comes to; its findings come with {@link #finish}, equal ones as one. */
    public Normalised accept(SubmissionRow row) {
        if (found.hopeless()) {
            return Normalised.NOTHING;
        }
        boolean dropped = row.kind().texts() && row.struckOut();
        Normalised facts = dropped ? Normalised.NOTHING : facts(row);
        if (dropped || facts.any()) {
            oddities.note(row);
        }
        if (row.kind().ofBook()) {
            found.add(
                    facts.findings().stream().map(SupplyFaults::told).toList(),
                    facts.findings().isEmpty() ? "" : row.digest());
            return Normalised.NOTHING; // what was supplied counts at the end, if nothing contradicts it
        }
        found.add(facts.findings(), facts.findings().isEmpty() ? "" : row.digest());
        return facts.findings().isEmpty()
                ? facts
                : new Normalised(facts.lines(), facts.income(), facts.narratives(), List.of(), facts.controls());
    }

    private Normalised facts(SubmissionRow row) {
        return switch (row.kind()) {
            case COVER -> cover(row);
            case INCOME -> income.accept(row);
            case BASIC -> basic.accept(row);
            case PROJECT -> project.accept(row);
            case TARGET -> targets.accept(row);
            case GOAL, TASK, INDICATOR -> unit.lead() ? narratives.accept(row) : uncalledFor(row);
            case ASSET -> supplies.accept(row);
            case PROFILE, EXPLANATION, PRIOR -> unit.lead() ? supplies.accept(row) : uncalledFor(row);
        };
    }

    private Normalised cover(SubmissionRow row) {
        CoverFacts facts = new CoverFacts(row, unit, names, year, headers);
        cover = facts;
        facts.moneyUnit().ifPresent(context::moneyUnit);
        return new Normalised(List.of(), List.of(), List.of(), facts.findings(), facts.controls());
    }

    private Normalised uncalledFor(SubmissionRow row) {
        return uncalledFor.add(row.kind())
                ? found(List.of(new Finding(
                        Wording.SHEET_OF_LEAD.of(Argument.of(row.sheet())),
                        SourceCell.ofSheet(row.file(), row.sheet()))))
                : Normalised.NOTHING;
    }

    /** What can only be said at the end: sums, balances, missing sheets; with all findings. */
    public Normalised finish(SubmissionStructure structure) {
        List<Finding> findings = new ArrayList<>(structure.findings());
        missingSheets(structure, findings);
        List<SheetTally> tallies = List.of(income.tally(), basic.tally(), project.tally());
        tallies.forEach(tally -> findings.addAll(tally.findings()));
        findings.addAll(oddities.findings());
        findings.addAll(roles.findings());
        findings.addAll(new Comparisons(file, structure, found.hopeless(), context)
                .totals(cover, tallies)
                .subtotals(tallies)
                .balance(balance, tallies)
                .targets(projects)
                .findings());
        findings.addAll(limits.findings());
        found.add(findings, "");
        return new Normalised(List.of(), List.of(), supplies.narratives(), found.all());
    }

    private void missingSheets(SubmissionStructure structure, List<Finding> findings) {
        for (SheetKind kind : SheetKind.values()) {
            Headers.Sheet sheet = headers.sheet(kind);
            boolean called = switch (sheet.presence()) {
                case ALWAYS -> false; // the structure tells of these
                case WITH_PROJECTS -> projects.any();
                case LEAD -> unit.lead();
                case OPTIONAL, LEAD_OPTIONAL -> false;
            };
            if (called && !structure.present().contains(kind)) {
                Wording wording = kind == SheetKind.TARGET ? Wording.TARGETS_ABSENT : Wording.LEAD_SHEET_ABSENT;
                findings.add(new Finding(wording.of(Argument.of(sheet.standardName())), SourceCell.ofFile(file)));
            }
        }
    }

    private static Normalised found(List<Finding> findings) {
        return new Normalised(List.of(), List.of(), List.of(), findings);
    }
}
