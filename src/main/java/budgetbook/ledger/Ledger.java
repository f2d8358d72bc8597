package budgetbook.ledger;

import budgetbook.budget.ControlTotal;
import budgetbook.budget.Narrative;
import budgetbook.configuration.classification.Sources;
import budgetbook.finding.Finding;
import budgetbook.normalise.Normalised;
import budgetbook.place.SourceCell;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * The ledger: every submission that was read, with its lines, texts and findings. A submission is complete or counts
 * for nothing; its id stands for it elsewhere. Safe for threads that write different submissions.
 */
public final class Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final JdbcOperations reading;
    private final JdbcOperations writing;
    private final JdbcClient jdbc;
    private final LedgerWriter writer;
    private final LedgerReader reader;

    public Ledger(JdbcOperations jdbc) {
        this(jdbc, jdbc);
    }

    /** A ledger that is written by another way than it is read. */
    Ledger(JdbcOperations reading, JdbcOperations writing) {
        this.reading = reading;
        this.writing = writing;
        this.jdbc = JdbcClient.create(reading);
        this.writer = new LedgerWriter(writing);
        this.reader = new LedgerReader(jdbc);
    }

    /**
     * The id of a submission that has been read to its end under this key, and of which every row is as it was then. One whose
     * rows have changed since, or that has no seal, is removed, so that it is read again.
     */
    public Optional<Long> complete(SubmissionKey key) {
        for (long id : ids(key, true)) {
            if (isIntact(id)) {
                return Optional.of(id);
            }
            LOG.warn("明细账中 {} {} 的明细与读取时不符或没有校验值，弃用并从申报表重新读取：{}", key.department(), key.unit(), key.file());
            remove(id);
        }
        return Optional.empty();
    }

    /** Whether a submission has been read to its end under this key, and sealed; its rows are not looked at. */
    public boolean holds(SubmissionKey key) {
        return ids(key, true).stream().anyMatch(id -> seal(id).isPresent());
    }

    /** Whether every row of a submission is as it was when it had been read to its end. */
    public boolean isIntact(long submission) {
        return seal(submission)
                .filter(seal -> seal.equals(Seal.of(reading, submission)))
                .isPresent();
    }

    private Optional<String> seal(long submission) {
        return jdbc.sql("select seal from submission where id = ? and seal is not null")
                .param(submission)
                .query(String.class)
                .optional();
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

    /** Declares a submission read to its end, and seals its rows as the database gives them back. */
    public void finish(long submission) {
        writing.update(
                "update submission set complete = true, seal = ? where id = ?",
                Seal.of(reading, submission),
                submission);
    }

    /** The ids of the submissions that were read from files of these digests, by unit; of several readings the first. */
    public Map<String, Long> readFrom(String department, int year, Collection<String> digests) {
        Map<String, Long> ids = new TreeMap<>();
        if (!digests.isEmpty()) {
            jdbc.sql("select unit, min(id) as first_id from submission where department = :department"
                            + " and budget_year = :year and digest in (:digests) and complete = true group by unit")
                    .param("department", department)
                    .param("year", year)
                    .param("digests", digests)
                    .query(row -> {
                        ids.put(row.getString("unit"), row.getLong("first_id"));
                    });
        }
        return ids;
    }

    /** Returns every submission of a year that has been read to its end and sealed, in the order in which they were. */
    public List<Reading> readings(int year) {
        return jdbc.sql("select id, department, unit, file, digest, configuration from submission"
                        + " where budget_year = ? and complete = true and seal is not null order by id")
                .param(year)
                .query((row, number) -> new Reading(
                        row.getLong("id"),
                        new SubmissionKey(
                                row.getString("department"),
                                year,
                                row.getString("unit"),
                                row.getString("file"),
                                row.getString("digest"),
                                row.getString("configuration"))))
                .list();
    }

    /** What the ledger holds for each combination of dimensions, over some submissions. */
    public List<Fact> facts(Collection<Long> submissions, Sources sources) {
        return reader.facts(submissions, sources);
    }

    /** Returns what the lines of many submissions come to, to be asked for sum by sum. */
    public SummedLines summed(Collection<Reading> submissions, Sources sources) {
        return new SummedLines(jdbc, sources, submissions);
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
        writing.update("delete from submission where id = ?", submission);
    }
}
