package budgetbook.launch;

import budgetbook.answer.AnswerList;
import budgetbook.answer.Answers;
import budgetbook.budget.Department;
import budgetbook.budget.Money;
import budgetbook.budget.Unit;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.Settings;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Wording;
import budgetbook.job.DepartmentJobs;
import budgetbook.ledger.DamagedDatabaseException;
import budgetbook.place.SourceCell;
import budgetbook.publication.AnswerRegister;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.Manifest;
import budgetbook.publication.PublicationRegister;
import budgetbook.publication.Retention;
import budgetbook.report.RunPages;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.Faults;
import budgetbook.run.Folders;
import budgetbook.run.RenamedFolder;
import budgetbook.run.RuleCounts;
import budgetbook.run.UnitState;
import budgetbook.step.DepartmentWork;
import budgetbook.step.Questions;
import budgetbook.step.Rules;
import budgetbook.submission.DepartmentSubmissions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a run does for one department: nothing if what stands was made from the same, else its job. Several threads may do so,
 * each for another department.
 */
final class Consolidation {
    private static final Logger LOG = LoggerFactory.getLogger(Consolidation.class);

    private final Folders folders;
    private final Configuration configuration;
    private final Rules rules;
    private final DepartmentJobs jobs;
    private final boolean draft;
    private final PublicationRegister publications;

    Consolidation(Folders folders, Configuration configuration, Rules rules, DepartmentJobs jobs, boolean draft) {
        this.folders = folders;
        this.configuration = configuration;
        this.rules = rules;
        this.jobs = jobs;
        this.draft = draft;
        this.publications = folders.publications();
    }

    /** Consolidates a department so that whatever happens to its folder holds back no other. */
    DepartmentOutcome of(Department department, DepartmentSubmissions submitted) {
        try {
            DepartmentSubmissions told = submitted.with(
                    RenamedFolder.settle(folders.output(), configuration.year(), department, publications));
            DepartmentFolder folder = folder(department); // its name is settled only now
            folder.recover();
            DepartmentOutcome outcome = consolidate(department, told, folder);
            retire(folder);
            return outcome;
        } catch (IOException | RuntimeException e) {
            DamagedDatabaseException.rethrow(e);
            LOG.error("部门 {} 没有做完", department.code(), e);
            DepartmentFolder folder = folder(department);
            return new DepartmentOutcome(
                    department,
                    Result.FAILED,
                    List.of(),
                    submitted.findings(),
                    Money.ZERO,
                    folder.path(),
                    0,
                    RuleCounts.NONE,
                    Map.of(),
                    problem(Faults.explain(e), folder));
        }
    }

    private DepartmentFolder folder(Department department) {
        return new DepartmentFolder(folders.output(), configuration.year(), department, publications);
    }

    private DepartmentOutcome consolidate(
            Department department, DepartmentSubmissions submitted, DepartmentFolder folder) throws IOException {
        Optional<Manifest> current = folder.current();
        List<Finding> damage = current.isPresent() ? List.of() : damage(folder);
        DepartmentWork work = DepartmentWork.of(
                configuration,
                rules,
                department,
                submitted.after(damage),
                answers(department, submitted, folder),
                folder);
        if (draft) {
            return outcome(jobs.draft(work.asDraft()), folder);
        }
        boolean stands = work.stands(current);
        if (stands && jobs.remembers(work, current.get())) {
            return unchanged(work, current.get());
        }
        if (stands) {
            LOG.info("部门 {} 的明细账中缺少现行发布的明细，重新读取申报表", department.code());
        }
        DepartmentJobs.End end = stands ? jobs.read(work) : jobs.publish(work);
        if (stands && end.result() == Result.PUBLISHED) {
            return unchanged(work, current.get());
        }
        if (end.result() != Result.PUBLISHED && end.result() != Result.STOPPED) {
            if (end.result() != Result.FAILED) {
                Questions.ask(end.progress()); // what has failed may be the output folder
            }
            RunPages.heldBack(end.progress(), end.result(), OffsetDateTime.now(ZoneId.systemDefault()));
        }
        if (end.result() == Result.UNRECONCILED) {
            jobs.draft(work.asDraft()); // so that the cells that the findings name can be looked at
        } else if (end.result() == Result.PUBLISHED) {
            removeDraft(folder);
        }
        return outcome(end, folder);
    }

    /** What has been said before and now; remembered before anything is made of it. */
    private Answers answers(Department department, DepartmentSubmissions submitted, DepartmentFolder folder)
            throws IOException {
        AnswerRegister register = new AnswerRegister(folders.state(), configuration.year(), department.code());
        Answers before = register.read();
        List<AnswerList> lists = new ArrayList<>(submitted.answers());
        Questions.filledInPlace(folder).ifPresent(lists::add);
        Answers all = before.with(lists);
        if (!all.equals(before)) {
            register.keep(all);
        }
        return all;
    }

    private static DepartmentOutcome outcome(DepartmentJobs.End end, DepartmentFolder folder) {
        return end.progress()
                .outcome(
                        end.result(),
                        folder.current().map(Manifest::number).orElse(0),
                        problem(end.progress().problem(), folder));
    }

    /** That a draft cannot be removed, because somebody has it open, is no reason to fail the run. */
    private static void removeDraft(DepartmentFolder folder) {
        try {
            folder.draft().remove();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("试算稿暂时无法移除（可能正被打开）", e);
        }
    }

    /** What of a publication that cannot be told from its manifest lies in the folder. */
    private static List<Finding> damage(DepartmentFolder folder) throws IOException {
        return folder.damage().stream()
                .map(what -> new Finding(
                        Wording.OUTPUT_DAMAGED.of(Argument.of(what)),
                        SourceCell.ofFile(folder.path().toString())))
                .toList();
    }

    private static DepartmentOutcome unchanged(DepartmentWork work, Manifest current) throws IOException {
        List<Unit> units = work.department().units();
        List<UnitState> board = new ArrayList<>();
        for (Unit unit : units) {
            work.folder().feedback().remove(unit);
            List<Manifest.Notice> notices = current.notices().stream()
                    .filter(notice -> notice.unit().equals(unit.code()))
                    .toList();
            int answered =
                    (int) notices.stream().filter(Manifest.Notice::isAnswered).count();
            board.add(new UnitState(
                    unit,
                    UnitState.State.RECEIVED,
                    work.submitted().fileName(unit),
                    0,
                    notices.size(),
                    answered,
                    false,
                    ""));
        }
        work.folder().feedback().removeStale(units);
        DepartmentOutcome outcome = new DepartmentOutcome(
                work.department(),
                Result.UNCHANGED,
                board,
                work.submitted().findings(),
                Money.ZERO,
                work.folder().path(),
                current.number(),
                RuleCounts.of(current, work.rules().rules()),
                current.bookNews(),
                Map.of(),
                "");
        RunPages.unchanged(work, outcome, current, OffsetDateTime.now(ZoneId.systemDefault()));
        return outcome;
    }

    /** That an old publication cannot be removed, because somebody has it open, is no reason to fail the run. */
    private void retire(DepartmentFolder folder) {
        Settings settings = configuration.settings();
        try {
            folder.retire(
                    new Retention(settings.historyCount(), settings.historyDays()),
                    OffsetDateTime.now(ZoneId.systemDefault()));
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("较早的发布暂时无法移除（可能正被打开），下次运行时再试", e);
        }
    }

    /** What went wrong, with what it has left behind. */
    private static String problem(String fault, DepartmentFolder folder) {
        return folder.unfinished() ? fault + "，即把已经备齐的新的发布换到位" : fault;
    }
}
