package budgetbook.workbook.edition.trace;

import budgetbook.budget.ColumnName;
import budgetbook.budget.Condition;
import budgetbook.budget.Condition.Clause;
import budgetbook.budget.Money;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.line.LineCells;
import budgetbook.workbook.edition.line.LineColumn;
import budgetbook.workbook.edition.line.LinePlaces;
import budgetbook.workbook.edition.list.CellContent;
import budgetbook.workbook.edition.list.EditionFormat;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.edition.list.ListColumn;
import budgetbook.workbook.edition.list.ListSheet;
import budgetbook.workbook.file.StreamedWorkbook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 追溯: for each printed amount a block with the lines that it is made of. The head leads back to the cell, a line to its
 * row in 明细.
 */
public final class TraceSheet {
    private static final List<LineColumn> COLUMNS = List.of(
            LineColumn.NUMBER,
            LineColumn.UNIT,
            LineColumn.UNIT_NAME,
            LineColumn.TYPE,
            LineColumn.PROJECT,
            LineColumn.ITEM,
            LineColumn.FUNCTION,
            LineColumn.FUNCTION_NAME,
            LineColumn.ECONOMIC,
            LineColumn.ECONOMIC_NAME,
            LineColumn.GOVERNMENT,
            LineColumn.GOVERNMENT_NAME,
            LineColumn.SOURCE,
            LineColumn.YEAR,
            LineColumn.AMOUNT,
            LineColumn.FILE,
            LineColumn.SHEET,
            LineColumn.CELL);
    private static final int AMOUNT = COLUMNS.indexOf(LineColumn.AMOUNT);
    /** Wide enough for the name of a cell. */
    private static final int LEAST_WIDTH = 13;

    private static final int FIRST_OTHER = 2;
    private static final int MOST_OTHERS = COLUMNS.size() - FIRST_OTHER - 1;
    private static final int MOST_VALUES = 5;
    private static final String HINT = "每块列出十五张表中一个数由哪些明细加成（金额单位：元）。点块首的格号回到表中该格；点序号到明细中该行。";

    private final WorkingEdition edition;
    private final TracePlan plan;
    private final LineCells lineCells;
    private final LinePlaces places;

    /** Writes the blocks of a plan. */
    public TraceSheet(WorkingEdition edition, TracePlan plan) {
        this.edition = edition;
        this.plan = plan;
        this.lineCells = new LineCells(edition);
        this.places = new LinePlaces(edition.lines().size());
    }

    /** The number of links in a block. */
    static int links(TraceBlock block, boolean listed) {
        return 1
                + Math.min(block.cells().size() - 1, MOST_OTHERS)
                + (listed ? block.lines().size() : 0);
    }

    /** Writes the sheets, which must exist and be empty. */
    public void write(StreamedWorkbook workbook, EditionStyles styles) {
        List<ListColumn> columns = COLUMNS.stream()
                .map(LineColumn::column)
                .map(column -> new ListColumn(column.heading(), Math.max(LEAST_WIDTH, column.width()), column.format()))
                .toList();
        for (String name : plan.sheets()) {
            ListSheet list = new ListSheet(workbook, styles, edition, name, "预算数追溯", HINT, columns);
            plan.on(name).forEach(block -> write(list, plan.blocks().get(block)));
            list.finish(false);
        }
    }

    private void write(ListSheet list, TraceBlock block) {
        head(list, block);
        if (block.cells().size() > 1) {
            others(list, block.cells().subList(1, block.cells().size()));
        }
        if (plan.isListed(block)) {
            block.lines().stream()
                    .forEach(line -> list.row(COLUMNS.stream()
                            .map(column -> content(line, column))
                            .toList()));
        } else {
            shares(list, block);
        }
        list.gap();
    }

    private CellContent content(int line, LineColumn column) {
        CellContent content = lineCells.of(line, column);
        return column == LineColumn.NUMBER
                ? content.linkedTo(places.of(line, LineColumn.NUMBER)).withFormat(EditionFormat.LINK)
                : content;
    }

    private void head(ListSheet list, TraceBlock block) {
        TracedCell cell = block.cells().get(0);
        List<CellContent> row = blanks(EditionFormat.HEAD);
        String column = cell.columnName().isEmpty() ? "" : " · " + cell.columnName();
        row.set(
                0,
                CellContent.text(cell.place().name() + "　" + cell.rowName().replace('\n', ' ') + column)
                        .linkedTo(cell.place())
                        .withFormat(EditionFormat.HEAD_LINK));
        Money sum = block.sum(edition.lines());
        CellContent amount = CellContent.number(sum.yuan()).withFormat(EditionFormat.HEAD_AMOUNT);
        int first = list.nextRow() + (block.cells().size() > 1 ? 2 : 1);
        boolean live = plan.isListed(block) && block.lines().size() > 0;
        row.set(AMOUNT, live ? amount.withFormula(sumFrom(first, block.lines().size())) : amount);
        row.set(
                AMOUNT + 1,
                CellContent.text("共 " + block.lines().size() + " 条，" + sum.wan().toPlainString() + " 万元，印为 "
                                + cell.amount().printedWan().toPlainString())
                        .withFormat(EditionFormat.HEAD));
        list.row(row);
    }

    private static String sumFrom(int first, int lines) {
        return "ROUND(SUM(" + ColumnName.cell(first, AMOUNT) + ":" + ColumnName.cell(first + lines - 1, AMOUNT)
                + "),2)";
    }

    /** The other cells that are made of the same lines. */
    private static void others(ListSheet list, List<TracedCell> cells) {
        List<CellContent> row = blanks(EditionFormat.ASIDE);
        row.set(0, CellContent.text("同一组明细的其他格：").withFormat(EditionFormat.ASIDE));
        int shown = Math.min(cells.size(), MOST_OTHERS);
        for (int i = 0; i < shown; i++) {
            row.set(
                    FIRST_OTHER + i,
                    CellContent.text(cells.get(i).place().name())
                            .linkedTo(cells.get(i).place())
                            .withFormat(EditionFormat.BACK));
        }
        if (cells.size() > shown) {
            row.set(
                    FIRST_OTHER + shown,
                    CellContent.text("等 " + cells.size() + " 格").withFormat(EditionFormat.ASIDE));
        }
        list.row(row);
    }

    private void shares(ListSheet list, TraceBlock block) {
        List<CellContent> how = blanks(EditionFormat.ASIDE);
        Condition condition = block.cells().get(0).amount().condition();
        how.set(
                0,
                CellContent.text("明细较多，按单位和功能科目（类）汇总；要看逐条的，请在“明细”中筛选：" + filter(condition))
                        .withFormat(EditionFormat.ASIDE));
        list.row(how);
        for (TraceBlock.Share share : block.shares(edition.lines())) {
            List<CellContent> row = new ArrayList<>(Collections.nCopies(AMOUNT + 1, CellContent.BLANK));
            boolean unit = share.what().equals(LineColumn.UNIT.column().heading());
            row.set(0, CellContent.text(share.lines() + " 条").withFormat(EditionFormat.CENTRED));
            row.set(COLUMNS.indexOf(unit ? LineColumn.UNIT : LineColumn.FUNCTION), CellContent.text(share.value()));
            row.set(
                    COLUMNS.indexOf(unit ? LineColumn.UNIT_NAME : LineColumn.FUNCTION_NAME),
                    CellContent.text(unit ? lineCells.unitName(share.value()) : lineCells.functionName(share.value())));
            row.set(AMOUNT, CellContent.number(share.amount().yuan()));
            list.row(row);
        }
    }

    /** A condition as somebody would set the filters of 明细. */
    private static String filter(Condition condition) {
        return condition.clauses().stream().map(TraceSheet::filter).collect(Collectors.joining("；"));
    }

    private static String filter(Clause clause) {
        List<String> values = clause.values();
        String listed = String.join("或", values.subList(0, Math.min(values.size(), MOST_VALUES)))
                + (values.size() > MOST_VALUES ? "等 " + values.size() + " 项" : "");
        String relation = clause.dimension().isCode()
                ? (clause.among() ? "以" : "不以") + listed + "开头"
                : (clause.among() ? "为" : "不为") + listed;
        return LineColumn.of(clause.dimension()).column().heading() + relation;
    }

    private static List<CellContent> blanks(EditionFormat format) {
        return new ArrayList<>(Collections.nCopies(COLUMNS.size(), CellContent.BLANK.withFormat(format)));
    }
}
