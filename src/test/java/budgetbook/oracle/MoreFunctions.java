package budgetbook.oracle;

import budgetbook.declared.Codes;
import java.util.Map;
import java.util.TreeMap;

/** Gives every function class that the shipped list leaves without items a few, so that lines can spread widely. */
final class MoreFunctions {
    private MoreFunctions() {}

    static Codes with(Codes codes) {
        Map<String, String> functions = new TreeMap<>(codes.functions());
        codes.functions().forEach((code, name) -> {
            boolean bare = code.length() == 3
                    && codes.functions().keySet().stream()
                            .noneMatch(other -> other.length() == 7 && other.startsWith(code));
            if (bare) {
                functions.put(code + "01", name + "管理事务");
                functions.put(code + "0101", name + "行政运行");
                functions.put(code + "0199", "其他" + name + "管理支出");
            }
        });
        return new Codes(functions, codes.economic(), codes.government(), codes.mapping());
    }
}
