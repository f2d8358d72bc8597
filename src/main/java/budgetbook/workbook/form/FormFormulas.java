package budgetbook.workbook.form;

import budgetbook.configuration.header.SubmissionColumn;

/** The formulas in the rows of one sheet of a form; rows count from 1. */
final class FormFormulas {
    static final String DIGITS = "0123456789";

    private final FormSheet sheet;

    FormFormulas(FormSheet sheet) {
        this.sheet = sheet;
    }

    /** The code alone: the digits in front, whatever name follows; all that stands there if there are more digits. */
    private String code(SubmissionColumn key, int row) {
        String text = "TRIM(" + sheet.cell(key, row) + ")";
        return "IF(ISNUMBER(FIND(MID(" + text + "&\" \"," + (key.digits() + 1) + ",1),\"" + DIGITS + "\"))," + text
                + ",LEFT(" + text + "," + key.digits() + "))";
    }

    /** The name of the code in a row, or nothing. */
    String name(SubmissionColumn key, int row) {
        return lookup(key, row, 2);
    }

    /** The government class that follows from the department class in a row, or nothing. */
    String mapped(int row) {
        return lookup(SubmissionColumn.ECONOMIC, row, 3);
    }

    private String lookup(SubmissionColumn key, int row, int column) {
        return "IF(" + sheet.cell(key, row) + "=\"\",\"\",IFERROR(VLOOKUP(" + code(key, row) + ","
                + FormLists.table(key.key()) + "," + column + ",FALSE),\"\"))";
    }

    /** The name of the project whose code stands in a row, from the sheet of projects. */
    String project(FormSheet projects, int row) {
        String code = sheet.cell(SubmissionColumn.PROJECT, row);
        return "IF(" + code + "=\"\",\"\",IFERROR(VLOOKUP(" + code + ","
                + projects.range(SubmissionColumn.PROJECT, SubmissionColumn.ITEM) + ",2,FALSE)&\"\",\"\"))";
    }

    /** Whether a code in the row is not in the list. */
    String unknownCode(SubmissionColumn key, int row) {
        return "AND(" + sheet.cell(key, row) + "<>\"\","
                + sheet.cell(key.nameColumn().orElseThrow(), row) + "=\"\")";
    }

    /** Whether the government class in the row is another than the mapping's. */
    String departs(int row) {
        return "AND(" + sheet.cell(SubmissionColumn.GOVERNMENT, row) + "<>\"\"," + sheet.cell(FormColumn.MAPPED, row)
                + "<>\"\"," + code(SubmissionColumn.GOVERNMENT, row) + "<>LEFT(" + sheet.cell(FormColumn.MAPPED, row)
                + "," + SubmissionColumn.GOVERNMENT.digits() + "))";
    }
}
