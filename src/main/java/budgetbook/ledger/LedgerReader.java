package budgetbook.ledger;

import budgetbook.budget.ControlTotal;
import budgetbook.budget.Dimension;
import budgetbook.budget.ExpenditureType;
import budgetbook.budget.FundSource;
import budgetbook.budget.Money;
import budgetbook.budget.Narrative;
import budgetbook.configuration.classification.Sources;
import budgetbook.finding.CellRuns;
import budgetbook.finding.Finding;
import budgetbook.finding.Statement;
import budgetbook.finding.Wording;
import budgetbook.place.SourceCell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what submissions came to. */
final class LedgerReader {
    private final JdbcClient jdbc;

    LedgerReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The facts in an order of their own, by unit and as submitted: tables may leave it at that. */
    List<Fact> facts(Collection<Long> submissions, Sources sources) {
        if (submissions.isEmpty()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>(
                jdbc.sql("select s.unit, l.source, l.carried_over, sum(l.fen) as fen, min(l.sequence) as sequence"
                                + " from income_line l join submission s on s.id = l.submission_id"
                                + " where s.id in (:ids) group by s.unit, l.source, l.carried_over"
                                + " order by s.unit, min(l.sequence)")
                        .param("ids", submissions)
                        .query((row, number) -> income(row, sources))
                        .list());
        String dimensions = "s.unit, l.type, l.project, l.item, l.function_code, l.economic, l.government, l.source,"
                + " l.carried_over, l.operating, l.procurement";
        facts.addAll(jdbc.sql("select " + dimensions + ", sum(l.fen) as fen, min(l.sequence) as sequence"
                        + " from budget_line l join submission s on s.id = l.submission_id"
                        + " where s.id in (:ids) group by " + dimensions + " order by s.unit, min(l.sequence)")
                .param("ids", submissions)
                .query((row, number) -> expenditure(row, sources))
                .list());
        return facts;
    }

    private static Fact expenditure(ResultSet row, Sources sources) throws SQLException {
        Map<Dimension, String> values = Fact.expenditure(
                row.getString("unit"),
                ExpenditureType.valueOf(row.getString("type")),
                source(row, sources),
                row.getBoolean("carried_over"));
        values.put(Dimension.PROJECT, row.getString("project"));
        values.put(Dimension.ITEM, row.getString("item"));
        values.put(Dimension.FUNCTION, row.getString("function_code"));
        values.put(Dimension.ECONOMIC, row.getString("economic"));
        values.put(Dimension.GOVERNMENT, row.getString("government"));
        values.put(Dimension.OPERATING, Fact.yesNo(row.getBoolean("operating")));
        values.put(Dimension.PROCUREMENT, row.getString("procurement"));
        return new Fact(values, new Money(row.getLong("fen")), row.getInt("sequence"));
    }

    private static FundSource source(ResultSet row, Sources sources) throws SQLException {
        String name = row.getString("source");
        return sources.source(name)
                .orElseThrow(() -> new IllegalStateException("the ledger holds an unknown source: " + name));
    }

    /** Every line of some submissions, by unit, income first, in the sender's order. */
    List<LedgerLine> lines(Collection<Long> submissions, Sources sources) {
        if (submissions.isEmpty()) {
            return List.of();
        }
        List<LedgerLine> lines = new ArrayList<>(jdbc.sql("select s.unit, s.file, l.* from income_line l"
                        + " join submission s on s.id = l.submission_id where s.id in (:ids)"
                        + " order by s.unit, l.sequence")
                .param("ids", submissions)
                .query((row, number) -> new LedgerLine(income(row, sources), place(row)))
                .list());
        lines.addAll(jdbc.sql("select s.unit, s.file, l.* from budget_line l"
                        + " join submission s on s.id = l.submission_id where s.id in (:ids)"
                        + " order by s.unit, l.sequence")
                .param("ids", submissions)
                .query((row, number) -> new LedgerLine(expenditure(row, sources), place(row)))
                .list());
        return lines;
    }

    private static SourceCell place(ResultSet row) throws SQLException {
        return new SourceCell(row.getString("file"), row.getString("sheet"), row.getString("cell"));
    }

    private static Fact income(ResultSet row, Sources sources) throws SQLException {
        return Fact.income(
                row.getString("unit"),
                source(row, sources),
                row.getBoolean("carried_over"),
                new Money(row.getLong("fen")),
                row.getInt("sequence"));
    }

    List<Narrative> narratives(Collection<Long> submissions) {
        if (submissions.isEmpty()) {
            return List.of();
        }
        record Key(String unit, Narrative.Kind kind, int sequence) {}
        Map<Key, Map<String, String>> texts = new LinkedHashMap<>();
        jdbc.sql("select s.unit, n.kind, n.sequence, n.field, n.content"
                        + " from narrative n join submission s on s.id = n.submission_id"
                        + " where s.id in (:ids) order by s.unit, n.kind, n.sequence")
                .param("ids", submissions)
                .query(row -> {
                    Key key = new Key(
                            row.getString("unit"),
                            Narrative.Kind.valueOf(row.getString("kind")),
                            row.getInt("sequence"));
                    texts.computeIfAbsent(key, k -> new LinkedHashMap<>())
                            .put(row.getString("field"), row.getString("content"));
                });
        List<Narrative> narratives = new ArrayList<>();
        texts.forEach((key, fields) -> narratives.add(new Narrative(key.unit(), key.kind(), fields, key.sequence())));
        return narratives;
    }

    List<ControlTotal> controls(long submission) {
        return jdbc.sql("select label, fen from control_total where submission_id = ? order by label")
                .param(submission)
                .query((row, number) -> new ControlTotal(
                        ControlTotal.Kind.of(row.getString("label")).orElseThrow(), new Money(row.getLong("fen"))))
                .list();
    }

    Optional<SourceCell> firstLine(long submission, String project) {
        return jdbc.sql("select s.file, l.sheet, l.cell from budget_line l join submission s on s.id = l.submission_id"
                        + " where s.id = ? and l.project = ? order by l.sequence fetch first 1 rows only")
                .params(submission, project)
                .query((row, number) ->
                        new SourceCell(row.getString("file"), row.getString("sheet"), row.getString("cell")))
                .optional();
    }

    List<Finding> findings(long submission) {
        return jdbc.sql("select f.wording, f.arguments, s.file, f.sheet, f.cell, f.cells, f.others, f.seen"
                        + " from finding f join submission s on s.id = f.submission_id"
                        + " where s.id = ? order by f.sequence")
                .param(submission)
                .query((row, number) -> finding(row))
                .list();
    }

    private static Finding finding(ResultSet row) throws SQLException {
        Statement said = new Statement(
                Wording.valueOf(row.getString("wording")), WrittenArguments.of(row.getString("arguments")));
        Finding finding = new Finding(said, place(row)).seen(row.getString("seen"));
        String cells = row.getString("cells");
        String others = row.getString("others");
        Finding all = cells.isEmpty() ? finding : finding.in(CellRuns.of(cells));
        return others.isEmpty() ? all : all.and(others(row.getString("file"), others));
    }

    private static List<SourceCell> others(String file, String text) {
        return Arrays.stream(text.split(LedgerWriter.NEXT))
                .map(line -> line.split(LedgerWriter.PART, -1))
                .map(parts -> new SourceCell(file, parts[0], parts[1]))
                .toList();
    }
}
