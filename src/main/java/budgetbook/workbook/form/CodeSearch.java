package budgetbook.workbook.form;

import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.classification.CodeList;
import budgetbook.configuration.header.ProgramSheets;
import budgetbook.place.SheetCell;
import budgetbook.workbook.sheet.Hyperlinks;
import budgetbook.workbook.sheet.PageSetup;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws the sheet on which a unit finds a code by some of its digits or of its name: a whole list is too long to be looked
 * through in a drop-down. Beside each code stands, out of sight, whether it fits; each hit is looked for below the one before,
 * so that a change costs as much as there are codes.
 */
final class CodeSearch {
    /** Where people write what they look for. */
    static final SheetCell ENTRY = SheetCell.at(ProgramSheets.SEARCH, 2, 1);

    private static final String KINDS = "kinds";
    private static final String ALL = "全部科目";
    private static final String UNDER = " › ";
    private static final List<String> HEADERS = List.of("科目类别", "编码", "名称", "上级科目");
    private static final double[] WIDTHS = {18, 14, 48, 58};
    private static final int LAST = HEADERS.size() - 1;
    private static final int ENTRY_ROW = 3;
    private static final int STATUS_ROW = 4;
    private static final int HEADER_ROW = 5;
    /** How many hits are listed. */
    private static final int HITS = 60;
    /** Out of sight, on this sheet: what is looked for as a pattern, the number of hits, the position of each. */
    private static final int HELP = LAST + 1;

    private static final String TYPED = "$B$" + ENTRY_ROW;
    private static final String KIND = "$D$" + ENTRY_ROW;
    private static final String PATTERN = "$E$" + ENTRY_ROW;
    private static final String TOTAL = "$E$" + STATUS_ROW;

    private final FormCells cells;
    private final FormLists lists;

    CodeSearch(FormCells cells, FormLists lists) {
        this.cells = cells;
        this.lists = lists;
    }

    /** Draws it. */
    void draw(Classification classification) {
        List<CodeList> all = List.of(
                classification.functions(), classification.departmentEconomic(), classification.governmentEconomic());
        List<List<String>> rows = all.stream()
                .flatMap(list -> list.leaves().stream().map(code -> row(list, code)))
                .toList();
        int[] shown = new int[HEADERS.size()];
        for (int column = 0; column <= LAST; column++) {
            int at = column;
            shown[column] = lists.column(rows.stream().map(row -> row.get(at)).toList());
        }
        int text = lists.column(rows.stream()
                .map(row -> String.join(" ", row.get(1), row.get(3), row.get(2)))
                .toList());
        int fits = lists.formulas(rows.size(), row -> fits(row, shown[0], text));
        String total = "SUM(" + FormLists.range(fits, rows.size()) + ")";

        lists.list(
                KINDS,
                Stream.concat(Stream.of(ALL), all.stream().map(CodeList::title)).toList());
        top(total);
        for (int hit = 1; hit <= HITS; hit++) {
            int row = HEADER_ROW + hit;
            String position = "$E" + row;
            cells.formula(
                    row,
                    HELP,
                    FormFormat.PLAIN,
                    "IF(" + hit + ">" + TOTAL + ",\"\"," + next(hit, fits, rows.size()) + ")");
            for (int column = 0; column <= LAST; column++) {
                String values = FormLists.range(shown[column], rows.size());
                cells.formula(
                        row,
                        column,
                        FormFormat.FORMULA,
                        "IF(" + position + "=\"\",\"\",INDEX(" + values + "," + position + "))");
            }
            cells.height(row, 20);
        }
        finish();
    }

    private static List<String> row(CodeList list, String code) {
        return List.of(list.title(), code, list.name(code).orElse(""), String.join(UNDER, list.upperNames(code)));
    }

    /** Whether a code fits, as 1 or 0: the parts of what is looked for come one after the other in its text. */
    private static String fits(int row, int kinds, int texts) {
        String sheet = SheetCell.quoted(ProgramSheets.SEARCH) + "!";
        String kind =
                "OR(" + sheet + KIND + "=\"" + ALL + "\"," + sheet + KIND + "=" + FormLists.cell(kinds, row) + ")";
        return "IF(" + sheet + PATTERN + "=\"\",0,IF(AND(" + kind + ",ISNUMBER(SEARCH(" + sheet + PATTERN + ","
                + FormLists.cell(texts, row) + "))),1,0))";
    }

    /** The position of a hit among the codes, below the one before. */
    private static String next(int hit, int fits, int codes) {
        String all = FormLists.range(fits, codes);
        if (hit == 1) {
            return "MATCH(1," + all + ",0)";
        }
        String before = "$E" + (HEADER_ROW + hit - 1);
        return before + "+MATCH(1,INDEX(" + all + "," + before + "+1):" + FormLists.cell(fits, codes) + ",0)";
    }

    private void top(String total) {
        FormValidation rules = new FormValidation(cells.sheet());
        cells.across(1, 0, LAST, FormFormat.TITLE).setCellValue(ProgramSheets.SEARCH);
        cells.height(1, 30);
        cells.across(2, 0, LAST, FormFormat.NOTE)
                .setCellValue("在黄色格中输入编码或名称的一部分，上级科目的名称也可以；几个词用空格隔开。查到后把编码填入申报表。本表不报送，不用清空。");
        cells.height(2, 22);
        cells.text(ENTRY_ROW, 0, FormFormat.LABEL, "查找");
        cells.across(ENTRY_ROW, 1, LAST - 1, FormFormat.INPUT);
        cells.text(ENTRY_ROW, LAST, FormFormat.INPUT_CHOICE, ALL);
        rules.choose(ENTRY_ROW, ENTRY_ROW, LAST, KINDS, "也可以只在一类科目中查。");
        cells.formula(
                ENTRY_ROW,
                HELP,
                FormFormat.PLAIN,
                "SUBSTITUTE(TRIM(SUBSTITUTE(" + TYPED + ",\"　\",\" \")),\" \",\"*\")");
        cells.height(ENTRY_ROW, 26);
        cells.across(STATUS_ROW, 0, LAST, FormFormat.STATUS)
                .setCellFormula("IF(" + PATTERN + "=\"\",\"还没有输入。\",IF(" + TOTAL
                        + "=0,\"没有查到：换一个词，或少写几个字。\",\"查到 \"&" + TOTAL + "&\" 个末级科目\"&IF(" + TOTAL + ">" + HITS
                        + ",\"，下面是前 " + HITS + " 个；再多写几个字。\",\"。\")))");
        cells.formula(STATUS_ROW, HELP, FormFormat.PLAIN, total);
        cells.height(STATUS_ROW, 22);
        for (int column = 0; column <= LAST; column++) {
            cells.text(HEADER_ROW, column, FormFormat.HEADER, HEADERS.get(column));
            cells.width(column, WIDTHS[column]);
        }
        cells.height(HEADER_ROW, 24);
    }

    private void finish() {
        cells.sheet().setColumnHidden(HELP, true);
        cells.sheet().createFreezePane(0, HEADER_ROW);
        cells.printFilled(
                PageSetup.LANDSCAPE,
                "MIN(" + HITS + "," + SheetCell.quoted(ProgramSheets.SEARCH) + "!" + TOTAL + ")+" + HEADER_ROW,
                LAST,
                HEADER_ROW,
                Arrays.stream(WIDTHS).sum());
        FormProtection.on(cells.sheet());
    }

    /** Makes a cell, whose row counts from 1, lead to where a code is looked for. */
    static void link(FormCells from, int row, int column) {
        Hyperlinks.add(from.sheet(), row - 1, column, ENTRY, "按编码或名称的一部分查科目");
    }
}
