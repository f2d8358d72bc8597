package budgetbook.configuration.classification;

import budgetbook.budget.Nature;
import java.util.Map;
import java.util.Optional;

/**
 * The classifications of one year (config/classification/&lt;year&gt;).
 *
 * @param mapping by unit nature and department economic class, the government economic class that follows
 */
public record Classification(
        CodeList functions,
        CodeList departmentEconomic,
        CodeList governmentEconomic,
        Map<Nature, Map<String, String>> mapping) {

    /** 政府经济科目 that follows from a department economic class for a unit of this nature (economic-mapping.csv). */
    public Optional<String> governmentClass(Nature nature, String departmentClass) {
        return Optional.ofNullable(mapping.getOrDefault(nature, Map.of()).get(departmentClass));
    }
}
