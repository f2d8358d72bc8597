package budgetbook.workbook.form;

import java.util.ArrayList;
import java.util.List;

/** The formulas in the rows of one sheet of a form; rows count from 1. */
final class FormFormulas {
    private static final List<String> CODES = List.of("function", "economic", "government");
    private static final int PROJECT_CODE = 21;

    private final FormSheet sheet;

    FormFormulas(FormSheet sheet) {
        this.sheet = sheet;
    }

    /** The code alone: what stands before the first space. */
    private String code(String key, int row) {
        String spaced = "TRIM(" + sheet.cell(key, row) + ")&\" \"";
        return "LEFT(" + spaced + ",FIND(\" \"," + spaced + ")-1)";
    }

    /** The name of the code in a row, or nothing. */
    String name(String key, int row) {
        return lookup(key, row, 2);
    }

    /** The government class that follows from the department class in a row, or nothing. */
    String mapped(int row) {
        return lookup("economic", row, 3);
    }

    private String lookup(String key, int row, int column) {
        return "IF(" + sheet.cell(key, row) + "=\"\",\"\",IFERROR(VLOOKUP(" + code(key, row) + ","
                + FormLists.table(key) + "," + column + ",FALSE),\"\"))";
    }

    /** The name of the project whose code stands in a row, from the sheet of projects. */
    String project(FormSheet projects, int row) {
        String code = sheet.cell("project", row);
        return "IF(" + code + "=\"\",\"\",IFERROR(VLOOKUP(" + code + "," + projects.range("project", "item")
                + ",2,FALSE)&\"\",\"\"))";
    }

    /** Whether a code in the row is not in the list. */
    String unknownCode(String key, int row) {
        return "AND(" + sheet.cell(key, row) + "<>\"\"," + sheet.cell(key + "-name", row) + "=\"\")";
    }

    /** Whether the government class in the row is another than the mapping's. */
    String departs(int row) {
        return "AND(" + sheet.cell("government", row) + "<>\"\"," + sheet.cell(FormColumn.MAPPED, row) + "<>\"\","
                + code("government", row) + "<>LEFT(" + sheet.cell(FormColumn.MAPPED, row) + ",5))";
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
        if (sheet.has("this-year")) {
            lacking.add("IF(AND(" + sheet.cell("this-year", row) + "=\"\"," + sheet.cell("carried-over", row)
                    + "=\"\"),\" 金额\",\"\")");
        }
        String all = String.join("&", lacking);
        return "IF(" + String.join("&", filled) + "=\"\",\"\",IF(" + all + "=\"\",\"√\",\"请核对：\"&TRIM(" + all + ")))";
    }

    private void lacking(FormColumn column, int row, List<String> lacking) {
        String cell = sheet.cell(column.key(), row);
        if (CODES.contains(column.key())) {
            boolean required = !column.key().equals("government");
            String blank = required
                    ? cell + "=\"\""
                    : "AND(" + cell + "=\"\"," + sheet.cell(FormColumn.MAPPED, row) + "=\"" + FormLists.NO_MAPPING
                            + "\")";
            lacking.add(
                    "IF(OR(" + blank + "," + unknownCode(column.key(), row) + "),\" " + column.header() + "\",\"\")");
        } else if (column.key().equals("project") && sheet.has("item")) {
            lacking.add("IF(LEN(TRIM(" + cell + "))=" + PROJECT_CODE + ",\"\",\" " + column.header() + "\")");
        } else if (column.key().equals("amount")) {
            lacking.add("IF(AND(ISNUMBER(" + cell + ")," + cell + ">0),\"\",\" " + column.header() + "\")");
        } else if (List.of("type", "item", "source", "indicator", "value").contains(column.key())) {
            lacking.add("IF(" + cell + "=\"\",\" " + column.header() + "\",\"\")");
        }
    }
}
