package budgetbook.ledger;

import budgetbook.budget.ControlTotal;
import budgetbook.budget.Narrative;
import budgetbook.budget.SourceCell;
import budgetbook.configuration.Sources;
import budgetbook.finding.Finding;
import budgetbook.normalise.Normalised;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * The ledger: every submission that was read, with its lines, texts and findings. A submission is complete or counts
 * for nothing; its id stands for it elsewhere. Safe for threads that write different submissions.
 */
public final class Ledger {
    private final JdbcClient jdbc;
    private final LedgerWriter writer;
    private final LedgerReader reader;

    public Ledger(JdbcClient jdbc, JdbcOperations batch) {
        this.jdbc = jdbc;
        this.writer = new LedgerWriter(batch);
        this.reader = new LedgerReader(jdbc);
    }

    /** The id of a submission that has been read to its end under this key. */
    public Optional<Long> complete(SubmissionKey key) {
        return ids(key, true).stream().findFirst();
    }

    /** Whether this file of a unit has been read to its end before, under whatever name and configuration. */
    public boolean hasRead(SubmissionKey key) {
        return jdbc.sql("select count(*) from submission where digest = ? and unit = ? and budget_year = ?"
                                + " and department = ? and complete = true")
                        .params(key.digest(), key.unit(), key.year(), key.department())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Opens a submission for writing and returns its id; what an interrupted reading left is removed. */
    public long begin(SubmissionKey key) {
        ids(key, false).forEach(this::remove);
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into submission (department, budget_year, unit, file, digest, configuration, complete)"
                        + " values (?, ?, ?, ?, ?, ?, false)")
                .params(key.department(), key.year(), key.unit(), key.file(), key.digest(), key.configuration())
                .update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class), "the new submission has no id");
    }

    /** Adds what some rows came to. */
    public void write(long submission, List<? extends Normalised> rows) {
        writer.write(submission, rows);
    }

    /** Declares a submission read to its end. */
    public void finish(long submission) {
        jdbc.sql("update submission set complete = true where id = ?")
                .param(submission)
                .update();
    }

    /** What the ledger holds for each combination of dimensions, over some submissions. */
    public List<Fact> facts(Collection<Long> submissions, Sources sources) {
        return reader.facts(submissions, sources);
    }

    /** Every line of some submissions with its place, by unit, income first, in the sender's order. */
    public List<LedgerLine> lines(Collection<Long> submissions, Sources sources) {
        return reader.lines(submissions, sources);
    }

    /** The texts of some submissions, by unit and in the sender's order. */
    public List<Narrative> narratives(Collection<Long> submissions) {
        return reader.narratives(submissions);
    }

    /** The totals that a submission's cover states. */
    public List<ControlTotal> controls(long submission) {
        return reader.controls(submission);
    }

    /** Where the first line of a project stands in a submission, if it has one. */
    public Optional<SourceCell> firstLine(long submission, String project) {
        return reader.firstLine(submission, project);
    }

    /** The findings of a submission, in the order in which they were made. */
    public List<Finding> findings(long submission) {
        return reader.findings(submission);
    }

    /** Forgets the submissions of a department and year that are neither among these nor files of these digests. */
    public void retain(String department, int year, Collection<Long> submissions, Collection<String> digests) {
        record Held(long id, String digest) {}
        jdbc
                .sql("select id, digest from submission where department = ? and budget_year = ?")
                .params(department, year)
                .query((row, number) -> new Held(row.getLong("id"), row.getString("digest")))
                .list()
                .stream()
                .filter(held -> !submissions.contains(held.id) && !digests.contains(held.digest))
                .forEach(held -> remove(held.id));
    }

    private List<Long> ids(SubmissionKey key, boolean complete) {
        return jdbc.sql("select id from submission where digest = ? and unit = ? and budget_year = ? and department = ?"
                        + " and file = ? and configuration = ? and complete = ? order by id")
                .params(
                        key.digest(),
                        key.unit(),
                        key.year(),
                        key.department(),
                        key.file(),
                        key.configuration(),
                        complete)
                .query(Long.class)
                .list();
    }

    private void remove(long submission) {
        jdbc.sql("delete from submission where id = ?").param(submission).update();
    }
}
