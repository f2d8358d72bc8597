package budgetbook.workbook.form;

import budgetbook.budget.MoneyUnit;
import budgetbook.budget.Narrative;
import budgetbook.configuration.header.Headers;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.configuration.supply.SuppliedItem;
import budgetbook.configuration.supply.Supplies;
import budgetbook.workbook.sheet.PageSetup;
import budgetbook.workbook.sheet.SafeText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/**
 * Draws the sheets that only the book needs. Their items are listed, so that people see what is asked for and write it
 * beside; beside each reason stand this year's amount, last year's, the change, and what was written last year.
 */
final class SupplyForm {
    private static final int FIRST = FormSheet.FIRST_ROW;
    private static final int PARAGRAPHS = 8;
    private static final double CONTENT = 110;
    private static final double LINE = 24;
    private static final double TEXT_LINES = 48;
    private static final String WAN = "（" + MoneyUnit.WAN.label() + "）";

    private final Headers headers;
    private final Supplies supplies;
    private final int year;
    private final Map<String, SuppliedFigures> figures;
    private final @Nullable Supplement supplement;

    private SupplyForm(
            Headers headers,
            Supplies supplies,
            int year,
            Map<String, SuppliedFigures> figures,
            @Nullable Supplement supplement) {
        this.headers = headers;
        this.supplies = supplies;
        this.year = year;
        this.figures = figures;
        this.supplement = supplement;
    }

    /** Those of a blank submission. */
    static SupplyForm of(SubmissionForm form) {
        return new SupplyForm(form.headers(), form.supplies(), form.year(), form.writtenBefore(), null);
    }

    /** Those in which something is to be added: what was supplied stands there, what is missing has a colour. */
    static SupplyForm of(Supplement supplement) {
        return new SupplyForm(
                supplement.headers(), supplement.supplies(), supplement.year(), supplement.figures(), supplement);
    }

    /** Draws one of the sheets. */
    void draw(SheetKind kind, String unit, FormCells cells) {
        List<SuppliedItem> items = items(kind);
        FormValidation rules = new FormValidation(cells.sheet());
        int last = switch (kind) {
            case ASSET -> assets(items, cells, rules);
            case PROFILE -> profile(items, cells, rules);
            case EXPLANATION -> explanations(items, cells, rules);
            case PRIOR -> prior(items, cells, rules);
            default -> throw new IllegalArgumentException(kind + " is none of the book's sheets");
        };
        int width = cells.sheet().getRow(FormSheet.HEADER_ROW - 1).getLastCellNum() - 1;
        cells.across(FormSheet.TITLE_ROW, 0, width, FormFormat.TITLE)
                .setCellValue(SafeText.of(unit + "　" + year + "年度申报　" + name(kind)));
        cells.height(FormSheet.TITLE_ROW, 30);
        cells.across(FormSheet.STATUS_ROW, 0, width, FormFormat.NOTE).setCellValue(note(kind));
        cells.height(FormSheet.STATUS_ROW, 34);
        cells.height(FormSheet.HEADER_ROW, 32);
        cells.sheet().createFreezePane(1, FormSheet.HEADER_ROW);
        double digits = 0;
        for (int column = 0; column <= width; column++) {
            digits += cells.sheet().getColumnWidth(column) / 256.0;
        }
        PageSetup.LANDSCAPE.setUp(cells.sheet(), last - 1, width, FormSheet.HEADER_ROW, digits);
        FormProtection.on(cells.sheet());
    }

    private List<SuppliedItem> items(SheetKind kind) {
        return switch (kind) {
            case ASSET -> supplies.assets();
            case PROFILE -> supplies.profile();
            case EXPLANATION -> supplies.explained();
            default -> supplies.changes();
        };
    }

    private String note(SheetKind kind) {
        int before = year - 1;
        return "只用于部门预算公开文本，不公开文本的不必填。"
                + switch (kind) {
                    case ASSET -> "填截至 " + before + " 年 12 月 31 日的数；没有的填 0。";
                    case PROFILE -> "一段一行；同一栏目的下一段，栏目可以不写。";
                    case EXPLANATION -> "与上年相比有增减的，写明主要原因，以句号结尾；上年的原因只供参考，不要照抄。灰色格由程序给出。";
                    default -> "程序查得到上年公布数的不必填；与查得的数不同的，须写明调整原因。";
                };
    }

    private int assets(List<SuppliedItem> items, FormCells cells, FormValidation rules) {
        head(cells, 0, name(SheetKind.ASSET, SubmissionColumn.ITEM), 44);
        head(cells, 1, name(SheetKind.ASSET, SubmissionColumn.VALUE), 22);
        head(cells, 2, name(SheetKind.ASSET, SubmissionColumn.MEASURE), 16);
        int row = FIRST;
        for (SuppliedItem item : items) {
            cells.text(row, 0, FormFormat.FIXED, item.name());
            cells.cell(row, 1, item.money() ? FormFormat.INPUT_AMOUNT : FormFormat.INPUT_COUNT);
            cells.text(row, 2, item.money() ? FormFormat.INPUT_CHOICE : FormFormat.FIXED, item.measure());
            rules.amount(row, row, 1, item.money() ? "按右边的计量单位填。" : "填整数，没有的填 0。");
            if (item.money() && supplement == null) {
                rules.choose(row, row, 2, FormLists.MONEY, "");
            }
            value(cells, rules, row, 1, SheetKind.ASSET, item, SubmissionColumn.VALUE);
            cells.height(row++, LINE);
        }
        return row - 1;
    }

    private int profile(List<SuppliedItem> items, FormCells cells, FormValidation rules) {
        head(cells, 0, name(SheetKind.PROFILE, SubmissionColumn.HEADING), 20);
        head(cells, 1, name(SheetKind.PROFILE, SubmissionColumn.CONTENT), CONTENT);
        int row = FIRST;
        for (SuppliedItem item : items) {
            List<Narrative> written = supplied(SheetKind.PROFILE, item);
            for (int paragraph = 0; paragraph < written.size() + PARAGRAPHS; paragraph++) {
                cells.text(row, 0, FormFormat.INPUT_CHOICE, paragraph == 0 ? item.name() : "");
                String text =
                        paragraph < written.size() ? written.get(paragraph).field(SubmissionColumn.CONTENT.key()) : "";
                cells.text(row, 1, FormFormat.INPUT, text);
                if (paragraph == 0) {
                    missing(rules, row, 1, SheetKind.PROFILE, item, SubmissionColumn.CONTENT);
                }
                cells.height(row++, Math.max(LINE, FormFormat.INPUT.cellFormat().height(text, CONTENT)));
            }
        }
        if (!items.isEmpty() && supplement == null) {
            rules.choose(FIRST, row - 1, 0, FormLists.HEADINGS, "");
        }
        return row - 1;
    }

    private int explanations(List<SuppliedItem> items, FormCells cells, FormValidation rules) {
        head(cells, 0, name(SheetKind.EXPLANATION, SubmissionColumn.ITEM), 26);
        head(cells, 1, year + "年预算" + WAN, 20);
        head(cells, 2, (year - 1) + "年预算" + WAN, 20);
        head(cells, 3, "增减" + WAN, 16);
        head(cells, 4, name(SheetKind.EXPLANATION, SubmissionColumn.REASON), 46);
        head(cells, 5, name(SheetKind.EXPLANATION, SubmissionColumn.USE), 34);
        head(cells, 6, "上年所写的原因", 34);
        int row = FIRST;
        for (SuppliedItem item : items) {
            SuppliedFigures known = figures.getOrDefault(item.name(), SuppliedFigures.NONE);
            cells.text(row, 0, FormFormat.FIXED, item.name());
            number(cells, row, 1, known.now());
            number(cells, row, 2, known.before());
            String now = new CellReference(row - 1, 1).formatAsString();
            String before = new CellReference(row - 1, 2).formatAsString();
            cells.formula(
                    row,
                    3,
                    FormFormat.FORMULA_AMOUNT,
                    "IF(OR(" + now + "=\"\"," + before + "=\"\"),\"\",ROUND(" + now + "-" + before + ",6))");
            cells.cell(row, 4, item.reason() ? FormFormat.INPUT : FormFormat.FIXED);
            cells.cell(row, 5, item.use() ? FormFormat.INPUT : FormFormat.FIXED);
            value(cells, rules, row, 4, SheetKind.EXPLANATION, item, SubmissionColumn.REASON);
            value(cells, rules, row, 5, SheetKind.EXPLANATION, item, SubmissionColumn.USE);
            cells.text(row, 6, FormFormat.FIXED, known.reason());
            cells.height(row++, TEXT_LINES);
        }
        return row - 1;
    }

    private int prior(List<SuppliedItem> items, FormCells cells, FormValidation rules) {
        head(cells, 0, name(SheetKind.PRIOR, SubmissionColumn.ITEM), 26);
        head(cells, 1, name(SheetKind.PRIOR, SubmissionColumn.AMOUNT) + WAN, 24);
        head(cells, 2, name(SheetKind.PRIOR, SubmissionColumn.REASON), 60);
        int row = FIRST;
        for (SuppliedItem item : items) {
            cells.text(row, 0, FormFormat.FIXED, item.name());
            cells.cell(row, 1, FormFormat.INPUT_AMOUNT);
            cells.cell(row, 2, FormFormat.INPUT);
            rules.amount(row, row, 1, (year - 1) + " 年部门预算公开的数，按万元填。");
            value(cells, rules, row, 1, SheetKind.PRIOR, item, SubmissionColumn.AMOUNT);
            value(cells, rules, row, 2, SheetKind.PRIOR, item, SubmissionColumn.REASON);
            cells.height(row++, LINE);
        }
        return row - 1;
    }

    /** Puts what was supplied into a cell that is drawn already, and colours one in which something is missing. */
    private void value(
            FormCells cells,
            FormValidation rules,
            int row,
            int column,
            SheetKind kind,
            SuppliedItem item,
            SubmissionColumn key) {
        for (Narrative text : supplied(kind, item)) {
            String known = text.field(key.key());
            XSSFCell cell = cells.sheet().getRow(row - 1).getCell(column);
            if (!known.isEmpty() && kind.amounts().contains(key)) {
                cell.setCellValue(new BigDecimal(known).doubleValue());
            } else if (!known.isEmpty()) {
                cell.setCellValue(SafeText.of(known));
            }
        }
        missing(rules, row, column, kind, item, key);
    }

    private void missing(
            FormValidation rules, int row, int column, SheetKind kind, SuppliedItem item, SubmissionColumn key) {
        if (supplement != null && supplement.lacks(kind, item.name(), key.key())) {
            CellRangeAddress cell = new CellRangeAddress(row - 1, row - 1, column, column);
            rules.colour(
                    cell,
                    "ISBLANK($" + CellReference.convertNumToColString(column) + "$" + row + ")",
                    FormValidation.AMBER);
        }
    }

    private List<Narrative> supplied(SheetKind kind, SuppliedItem item) {
        String key = kind.columns().get(0).key();
        return supplement == null
                ? List.of()
                : supplement.supplied().stream()
                        .filter(text -> text.kind().label().equals(kind.key())
                                && text.unit().equals(supplement.lead().code())
                                && text.field(key).equals(item.name()))
                        .toList();
    }

    private static void number(FormCells cells, int row, int column, @Nullable BigDecimal amount) {
        XSSFCell cell = cells.cell(row, column, FormFormat.FORMULA_AMOUNT);
        if (amount != null) {
            cell.setCellValue(amount.doubleValue());
        }
    }

    private static void head(FormCells cells, int column, String text, double width) {
        cells.text(FormSheet.HEADER_ROW, column, FormFormat.HEADER, text);
        cells.width(column, width);
    }

    private String name(SheetKind kind) {
        return headers.sheet(kind).standardName();
    }

    private String name(SheetKind kind, SubmissionColumn key) {
        return headers.sheet(kind).column(key).standardName();
    }
}
