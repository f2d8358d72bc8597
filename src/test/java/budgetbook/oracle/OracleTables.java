package budgetbook.oracle;

import budgetbook.declared.Codes;
import budgetbook.declared.DeclaredDepartment;
import java.util.List;

/** The fifteen tables that a department's facts must come to. */
public final class OracleTables {
    private OracleTables() {}

    /** The tables in order, 01 to 15. */
    public static List<ExpectedTable> of(DeclaredDepartment department, Codes codes) {
        BalanceOracle balance = new BalanceOracle(department, codes);
        FunctionOracle function = new FunctionOracle(department, codes);
        EconomicOracle economic = new EconomicOracle(department, codes);
        ItemOracle item = new ItemOracle(department);
        return List.of(
                balance.table01(),
                new IncomeOracle(department).table02(),
                function.table03(),
                balance.table04(),
                function.table05(),
                economic.table06(),
                item.table07(),
                economic.table08(),
                economic.table09(),
                function.table10(),
                function.table11(),
                item.table12(),
                economic.table13(),
                new FormOracle(department).table14(),
                new TargetOracle(department).table15());
    }
}
