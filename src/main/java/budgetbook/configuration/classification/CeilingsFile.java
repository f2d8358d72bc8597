package budgetbook.configuration.classification;

import budgetbook.budget.Ceiling;
import budgetbook.budget.Department;
import budgetbook.budget.FundSource;
import budgetbook.budget.Money;
import budgetbook.configuration.file.CsvFile;
import budgetbook.configuration.file.Written;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads config/ceilings/&lt;year&gt;.csv (unit,fund,amount in 万元); a year without this file has no ceilings. */
public final class CeilingsFile {
    private static final String AMOUNT = "[0-9]{1,9}(\\.[0-9]{1,6})?";

    private final Collection<Department> departments;
    private final Sources sources;
    private final Map<List<String>, Long> lines = new HashMap<>();

    public CeilingsFile(Collection<Department> departments, Sources sources) {
        this.departments = departments;
        this.sources = sources;
    }

    public List<Ceiling> read(Path file) {
        List<Ceiling> ceilings = new ArrayList<>();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            for (CsvFile.Row row :
                    CsvFile.readClosed(file, "unit", "fund", "amount").rows()) {
                ceilings.add(ceiling(row));
            }
        }
        return ceilings;
    }

    private Ceiling ceiling(CsvFile.Row row) {
        String unit = row.get("unit");
        if (departments.stream().allMatch(department -> department.unit(unit).isEmpty())) {
            throw row.refuse("单位代码“" + unit + "”不在 config/departments 中。");
        }
        String fund = row.get("fund");
        Long other = lines.putIfAbsent(List.of(unit, fund), row.line());
        if (other != null) {
            throw row.refuse("单位“" + unit + "”的“" + fund + "”已在第 " + other + " 行给出，请只留一行。");
        }
        String amount = row.get("amount");
        if (!amount.matches(AMOUNT)) {
            throw row.refuse("金额“" + Written.excerpt(amount) + "”应为以万元计的数，不带千分位，小数不超过六位。");
        }
        return new Ceiling(unit, fund, sources(row, fund), Money.ofWan(new BigDecimal(amount)));
    }

    /** The sources that a word stands for: all, those of a fund, or one. */
    private List<String> sources(CsvFile.Row row, String fund) {
        boolean isFund = sources.funds().contains(fund);
        List<String> meant = sources.sources().stream()
                .filter(source -> fund.equals(Ceiling.ALL) || (isFund ? source.fund() : source.name()).equals(fund))
                .map(FundSource::name)
                .toList();
        if (meant.isEmpty()) {
            throw row.refuse("“" + fund + "”不是资金或资金来源；可用：" + String.join("、", sources.funds())
                    + "，sources.yml 中的资金来源，或 " + Ceiling.ALL + "。");
        }
        return meant;
    }
}
