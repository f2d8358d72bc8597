package budgetbook.workbook.form;

import budgetbook.budget.BudgetLine;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The formulas by which a row of a form says what is wrong with it; rows count from 1. They look at what stands there, for
 * what is pasted passes by every drop-down.
 */
final class FormCheck {
    /** The cells that a line of a sheet cannot do without; codes and amounts have rules of their own. */
    private static final Map<SheetKind, List<SubmissionColumn>> NEEDED = Map.of(
            SheetKind.INCOME, List.of(SubmissionColumn.SOURCE),
            SheetKind.BASIC, List.of(SubmissionColumn.TYPE, SubmissionColumn.ITEM, SubmissionColumn.SOURCE),
            SheetKind.PROJECT, List.of(SubmissionColumn.TYPE, SubmissionColumn.ITEM, SubmissionColumn.SOURCE),
            SheetKind.TARGET, List.of(SubmissionColumn.INDICATOR, SubmissionColumn.VALUE),
            SheetKind.TASK, List.of(SubmissionColumn.NAME, SubmissionColumn.CONTENT),
            SheetKind.INDICATOR, List.of(SubmissionColumn.INDICATOR));

    private static final String SAID = "请核对：";
    private static final String AMOUNT_STARTS = FormFormulas.DIGITS + "０１２３４５６７８９￥¥+-－(（.";
    /** Goes before each column that holds what does not belong there. */
    private static final String ODD = "|";
    /** Follows a column in which that is beyond doubt the content of another one. */
    private static final String FOREIGN = "!";

    private final FormSheet sheet;
    private final FormSheet projects;
    private final FormFormulas formulas;

    /** The formulas of a sheet; {@code projects} is the one that has the codes of the projects. */
    FormCheck(FormSheet sheet, FormSheet projects) {
        this.sheet = sheet;
        this.projects = projects;
        this.formulas = new FormFormulas(sheet);
    }

    /** What is wrong with a row: nothing for an empty one, √ for a whole one. */
    String verdict(int row) {
        List<String> filled = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (FormColumn column : sheet.columns()) {
            if (column.input()) {
                filled.add(sheet.cell(column.key(), row));
                faults.add(fault(column, row));
            }
        }
        if (sheet.has(SubmissionColumn.THIS_YEAR)) {
            faults.add("IF(AND(" + sheet.cell(SubmissionColumn.THIS_YEAR, row) + "=\"\","
                    + sheet.cell(SubmissionColumn.CARRIED_OVER, row) + "=\"\"),\" 金额\",\"\")");
        }
        faults.removeIf(String::isEmpty);
        String all = faults.isEmpty() ? "\"\"" : String.join("&", faults);
        return "IF(" + String.join("&", filled) + "=\"\",\"\"," + shifted(row) + said(all)
                + (sheet.has(FormColumn.ODD) ? "))" : ")");
    }

    /** All that is wrong, or √ if that is nothing. The long expression stands there once: .xls has little room for a formula. */
    private static String said(String all) {
        String end = "|";
        return "SUBSTITUTE(SUBSTITUTE(\"" + SAID + "\"&TRIM(" + all + ")&\"" + end + "\",\"" + SAID + end
                + "\",\"√\"),\"" + end + "\",\"\")";
    }

    /** The beginning of a choice: a row that is shifted says so and nothing else. */
    private String shifted(int row) {
        if (!sheet.has(FormColumn.ODD)) {
            return "";
        }
        String odd = sheet.cell(FormColumn.ODD, row);
        return "IF(AND(ISNUMBER(FIND(\"" + FOREIGN + "\"," + odd + ")),LEN(" + odd + ")-LEN(SUBSTITUTE(" + odd + ",\""
                + ODD + "\",\"\"))>1),\"" + SAID + "列错位（\"&SUBSTITUTE(SUBSTITUTE(MID(" + odd + ",2,200),\"" + FOREIGN
                + "\",\"\"),\"" + ODD + "\",\"、\")&\"）\",";
    }

    /** The columns of a row that hold what does not belong there. Two of them, one beyond doubt, make a shifted row. */
    String odd(int row) {
        List<String> odd = new ArrayList<>();
        for (FormColumn column : sheet.columns()) {
            String cell = sheet.cell(column.key(), row);
            String strange = "\"" + ODD + column.header() + "\"";
            String foreign = "\"" + ODD + column.header() + FOREIGN + "\"";
            if (column.choice()) {
                odd.add("IF(" + unlisted(column, cell) + ",IF(" + starts(cell, FormFormulas.DIGITS) + "," + foreign
                        + "," + strange + "),\"\")");
            } else if (column.code()) {
                odd.add("IF(OR(" + cell + "=\"\"," + starts(cell, FormFormulas.DIGITS) + "),\"\"," + strange + ")");
            } else if (column.codeName()) {
                odd.add("IF(" + starts(cell, FormFormulas.DIGITS) + "," + foreign + ",\"\")");
            } else if (column.amount()) {
                odd.add("IF(OR(" + cell + "=\"\"," + starts(cell, AMOUNT_STARTS) + "),\"\"," + foreign + ")");
            }
        }
        return String.join("&", odd);
    }

    /** Whether a cell begins with one of some characters; a blank one does not. */
    private static String starts(String cell, String characters) {
        return "ISNUMBER(FIND(LEFT(TRIM(" + cell + ")&\" \",1),\"" + characters + "\"))";
    }

    /** Whether a cell holds a text, such as an amount that no sum counts. */
    static String text(String cell) {
        return "AND(ISTEXT(" + cell + ")," + cell + "<>\"\")";
    }

    private static String unlisted(FormColumn column, String cell) {
        return "AND(" + cell + "<>\"\",ISNA(MATCH(" + cell + "," + FormLists.name(column.list()) + ",0)))";
    }

    private String fault(FormColumn column, int row) {
        String cell = sheet.cell(column.key(), row);
        String header = column.header();
        SubmissionColumn key = Objects.requireNonNull(column.column());
        String blank = NEEDED.getOrDefault(sheet.kind(), List.of()).contains(key)
                ? "IF(" + cell + "=\"\",\" " + header + "\",\"\")"
                : "";
        if (key.nameColumn().isPresent()) {
            return code(key, header, row);
        }
        if (column.choice()) {
            return (blank.isEmpty() ? "" : blank + "&") + "IF(" + unlisted(column, cell) + ",\" " + header
                    + "不在列表\",\"\")";
        }
        if (column.amount()) {
            String number = key == SubmissionColumn.AMOUNT
                    ? "IF(AND(ISNUMBER(" + cell + ")," + cell + ">0),\"\",\" " + header + "\")"
                    : "\"\"";
            return "IF(" + text(cell) + ",\" " + header + "是文本\"," + number + ")";
        }
        if (key == SubmissionColumn.PROJECT) {
            String right = sheet.kind() == SheetKind.PROJECT
                    ? "LEN(TRIM(" + cell + "))=" + BudgetLine.PROJECT_DIGITS
                    : "OR(" + cell + "=\"\",ISNUMBER(MATCH(" + cell + "," + projects.range(key) + ",0)))";
            return "IF(" + right + ",\"\",\" " + header + "\")";
        }
        return blank;
    }

    private String code(SubmissionColumn key, String header, int row) {
        String cell = sheet.cell(key, row);
        String name = sheet.cell(key.nameColumn().orElseThrow(), row);
        String blank = key == SubmissionColumn.GOVERNMENT
                ? "AND(" + cell + "=\"\"," + sheet.cell(FormColumn.MAPPED, row) + "=\"" + FormLists.NO_MAPPING + "\")"
                : cell + "=\"\"";
        return "IF(" + blank + ",\" " + header + "\",IF(" + formulas.unknownCode(key, row) + ",\" " + header
                + "不在科目表\",IF(AND(LEN(TRIM(" + cell + "))>" + key.digits() + ",ISERROR(FIND(" + name + "," + cell
                + "))),\" " + header + "与名称不符\",\"\")))";
    }
}
