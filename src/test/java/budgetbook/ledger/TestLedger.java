package budgetbook.ledger;

import budgetbook.budget.BudgetLine;
import budgetbook.budget.ExpenditureType;
import budgetbook.budget.IncomeLine;
import budgetbook.budget.Money;
import budgetbook.budget.Narrative;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredIncome;
import budgetbook.declared.DeclaredLine;
import budgetbook.declared.DeclaredUnit;
import budgetbook.normalise.Normalised;
import budgetbook.place.SourceCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real ledger in an H2 database in memory. */
public final class TestLedger {
    private static final List<String> SCHEMA = schema();

    private TestLedger() {}

    /** An empty ledger; each name is a database of its own. */
    public static Ledger empty(String name) {
        DriverManagerDataSource source = database(name);
        JdbcTemplate jdbc = new JdbcTemplate(source);
        SCHEMA.forEach(jdbc::execute);
        return new Ledger(jdbc);
    }

    /** The statements that make what the migrations make, found once: migrating takes longer than most tests. */
    private static List<String> schema() {
        DriverManagerDataSource migrated = database("migrated");
        Flyway.configure().dataSource(migrated).load().migrate();
        return new JdbcTemplate(migrated)
                .queryForList("SCRIPT NODATA NOPASSWORDS NOSETTINGS", String.class).stream()
                        .filter(statement -> !statement.startsWith("CREATE USER"))
                        .toList();
    }

    private static DriverManagerDataSource database(String name) {
        return new DriverManagerDataSource("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    }

    /** Writes what a department declares, a submission per unit, and returns their ids. */
    public static List<Long> write(Ledger ledger, DeclaredDepartment department) {
        List<Long> ids = new ArrayList<>();
        for (DeclaredUnit unit : department.units()) {
            long id = ledger.begin(new SubmissionKey(
                    department.code(), department.year(), unit.code(), unit.code(), "0".repeat(64), "0".repeat(64)));
            List<Normalised> rows = new ArrayList<>();
            rows.add(new Normalised(lines(department, unit), List.of(), List.of(), List.of()));
            rows.add(new Normalised(List.of(), income(department, unit), List.of(), List.of()));
            rows.add(new Normalised(List.of(), List.of(), texts(department, unit), List.of()));
            ledger.write(id, rows);
            ledger.finish(id);
            ids.add(id);
        }
        return ids;
    }

    private static List<BudgetLine> lines(DeclaredDepartment department, DeclaredUnit unit) {
        List<BudgetLine> lines = new ArrayList<>();
        for (DeclaredLine line : department.linesOf(unit)) {
            lines.add(new BudgetLine(
                    unit.code(),
                    ExpenditureType.of(line.type()).orElseThrow(),
                    line.projectCode(),
                    line.item(),
                    line.function(),
                    line.economic(),
                    line.government(),
                    line.source(),
                    line.carriedOver(),
                    Money.ofYuan(line.yuan()),
                    line.operating(),
                    line.procurement(),
                    new SourceCell(unit.code(), "基本支出", "A" + (lines.size() + 2)),
                    lines.size() + 1));
        }
        return lines;
    }

    private static List<IncomeLine> income(DeclaredDepartment department, DeclaredUnit unit) {
        List<IncomeLine> lines = new ArrayList<>();
        for (DeclaredIncome income : department.incomeOf(unit)) {
            add(lines, unit, income, false, income.thisYear());
            add(lines, unit, income, true, income.carriedOver());
        }
        return lines;
    }

    private static void add(
            List<IncomeLine> lines, DeclaredUnit unit, DeclaredIncome income, boolean carriedOver, BigDecimal yuan) {
        if (yuan.signum() != 0) {
            SourceCell place = new SourceCell(unit.code(), "收入预算", "B" + (lines.size() + 2));
            lines.add(new IncomeLine(
                    unit.code(), income.source(), carriedOver, Money.ofYuan(yuan), place, lines.size() + 1));
        }
    }

    private static List<Narrative> texts(DeclaredDepartment department, DeclaredUnit unit) {
        List<Narrative> texts = new ArrayList<>();
        department
                .targetsOf(unit)
                .forEach(target -> texts.add(new Narrative(
                        unit.code(),
                        Narrative.Kind.TARGET,
                        Map.of(
                                "project", target.projectCode(),
                                "level1", target.level1(),
                                "indicator", target.indicator(),
                                "value", target.value()),
                        texts.size() + 1)));
        if (unit.lead()) {
            department
                    .goals()
                    .forEach(goal -> texts.add(new Narrative(
                            unit.code(), Narrative.Kind.GOAL, Map.of("content", goal), texts.size() + 1)));
            department
                    .tasks()
                    .forEach(task -> texts.add(new Narrative(
                            unit.code(),
                            Narrative.Kind.TASK,
                            Map.of("name", task.name(), "content", task.content()),
                            texts.size() + 1)));
            department
                    .indicators()
                    .forEach(indicator -> texts.add(new Narrative(
                            unit.code(),
                            Narrative.Kind.INDICATOR,
                            Map.of(
                                    "level1", indicator.level1(),
                                    "level2", indicator.level2(),
                                    "indicator", indicator.indicator(),
                                    "value", indicator.value(),
                                    "explanation", indicator.explanation()),
                            texts.size() + 1)));
        }
        return texts;
    }
}
