package budgetbook.reconcile.rule;

import budgetbook.budget.Dimension;
import budgetbook.budget.Unit;
import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.classification.CodeList;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.TextValue;
import budgetbook.reconcile.value.Units;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A list that gives names to codes. */
enum NameList {
    FUNCTION(Dimension.FUNCTION.word(), codes(Classification::functions)),
    ECONOMIC(Dimension.ECONOMIC.word(), codes(Classification::departmentEconomic)),
    GOVERNMENT(Dimension.GOVERNMENT.word(), codes(Classification::governmentEconomic)),
    /** The department's units, by code or by name. */
    UNIT(Dimension.UNIT.word(), units(Units::find)),
    /** The same, given not by a code but by a name, which has to be one of theirs. */
    UNIT_NAME(
            LedgerParser.UNIT_NAME,
            units((units, name) -> units.named(name).stream().findFirst()));

    private final String word;
    private final Source source;

    NameList(String word, Source source) {
        this.word = word;
        this.source = source;
    }

    /** Where names are looked up. */
    private interface Source {
        TextValue name(String code, LedgerFigures ledger);
    }

    /** Finds a unit of a department. */
    private interface Finder {
        Optional<Unit> find(Units units, String written);
    }

    /** The list that rules call so. */
    static Optional<NameList> of(String word) {
        return Arrays.stream(values()).filter(list -> list.word.equals(word)).findFirst();
    }

    /** What rules call the lists of codes, for a message. */
    static String words() {
        return Arrays.stream(values())
                .filter(list -> list != UNIT_NAME)
                .map(list -> list.word)
                .collect(Collectors.joining("、"));
    }

    /** The name of a code. */
    TextValue name(String code, LedgerFigures ledger) {
        return source.name(code, ledger);
    }

    private static Source codes(Function<Classification, CodeList> chosen) {
        return (code, ledger) -> {
            CodeList list = chosen.apply(ledger.standards().classification());
            return list.name(code)
                    .map(name -> TextValue.of(name, () -> list.title() + code + "的名称"))
                    .orElseGet(() -> TextValue.missing(List.of(list.title() + "表中没有编码“" + code + "”")));
        };
    }

    private static Source units(Finder finder) {
        return (written, ledger) -> finder.find(ledger.units(), written)
                .map(unit -> TextValue.of(unit.name(), () -> "单位" + written + "的名称"))
                .orElseGet(() -> TextValue.missing(List.of("本部门没有单位“" + written + "”")));
    }
}
