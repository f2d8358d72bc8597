package budgetbook.configuration;

import budgetbook.configuration.supply.Supplies;
import budgetbook.configuration.table.TableDefinition;
import java.util.List;

/**
 * By what last year's tables are read: the standard of that year, which is this year's where nothing else was configured.
 *
 * @param tables as far as they are the same for all departments
 * @param supplies where they print the items that are compared
 */
public record LastYearStandard(List<TableDefinition> tables, Supplies supplies) {}
