package budgetbook.declared;

import java.math.BigDecimal;

/** A unit's income from one source, exact, in 元. */
public record DeclaredIncome(String unit, String source, BigDecimal thisYear, BigDecimal carriedOver) {}
