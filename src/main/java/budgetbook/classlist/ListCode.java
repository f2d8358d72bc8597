package budgetbook.classlist;

import budgetbook.place.SourceCell;

/**
 * A code as a given list has it.
 *
 * @param name without blanks; empty where there is none
 * @param place where the code stands
 */
record ListCode(String code, String name, SourceCell place) {

    boolean is(String otherCode, String otherName) {
        return code.equals(otherCode) && name.equals(otherName);
    }
}
