package budgetbook.workbook.form;

import budgetbook.budget.BudgetLine;
import budgetbook.configuration.header.SubmissionColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The formulas in the rows of one sheet of a form; rows count from 1. */
final class FormFormulas {
    private static final List<SubmissionColumn> CODES =
            List.of(SubmissionColumn.FUNCTION, SubmissionColumn.ECONOMIC, SubmissionColumn.GOVERNMENT);

    private final FormSheet sheet;

    FormFormulas(FormSheet sheet) {
        this.sheet = sheet;
    }

    /** The code alone: what stands before the first space. */
    private String code(SubmissionColumn key, int row) {
        String spaced = "TRIM(" + sheet.cell(key, row) + ")&\" \"";
        return "LEFT(" + spaced + ",FIND(\" \"," + spaced + ")-1)";
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
                + ",5))";
    }

    /** What a row lacks: nothing for an empty one, √ for a whole one. */
    String check(int row) {
        List<String> filled = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        for (FormColumn column : sheet.columns()) {
            if (column.input()) {
                filled.add(sheet.cell(column.key(), row));
                lacking(column, row, lacking);
            }
        }
        if (sheet.has(SubmissionColumn.THIS_YEAR)) {
            lacking.add("IF(AND(" + sheet.cell(SubmissionColumn.THIS_YEAR, row) + "=\"\","
                    + sheet.cell(SubmissionColumn.CARRIED_OVER, row) + "=\"\"),\" 金额\",\"\")");
        }
        String all = String.join("&", lacking);
        return "IF(" + String.join("&", filled) + "=\"\",\"\",IF(" + all + "=\"\",\"√\",\"请核对：\"&TRIM(" + all + ")))";
    }

    private void lacking(FormColumn column, int row, List<String> lacking) {
        String cell = sheet.cell(column.key(), row);
        SubmissionColumn key = Objects.requireNonNull(column.column());
        if (CODES.contains(key)) {
            boolean required = key != SubmissionColumn.GOVERNMENT;
            String blank = required
                    ? cell + "=\"\""
                    : "AND(" + cell + "=\"\"," + sheet.cell(FormColumn.MAPPED, row) + "=\"" + FormLists.NO_MAPPING
                            + "\")";
            lacking.add("IF(OR(" + blank + "," + unknownCode(key, row) + "),\" " + column.header() + "\",\"\")");
        } else if (key == SubmissionColumn.PROJECT && sheet.has(SubmissionColumn.ITEM)) {
            lacking.add(
                    "IF(LEN(TRIM(" + cell + "))=" + BudgetLine.PROJECT_DIGITS + ",\"\",\" " + column.header() + "\")");
        } else if (key == SubmissionColumn.AMOUNT) {
            lacking.add("IF(AND(ISNUMBER(" + cell + ")," + cell + ">0),\"\",\" " + column.header() + "\")");
        } else if (List.of(
                        SubmissionColumn.TYPE,
                        SubmissionColumn.ITEM,
                        SubmissionColumn.SOURCE,
                        SubmissionColumn.INDICATOR,
                        SubmissionColumn.VALUE)
                .contains(key)) {
            lacking.add("IF(" + cell + "=\"\",\" " + column.header() + "\",\"\")");
        }
    }
}
