package budgetbook.spreadsheet.cell;

/** Why a person does not see what stands in a cell. */
public enum Hidden {
    /** It is seen. */
    NO,
    /** Its sheet, row or column is hidden, or has no height or width. */
    LINE,
    /** It lies beneath a merged region. */
    MERGE,
    /** Its text has the colour of its background. */
    INK,
    /** Its number format shows nothing, as {@code ;;;} does. */
    FORMAT
}
