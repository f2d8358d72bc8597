package budgetbook.template;

import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.classification.CodeList;
import java.util.Map;
import java.util.TreeMap;

/** The shipped lists of codes with 1,300 made-up functions more, as many as a whole list has; several have equal names. */
final class WholeList {
    static final int GROUPS = 26;
    private static final int ITEMS = 50;

    private WholeList() {}

    static Classification classification() {
        Classification shipped = Forms.CONFIGURATION.classification();
        CodeList functions = shipped.functions();
        Map<String, String> names = new TreeMap<>(functions.names());
        for (int group = 1; group <= GROUPS; group++) {
            String code = "201%02d".formatted(group);
            names.put(code, "甲局事务".replace("甲", letter(group)));
            for (int item = 1; item <= ITEMS; item++) {
                names.put(code + "%02d".formatted(item), item == 1 ? "行政运行" : "事项" + letter(item) + letter(group));
            }
        }
        return new Classification(
                new CodeList(functions.title(), functions.leafLength(), names, Map.of()),
                shipped.departmentEconomic(),
                shipped.governmentEconomic(),
                shipped.mapping());
    }

    private static String letter(int number) {
        return String.valueOf((char) ('一' + number));
    }
}
