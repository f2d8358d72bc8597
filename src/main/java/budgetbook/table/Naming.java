package budgetbook.table;

import java.util.List;
import java.util.Map;

/** What is called how in the tables of a department or of a group of departments. */
interface Naming {
    /** Returns the variables that are known everywhere. */
    Map<String, String> everywhere();

    /** Returns the codes of what it is made of, the units or the departments, whether they have lines or not. */
    List<String> parts();

    /** Adds to the variables of a row what its unit, and its department where there are several, is called. */
    void name(Map<String, String> values);
}
