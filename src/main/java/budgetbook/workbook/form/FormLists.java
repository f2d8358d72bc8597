package budgetbook.workbook.form;

import budgetbook.budget.FundSource;
import budgetbook.budget.MoneyUnit;
import budgetbook.configuration.classification.CodeList;
import budgetbook.configuration.header.ProgramSheets;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.configuration.supply.SuppliedItem;
import budgetbook.place.SheetCell;
import budgetbook.workbook.sheet.SafeText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What the drop-downs of a form offer, and the tables in which its formulas look up names: on a sheet that nobody sees,
 * each under a name, because a list written into its cell may not be longer than 255 characters.
 */
final class FormLists {
    /** The list of money units. */
    static final String MONEY = "money";

    /** The list of the headings of 部门概况. */
    static final String HEADINGS = "headings";

    static final String NO_MAPPING = "无对照，请填编码";

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private int column;

    private FormLists(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(ProgramSheets.LISTS);
    }

    /** Adds the sheet of lists to a workbook. */
    static FormLists add(XSSFWorkbook workbook, SubmissionForm form) {
        FormLists lists = new FormLists(workbook);
        lists.list("type_basic", SubmissionColumn.TYPE.choices(SheetKind.BASIC));
        lists.list("type_project", SubmissionColumn.TYPE.choices(SheetKind.PROJECT));
        lists.list(
                "source",
                form.sources().sources().stream().map(FundSource::name).toList());
        lists.list("yes", SubmissionColumn.OPERATING.choices(SheetKind.BASIC));
        lists.list("procurement", SubmissionColumn.PROCUREMENT.choices(SheetKind.PROJECT));
        lists.list("level1", SubmissionColumn.LEVEL1.choices(SheetKind.TARGET));
        lists.list(
                MONEY, Arrays.stream(MoneyUnit.values()).map(MoneyUnit::label).toList());
        lists.list(
                HEADINGS,
                form.supplies().profile().stream().map(SuppliedItem::name).toList());
        lists.codes("function", form.classification().functions(), null);
        lists.codes("economic", form.classification().departmentEconomic(), form);
        lists.codes("government", form.classification().governmentEconomic(), null);
        workbook.setSheetVisibility(workbook.getSheetIndex(lists.sheet), SheetVisibility.VERY_HIDDEN);
        return lists;
    }

    /** The drop-down of a list. */
    static DataValidationConstraint dropDown(DataValidationHelper helper, String list) {
        return helper.createFormulaListConstraint(name(list));
    }

    /** The name of the cells of a list. */
    static String name(String list) {
        return "list_" + list;
    }

    /** The name of the table of a code list: code, name and, for department classes, the government class that follows. */
    static String table(String list) {
        return "table_" + list;
    }

    /** Adds a list for drop-downs. */
    void list(String name, List<String> values) {
        column(values);
        name(name(name), values.size(), 1);
    }

    /** Code and name together to choose from, then the codes alone, so that these may be typed as well. */
    private void codes(String name, CodeList list, @org.jspecify.annotations.Nullable SubmissionForm form) {
        List<String> codes = list.leaves();
        List<String> names =
                codes.stream().map(code -> list.name(code).orElse("")).toList();
        List<String> both = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            both.add(codes.get(i) + " " + names.get(i));
        }
        list(name, Stream.concat(both.stream(), codes.stream()).toList());
        column(codes);
        column(names);
        if (form != null) {
            column(codes.stream().map(code -> mapped(form, code)).toList());
        }
        name(table(name), codes.size(), form == null ? 2 : 3);
    }

    private static String mapped(SubmissionForm form, String code) {
        return form.classification()
                .governmentClass(form.unit().nature(), code)
                .map(to -> to + " "
                        + form.classification().governmentEconomic().name(to).orElse(""))
                .orElse(NO_MAPPING);
    }

    /** Fills the next column, whose position is returned. */
    int column(List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            CellUtil.getRow(i, sheet).createCell(column).setCellValue(SafeText.of(values.get(i)));
        }
        return column++;
    }

    /** Fills so many rows of the next column, whose position is returned, with the formulas of their numbers, from 1. */
    int formulas(int rows, IntFunction<String> formula) {
        for (int row = 1; row <= rows; row++) {
            CellUtil.getRow(row - 1, sheet).createCell(column).setCellFormula(formula.apply(row));
        }
        return column++;
    }

    /** One cell of a column, as formulas on any sheet name it. */
    static String cell(int column, int row) {
        return SheetCell.quoted(ProgramSheets.LISTS) + "!$" + CellReference.convertNumToColString(column) + "$" + row;
    }

    /** So many cells of a column from its top. */
    static String range(int column, int rows) {
        return cells(column, column, rows);
    }

    private static String cells(int first, int last, int rows) {
        return cell(first, 1) + ":$" + CellReference.convertNumToColString(last) + "$" + Math.max(1, rows);
    }

    /** Names the columns last filled. */
    private void name(String name, int rows, int columns) {
        XSSFName range = workbook.createName();
        range.setNameName(name);
        range.setRefersToFormula(cells(column - columns, column - 1, rows));
    }
}
