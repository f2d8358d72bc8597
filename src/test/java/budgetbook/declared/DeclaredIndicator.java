package budgetbook.declared;

/** An indicator of the department as a whole, told by the lead unit. */
public record DeclaredIndicator(String level1, String level2, String indicator, String value, String explanation) {}
