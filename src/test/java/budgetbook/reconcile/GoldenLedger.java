package budgetbook.reconcile;

import budgetbook.budget.Condition;
import budgetbook.budget.Department;
import budgetbook.budget.Dimension;
import budgetbook.budget.ExpenditureType;
import budgetbook.budget.Money;
import budgetbook.budget.Nature;
import budgetbook.budget.Unit;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the three units of 2023 submitted, and what a test adds to it. */
final class GoldenLedger implements LedgerFigures {
    /** A line of the ledger by its dimensions. */
    record Line(Map<Dimension, String> values, Money amount) {}

    private final List<Line> lines = new ArrayList<>();

    GoldenLedger() {
        for (CSVRecord row : records("income.csv")) {
            income(row.get("unit"), row.get("source"), "本年", row.get("this_year"));
            income(row.get("unit"), row.get("source"), "结转", row.get("carried_over"));
        }
        records("lines.csv").forEach(this::expenditure);
    }

    @Override
    public Department department() {
        return new Department(
                "254",
                "焦作市科学技术协会",
                List.of(
                        new Unit("254101", "焦作市科学技术协会", "科协本级", Nature.ADMINISTRATIVE, true),
                        new Unit("254301", "焦作市科技馆", "科技馆", Nature.INSTITUTION, false),
                        new Unit("254302", "焦作市反邪教协会办公室", "反邪办", Nature.INSTITUTION, false)));
    }

    @Override
    public Money sum(Condition condition) {
        return lines.stream()
                .filter(line -> condition.test(dimension -> line.values().getOrDefault(dimension, "")))
                .map(Line::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    @Override
    public Optional<Money> control(String unitCode, String label) {
        return Optional.of(
                sum(Condition.is(Dimension.SIDE, label.substring(0, 2)).and(Condition.is(Dimension.UNIT, unitCode))));
    }

    private void income(String unit, String source, String year, String wan) {
        lines.add(new Line(common("收入", unit, source, year), Money.ofWan(new BigDecimal(wan))));
    }

    private void expenditure(CSVRecord row) {
        Map<Dimension, String> values = common(
                "支出", row.get("unit"), row.get("source"), row.get("carryover").equals("是") ? "结转" : "本年");
        values.put(Dimension.TYPE, row.get("kind"));
        values.put(
                Dimension.STAGE,
                ExpenditureType.of(row.get("kind")).orElseThrow().stage().label());
        values.put(Dimension.PROJECT, row.get("project_code"));
        values.put(Dimension.ITEM, row.get("item"));
        values.put(Dimension.FUNCTION, row.get("function"));
        values.put(Dimension.ECONOMIC, row.get("dept_econ"));
        values.put(Dimension.GOVERNMENT, row.get("gov_econ"));
        values.put(Dimension.OPERATING, row.get("operating").equals("是") ? "是" : "否");
        values.put(Dimension.PROCUREMENT, row.get("procurement"));
        lines.add(new Line(values, Money.ofWan(new BigDecimal(row.get("amount")))));
    }

    private static Map<Dimension, String> common(String side, String unit, String source, String year) {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        values.put(Dimension.SIDE, side);
        values.put(Dimension.UNIT, unit);
        values.put(Dimension.SOURCE, source);
        values.put(Dimension.FUND, source.startsWith("一般公共预算") ? "一般公共预算" : source);
        values.put(Dimension.APPROPRIATION, source.equals("一般公共预算-财政拨款") ? "是" : "否");
        values.put(Dimension.YEAR, year);
        return values;
    }

    private static List<CSVRecord> records(String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(GoldenLedger.class.getResourceAsStream("/golden/" + name), name),
                StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
