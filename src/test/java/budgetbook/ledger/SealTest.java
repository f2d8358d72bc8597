package budgetbook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.BudgetLine;
import budgetbook.budget.ControlTotal;
import budgetbook.budget.ExpenditureType;
import budgetbook.budget.IncomeLine;
import budgetbook.budget.Money;
import budgetbook.budget.Narrative;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Wording;
import budgetbook.normalise.Normalised;
import budgetbook.place.SourceCell;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the ledger holds counts only while every row is as it was when it was read. */
class SealTest {
    private static final List<String> TABLES =
            List.of("BUDGET_LINE", "INCOME_LINE", "NARRATIVE", "FINDING", "CONTROL_TOTAL");

    private Ledger ledger;
    private JdbcTemplate jdbc;

    @BeforeEach
    void empty() {
        String name = UUID.randomUUID().toString();
        ledger = TestLedger.empty(name);
        jdbc = new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:mem:" + name));
    }

    @Test
    void whatHasNotChangedIsFoundAgain() {
        long id = written(key("a.xlsx"), 3);

        assertThat(ledger.complete(key("a.xlsx"))).contains(id);
        assertThat(ledger.holds(key("a.xlsx"))).isTrue();
    }

    @Test
    void anyColumnThatHasChangedBreaksTheSeal() {
        written(key("other.xlsx"), 0);
        for (String table : TABLES) {
            for (Map<String, Object> column : jdbc.queryForList(
                    "select column_name, data_type from information_schema.columns where table_name = ?", table)) {
                long id = written(key("a.xlsx"), 3);
                String name = String.valueOf(column.get("column_name"));
                String changed = switch (String.valueOf(column.get("data_type"))) {
                    case "BOOLEAN" -> "not " + name;
                    case "INTEGER", "BIGINT" -> name.equals("SUBMISSION_ID") ? "1" : name + " + 7";
                    default -> "concat(" + name + ", 'x')";
                };
                String place = table + "." + name;
                assertThat(jdbc.update(
                                "update " + table + " set " + name + " = " + changed + " where submission_id = ?", id))
                        .as(place)
                        .isPositive();

                assertThat(ledger.complete(key("a.xlsx"))).as(place).isEmpty();

                assertThat(ledger.holds(key("a.xlsx"))).as(place).isFalse();
                assertThat(jdbc.queryForList("select * from " + table + " where submission_id = ?", id))
                        .as(place)
                        .isEmpty();
                TABLES.forEach(each -> jdbc.update("delete from " + each + " where submission_id = 1"));
            }
        }
    }

    @Test
    void aRowThatIsLostBreaksTheSeal() {
        for (String table : TABLES) {
            long id = written(key("a.xlsx"), 3);
            jdbc.update("delete from " + table + " where submission_id = ? limit 1", id);

            assertThat(ledger.complete(key("a.xlsx"))).as(table).isEmpty();
        }
    }

    @Test
    void textThatMovesFromOneColumnToTheNextBreaksTheSeal() {
        long id = written(key("a.xlsx"), 1);
        jdbc.update("update budget_line set function_code = '20', economic = '1000130107' where submission_id = ?", id);

        assertThat(ledger.complete(key("a.xlsx"))).isEmpty();
    }

    @Test
    void aSubmissionOfAnotherNameOrWithoutASealDoesNotCount() {
        written(key("a.xlsx"), 1);
        jdbc.update("update submission set file = 'b.xlsx'");
        assertThat(ledger.complete(key("b.xlsx"))).isEmpty();

        written(key("a.xlsx"), 1);
        jdbc.update("update submission set seal = null");
        assertThat(ledger.holds(key("a.xlsx"))).isFalse();
        assertThat(ledger.complete(key("a.xlsx"))).isEmpty();
    }

    @Test
    void aPathMayBeAsLongAsTheSystemAllows() {
        String deep = "很深的文件夹/".repeat(600);

        long id = written(key(deep), 1);

        assertThat(ledger.complete(key(deep))).contains(id);
        assertThat(ledger.findings(id))
                .first()
                .extracting(finding -> finding.place().file())
                .isEqualTo(deep);
    }

    private static SubmissionKey key(String file) {
        return new SubmissionKey("254", 2023, "254101", file, "0".repeat(64), "1".repeat(64));
    }

    private long written(SubmissionKey key, int rows) {
        long id = ledger.begin(key);
        ledger.write(id, IntStream.rangeClosed(1, rows).mapToObj(SealTest::row).toList());
        ledger.finish(id);
        return id;
    }

    private static Normalised row(int number) {
        SourceCell place = new SourceCell("a.xlsx", "基本支出", "A" + number);
        return new Normalised(
                List.of(new BudgetLine(
                        "254101",
                        ExpenditureType.values()[0],
                        "P" + number,
                        "工资",
                        "2010001",
                        "30107",
                        "50101",
                        "一般公共预算",
                        false,
                        new Money(100L * number),
                        false,
                        "",
                        place,
                        number)),
                List.of(new IncomeLine("254101", "一般公共预算", false, new Money(100L * number), place, number)),
                List.of(new Narrative("254101", Narrative.Kind.GOAL, Map.of("content", "目标"), number)),
                List.of(new Finding(Wording.TEXT_BLANK.of(Argument.of("名称")), place)),
                Arrays.stream(ControlTotal.Kind.values())
                        .skip(number - 1)
                        .limit(1)
                        .map(kind -> new ControlTotal(kind, new Money(100L * number)))
                        .toList());
    }
}
