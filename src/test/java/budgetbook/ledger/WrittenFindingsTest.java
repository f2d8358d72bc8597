package budgetbook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Money;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Phrase;
import budgetbook.finding.Wording;
import budgetbook.normalise.Normalised;
import budgetbook.place.SheetPlace;
import budgetbook.place.SourceCell;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The ledger gives findings back as they were written, and what an older one holds as sentences is read once more. */
class WrittenFindingsTest {
    private static final SourceCell PLACE = new SourceCell("a.xlsx", "基本支出", "K3");
    private static final String ODD = "“{a|b}” \"[1,2]\" \\ \n\t\u0000\u001b\u2028 \uD83D\uDE00 ￥＂ '; drop";

    private static final List<Argument> ALL = List.of(
            Argument.of(ODD),
            Argument.of(""),
            new Argument.Quoted(ODD),
            Argument.of(Long.MIN_VALUE),
            new Argument.Plain(new BigDecimal("100.50")),
            new Argument.Plain(new BigDecimal("1E+3")),
            new Argument.Figure(new BigDecimal("0.0000000000000000000001")),
            new Argument.Figure(new BigDecimal("-12345678901234567890.12")),
            Argument.of(new Money(-5)),
            Argument.of(SheetPlace.cell(1_048_576, 16_383)),
            Argument.of(SheetPlace.row(9)),
            Argument.of(SheetPlace.WHOLE),
            new Argument.Coded("30107", ODD),
            Argument.NOTHING,
            Argument.of(List.of(ODD, "", "二")),
            Argument.of(Wording.AMOUNT_NO_NUMBER.of(new Argument.Quoted(ODD))),
            Phrase.BLANK.of(),
            Phrase.BECAUSE.of(
                    Phrase.SHEET_EMPTY.of(Argument.of("封面")),
                    new Argument.Names(List.of(Phrase.CHECK_BALANCE.of(), Phrase.CHECK_SUBTOTALS.of()))));

    @Test
    void everyKindOfArgumentComesBackAsItWas() {
        assertThat(ALL.stream().map(Object::getClass).distinct())
                .as("kinds of which there is one here")
                .containsExactlyInAnyOrder(Argument.class.getPermittedSubclasses());

        assertThat(ALL)
                .allSatisfy(
                        argument -> assertThat(WrittenArguments.of(WrittenArguments.text(List.of(argument, argument))))
                                .containsExactly(argument, argument));
    }

    @Test
    void aFindingComesBackFromTheDatabaseAsItWas() {
        Ledger ledger = TestLedger.empty(UUID.randomUUID().toString());
        List<Finding> findings = ALL.stream()
                .map(argument -> new Finding(Wording.COVER_YEAR.of(argument, Argument.of(2023)), PLACE))
                .toList();

        long id = write(ledger, findings);

        assertThat(ledger.complete(key())).contains(id);
        assertThat(ledger.findings(id)).isEqualTo(findings);
    }

    @Test
    void everyWordingComesBackFromTheDatabase() {
        Ledger ledger = TestLedger.empty(UUID.randomUUID().toString());
        List<Finding> findings = Arrays.stream(Wording.values())
                .map(wording ->
                        wording.of(wording.slots().stream().map(Argument::of).toArray(Argument[]::new)))
                .map(said -> new Finding(said, PLACE))
                .toList();

        assertThat(ledger.findings(write(ledger, findings))).isEqualTo(findings);
    }

    @Test
    void whatAnOlderLedgerHoldsAsSentencesIsReadOnceMore() {
        DriverManagerDataSource source =
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        JdbcTemplate jdbc = new JdbcTemplate(source);
        Flyway.configure().dataSource(source).target("5").load().migrate();
        jdbc.update(
                "insert into submission (department, budget_year, unit, file, digest, configuration, complete, seal)"
                        + " values ('254', 2023, '254101', 'a.xlsx', ?, ?, true, ?)",
                key().digest(),
                key().configuration(),
                "2".repeat(64));
        jdbc.update("insert into finding (submission_id, code, sheet, cell, found, expected) values"
                + " (1, 'COVER_INVALID', '封面', 'B2', '预算年度为“2022”', '2023')");

        Flyway.configure().dataSource(source).load().migrate();

        Ledger ledger = new Ledger(jdbc);
        assertThat(ledger.holds(key())).isFalse();
        assertThat(ledger.complete(key())).isEmpty();
        Finding again = new Finding(
                Wording.COVER_YEAR.of(new Argument.Quoted("2022"), Argument.of(2023)),
                new SourceCell("a.xlsx", "封面", "B2"));
        long id = write(ledger, List.of(again));
        assertThat(ledger.complete(key())).contains(id);
        assertThat(ledger.findings(id)).containsExactly(again);
        assertThat(jdbc.queryForObject("select count(*) from submission", Integer.class))
                .isEqualTo(1);
    }

    private static long write(Ledger ledger, List<Finding> findings) {
        long id = ledger.begin(key());
        ledger.write(
                id,
                findings.stream()
                        .map(finding -> new Normalised(List.of(), List.of(), List.of(), List.of(finding)))
                        .toList());
        ledger.finish(id);
        return id;
    }

    private static SubmissionKey key() {
        return new SubmissionKey("254", 2023, "254101", "a.xlsx", "0".repeat(64), "1".repeat(64));
    }
}
