package budgetbook.declared;

/** One of the year's main tasks, told by the lead unit. */
public record DeclaredTask(String name, String content) {}
