package budgetbook.book.prior;

import budgetbook.budget.Department;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.LastYearStandard;
import budgetbook.configuration.classification.LedgerValues;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.configuration.supply.SuppliedItem;
import budgetbook.configuration.supply.Supplies;
import budgetbook.configuration.table.TableDefinition;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.readback.TableLayout;
import budgetbook.reconcile.rule.Expressions;
import budgetbook.reconcile.rule.NumericExpression;
import budgetbook.reconcile.selection.EvaluationContext;
import budgetbook.reconcile.selection.RuleSyntaxException;
import budgetbook.reconcile.selection.RuleVocabulary;
import budgetbook.reconcile.value.NumericValue;
import budgetbook.reconcile.value.RuleSubject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the tables print the amounts of the items of 情况说明 and 上年预算: expressions of the configuration, compiled against the
 * tables of its year. The same items are found in this year's tables and in last year's.
 */
public final class ItemAmounts {
    private static final int DECIMALS = 2;

    private final Map<String, NumericExpression> expressions;
    private final Map<String, TableLayout> layouts;

    private ItemAmounts(Map<String, NumericExpression> expressions, Map<String, TableLayout> layouts) {
        this.expressions = expressions;
        this.layouts = layouts;
    }

    /** Compiles the expressions of a year's configuration; one that names what its tables do not have is refused, with its place. */
    public static ItemAmounts of(Configuration configuration) {
        return of(configuration.tables(), configuration.supplies(), configuration.ledgerValues());
    }

    /** Compiles those of last year likewise: what the tables of that year showed, and where. */
    public static ItemAmounts ofLastYear(Configuration configuration) {
        LastYearStandard before = configuration.lastYear();
        return of(before.tables(), before.supplies(), configuration.ledgerValues());
    }

    private static ItemAmounts of(List<TableDefinition> tables, Supplies supplies, LedgerValues values) {
        Map<String, TableLayout> layouts = TableLayout.of(tables);
        Map<String, NumericExpression> expressions = new LinkedHashMap<>();
        RuleVocabulary vocabulary = new RuleVocabulary(layouts, values);
        Expressions language = new Expressions();
        for (SuppliedItem item : supplies.changes()) {
            expressions.put(item.name(), compiled(item, language, vocabulary));
        }
        return new ItemAmounts(expressions, layouts);
    }

    private static NumericExpression compiled(SuppliedItem item, Expressions language, RuleVocabulary vocabulary) {
        try {
            NumericExpression expression = language.number(item.amount(), vocabulary);
            RuleSyntaxException.require(expression.ofCells(), "“" + item.amount() + "”应取自表中印出的数，上年只有表，没有明细");
            return expression;
        } catch (RuleSyntaxException e) {
            throw new ConfigurationException(item.where() + "：事项“" + item.name() + "”的 amount 有误：" + e.getMessage());
        }
    }

    /** What the standard of the year says of its tables. */
    Map<String, TableLayout> layouts() {
        return layouts;
    }

    /** Returns the amounts that tables print, in 万元, by the names of the items; one that they do not print is absent. */
    public Map<String, BigDecimal> in(PublishedWorkbook tables, Department department) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        EvaluationContext context = new EvaluationContext(tables, new NoLedger(department), RuleSubject.once(Map.of()));
        expressions.forEach((item, expression) -> {
            NumericValue value = expression.value(context);
            if (value.missing().isEmpty()) {
                amounts.put(item, value.value().setScale(DECIMALS, RoundingMode.HALF_UP));
            }
        });
        return amounts;
    }
}
