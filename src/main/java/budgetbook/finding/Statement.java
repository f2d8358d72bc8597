package budgetbook.finding;

import java.util.List;

/**
 * What a finding says, as a value.
 *
 * @param arguments what stands in the wording's slots, in their order
 */
public record Statement(Wording wording, List<Argument> arguments) {

    /** {@link IllegalArgumentException} unless every slot has its argument. */
    public Statement {
        arguments = List.copyOf(arguments);
        wording.bound(arguments);
    }

    /** Returns the code of the finding that says so. */
    public FindingCode code() {
        return wording.code();
    }

    /** Returns in Chinese what was found. */
    String found() {
        return wording.found().filled(wording.bound(arguments));
    }

    /** Returns in Chinese what was expected; empty where the code says it. */
    String expected() {
        return wording.expected().filled(wording.bound(arguments));
    }

    /** Returns in Chinese what helps in this case, before what helps with all of the code; empty for most. */
    String remedy() {
        return wording.remedy().filled(wording.bound(arguments));
    }
}
