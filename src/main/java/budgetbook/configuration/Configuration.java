package budgetbook.configuration;

import budgetbook.budget.Ceiling;
import budgetbook.budget.Department;
import budgetbook.configuration.book.BookDefinition;
import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.classification.LedgerValues;
import budgetbook.configuration.classification.Sources;
import budgetbook.configuration.group.Groups;
import budgetbook.configuration.header.Headers;
import budgetbook.configuration.supply.Supplies;
import budgetbook.configuration.table.TableDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole of config/, read and checked.
 *
 * @param year the year of this run: the one asked for, or that of budgetbook.yml
 * @param departments in the order of their codes
 * @param tablesByDepartment the fifteen tables, in order, by department code
 * @param rules the rules of reconciliation, as they are written
 * @param bookRules the rules on the book, as they are written
 * @param ceilings those of all units for the year; none if the finance office has given none
 * @param supplies what units may supply for the book
 * @param book what a department's book says; empty where config/book is not there
 * @param lastYear by what last year's tables are read
 * @param groups the departments that are summed; none where there are none
 * @param digests the SHA-256 (hex) of what each department's publication depends on in config/, by department code
 */
public record Configuration(
        int year,
        Settings settings,
        List<Department> departments,
        Classification classification,
        Headers headers,
        Sources sources,
        Map<String, List<TableDefinition>> tablesByDepartment,
        List<RuleDefinition> rules,
        BookRules bookRules,
        List<Ceiling> ceilings,
        Supplies supplies,
        Optional<BookDefinition> book,
        LastYearStandard lastYear,
        Groups groups,
        Map<String, String> digests) {

    /** The department that a unit belongs to, if it is configured. */
    public Optional<Department> departmentOf(String unitCode) {
        return departments.stream()
                .filter(department -> department.unit(unitCode).isPresent())
                .findFirst();
    }

    /** The fifteen tables, in order, whose conditions mean the units of this department. */
    public List<TableDefinition> tables(Department department) {
        return tablesByDepartment.getOrDefault(department.code(), List.of());
    }

    /** The fifteen tables as far as they are the same for all departments: all but the units that a condition names. */
    public List<TableDefinition> tables() {
        return tables(departments.get(0));
    }

    /** What values lines of the ledger can have. */
    public LedgerValues ledgerValues() {
        return LedgerValues.of(classification, sources, departments);
    }

    /** The digest of the configuration on which this department's publication depends. */
    public String digest(Department department) {
        return digests.getOrDefault(department.code(), "");
    }
}
