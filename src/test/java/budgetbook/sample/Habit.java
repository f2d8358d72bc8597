package budgetbook.sample;

/** What a person does or does not do when filling in a submission. */
enum Habit {
    /** Saves in the old .xls format. */
    OLD_FORMAT,
    /** Writes the government class even where the mapping leads to it. */
    GOVERNMENT_ALWAYS,
    /** Puts title rows above the headers. */
    TITLES,
    /** Groups the lines by type, with a 小计 under each and a 合计. */
    SUBTOTALS,
    /** Merges equal neighbouring labels. */
    MERGED_LABELS,
    /** Closes each sheet of lines with a 合计 that is a formula. */
    TOTAL_FORMULA,
    /** Counts the rows in the first column. */
    SEQUENCE,
    /** Leaves a blank row after every fourth line. */
    BLANK_ROWS,
    /** Adds a sheet of remarks of the unit's own. */
    REMARKS,
    /** Names the money unit in the headings of amounts. */
    UNIT_IN_HEADER,
    /** Writes 否 and zeros rather than leaving them blank. */
    SPELLED_OUT
}
