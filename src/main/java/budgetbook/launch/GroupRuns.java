package budgetbook.launch;

import budgetbook.budget.Group;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.Settings;
import budgetbook.ledger.DamagedDatabaseException;
import budgetbook.ledger.Ledger;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.Manifest;
import budgetbook.publication.PublicationRegister;
import budgetbook.publication.Retention;
import budgetbook.publication.Totals;
import budgetbook.report.GroupPages;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.Faults;
import budgetbook.run.Folders;
import budgetbook.run.GroupOutcome;
import budgetbook.run.GroupOutcome.Check;
import budgetbook.run.RunOutcome;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.step.group.GroupPublication;
import budgetbook.step.group.GroupTables;
import budgetbook.step.group.GroupWork;
import budgetbook.step.group.ReadBack;
import budgetbook.table.Table;
import budgetbook.workbook.master.MasterWorkbookWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a run does for the groups, once its departments have ended: each is summed of what stands, whoever is late. */
final class GroupRuns {
    private static final Logger LOG = LoggerFactory.getLogger(GroupRuns.class);

    private final Folders folders;
    private final Configuration configuration;
    private final Ledger ledger;
    private final PublicationRegister publications;
    private final BooleanSupplier stopping;

    /**
     * @param stopping whether the run has been asked to stop: then no other group is begun
     */
    GroupRuns(Folders folders, Configuration configuration, Ledger ledger, BooleanSupplier stopping) {
        this.folders = folders;
        this.configuration = configuration;
        this.ledger = ledger;
        this.publications = folders.publications();
        this.stopping = stopping;
    }

    /** Sums every group so that whatever happens to one holds back no other. */
    RunOutcome after(RunOutcome run) {
        List<GroupOutcome> outcomes = new ArrayList<>();
        for (Group group : configuration.groups().all()) {
            if (stopping.getAsBoolean()) {
                return run.with(outcomes, true);
            }
            long started = System.nanoTime();
            GroupOutcome outcome;
            try {
                outcome = sum(group, run.departments());
            } catch (IOException | UnreadableWorkbookException | RuntimeException e) {
                DamagedDatabaseException.rethrow(e);
                LOG.error("汇总 {} 没有做完", group.code(), e);
                outcome = failed(group, Faults.explain(e));
            }
            outcomes.add(outcome.took(Duration.ofNanos(System.nanoTime() - started)));
        }
        return run.with(outcomes, run.cutShort());
    }

    private GroupOutcome sum(Group group, List<DepartmentOutcome> departments)
            throws IOException, UnreadableWorkbookException {
        settleName(group);
        DepartmentFolder folder = folder(group);
        folder.recover();
        GroupWork work = GroupWork.of(configuration, group, folder, ledger);
        Optional<Manifest> current = folder.current();
        OffsetDateTime now = OffsetDateTime.now(ZoneId.systemDefault());
        GroupPages pages = new GroupPages(work, departments, now);
        if (work.stands(current)) {
            GroupOutcome outcome = outcome(work, Result.UNCHANGED, checks(current.get()), current);
            pages.renew(outcome, current.get());
            return outcome;
        }
        if (work.counted().isEmpty()) {
            return outcome(work, Result.RETURNED, List.of(), current);
        }
        LOG.info("汇总 {}：{}", group.code(), group.sums(work.counted().size()));
        List<Table> tables = GroupTables.of(work, ledger);
        folder.preparation().begin();
        new MasterWorkbookWriter().write(tables, folder.preparation().master());
        ReadBack readBack = ReadBack.of(work, tables, folder.preparation().master(), ledger);
        if (readBack.holdsBack()) {
            GroupOutcome outcome = outcome(work, Result.UNRECONCILED, readBack.checks(), current);
            pages.renew(outcome, current.orElse(null));
            work.dropDamaged(ledger);
            return outcome;
        }
        int number = folder.nextNumber();
        Totals totals = GroupPublication.totals(work, ledger);
        GroupOutcome outcome =
                outcome(work, Result.PUBLISHED, readBack.checks(), current).numbered(number);
        pages.prepare(outcome, totals);
        GroupPublication.publish(work, readBack, totals, number, pages.lastRun(Result.PUBLISHED));
        retire(folder, now);
        return outcome;
    }

    private DepartmentFolder folder(Group group) {
        return DepartmentFolder.ofGroup(folders.output(), configuration.year(), group, publications);
    }

    /** That the folder of a group that was renamed cannot be renamed now holds nothing back. */
    private void settleName(Group group) {
        try {
            DepartmentFolder.takeName(
                    folders.output(), configuration.year(), DepartmentFolder.asPublished(group), publications);
        } catch (IOException e) {
            LOG.warn("汇总 {} 的文件夹暂时无法改名", group.code(), e);
        }
    }

    private static List<Check> checks(Manifest standing) {
        return standing.rules().stream()
                .map(rule -> new Check(rule.id(), rule.name(), rule.judged(), List.of()))
                .toList();
    }

    private static GroupOutcome outcome(
            GroupWork work, Result result, List<Check> checks, Optional<Manifest> standing) {
        return new GroupOutcome(
                work.group(),
                result,
                work.counted().size(),
                work.missing(),
                checks,
                work.folder().path(),
                standing.map(Manifest::number).orElse(0),
                Duration.ZERO,
                "");
    }

    private GroupOutcome failed(Group group, String problem) {
        return new GroupOutcome(
                group, Result.FAILED, 0, List.of(), List.of(), folder(group).path(), 0, Duration.ZERO, problem);
    }

    /** That an old publication cannot be removed, because somebody has it open, is no reason to fail the run. */
    private void retire(DepartmentFolder folder, OffsetDateTime now) {
        Settings settings = configuration.settings();
        try {
            folder.retire(new Retention(settings.historyCount(), settings.historyDays()), now);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("较早的汇总暂时无法移除（可能正被打开），下次运行时再试", e);
        }
    }
}
