package budgetbook.workbook.edition.trace;

import budgetbook.budget.Condition;
import budgetbook.budget.Condition.Clause;
import budgetbook.budget.Money;
import budgetbook.place.ColumnName;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.line.LineCells;
import budgetbook.workbook.edition.line.LineColumn;
import budgetbook.workbook.edition.line.LinePlaces;
import budgetbook.workbook.edition.list.CellContent;
import budgetbook.workbook.edition.list.EditionFormat;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.edition.list.ListColumn;
import budgetbook.workbook.edition.list.ListRows;
import budgetbook.workbook.edition.list.ListSheet;
import budgetbook.workbook.file.StreamedSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 追溯: for each printed amount the rows of 明细 that it is made of. The heading that names a cell leads back to it, a run
 * of rows to 明细.
 */
public final class TraceSheet {
    /** The columns of 明细 that a run shows where all its lines say the same. */
    private static final List<LineColumn> COMMON = List.of(
            LineColumn.UNIT,
            LineColumn.UNIT_NAME,
            LineColumn.STAGE,
            LineColumn.TYPE,
            LineColumn.PROJECT,
            LineColumn.ITEM,
            LineColumn.FUNCTION,
            LineColumn.FUNCTION_NAME,
            LineColumn.ECONOMIC,
            LineColumn.ECONOMIC_NAME,
            LineColumn.SOURCE,
            LineColumn.YEAR);

    private static final int FIRST_COMMON = 2;
    private static final int AMOUNT = FIRST_COMMON + COMMON.size();
    private static final int REMARK = AMOUNT + 1;
    private static final int MOST_VALUES = 5;
    private static final String HINT =
            "每块说明十五张表中一个数由“明细”的哪些行加成（金额单位：元）；由同一组明细加成的几格，一格一个标题。点标题回到表中该格；点行号到“明细”中这些行，各行相同的内容列在旁边。";

    private final WorkingEdition edition;
    private final TracePlan plan;
    private final LineCells lineCells;
    private final LinePlaces places;

    /** Shows the blocks of a plan. */
    public TraceSheet(WorkingEdition edition, TracePlan plan) {
        this.edition = edition;
        this.plan = plan;
        this.lineCells = new LineCells(edition);
        this.places = new LinePlaces(edition.lines().size());
    }

    /** Sets the sheets up, which must exist and be empty. */
    public List<StreamedSheet> on(XSSFWorkbook workbook, EditionStyles styles) {
        List<ListColumn> columns = columns();
        List<StreamedSheet> filled = new ArrayList<>();
        for (String name : plan.sheets()) {
            ListSheet list = new ListSheet(name, "预算数追溯", HINT, columns, plan.rows(name), false);
            filled.add(list.filledBy(
                    rows -> plan.on(name).forEach(block -> add(plan.blocks().get(block), rows)),
                    workbook,
                    styles,
                    edition));
        }
        return filled;
    }

    private static List<ListColumn> columns() {
        List<ListColumn> columns = new ArrayList<>();
        columns.add(new ListColumn("明细行", 17, EditionFormat.LINK));
        columns.add(new ListColumn("条数", 7, EditionFormat.NUMBER));
        COMMON.forEach(column -> columns.add(column.column()));
        columns.add(LineColumn.AMOUNT.column());
        columns.add(new ListColumn("说明", 36, EditionFormat.TEXT));
        return columns;
    }

    private void add(TraceBlock block, ListRows rows) {
        List<TracedCell> cells = block.cells();
        for (TracedCell cell : cells.subList(0, cells.size() - 1)) {
            rows.add(List.of(heading(cell)));
        }
        rows.add(lastHeading(block, rows.next()));
        if (!block.listed()) {
            shares(block, rows);
        } else if (!block.single()) {
            for (int run = 0; run < block.lines().runs(); run++) {
                run(block.lines().first(run), block.lines().end(run), rows);
            }
        }
        rows.gap();
    }

    /** What names a cell and leads back to it. */
    private static CellContent heading(TracedCell cell) {
        String column = cell.columnName().isEmpty() ? "" : " · " + cell.columnName();
        return CellContent.text(cell.place().name() + "　" + cell.rowName().replace('\n', ' ') + column)
                .linkedTo(cell.place())
                .withFormat(EditionFormat.HEAD_LINK);
    }

    /** The heading of the last cell, right above the lines, with the sum of all of them. */
    private List<CellContent> lastHeading(TraceBlock block, int at) {
        TracedCell cell = block.cells().get(block.cells().size() - 1);
        Money sum = block.sum(edition.lines());
        String printed = sum.wan().toPlainString() + " 万元，印为 "
                + cell.amount().printedWan().toPlainString();
        LineSet lines = block.lines();
        boolean one = lines.runs() == 1;
        CellContent remark = CellContent.text(
                        one
                                ? named(lines.first(0), lines.end(0)) + "，" + printed
                                : "共 " + lines.size() + " 条，" + printed)
                .withFormat(one ? EditionFormat.HEAD_LINK : EditionFormat.HEAD);
        List<CellContent> row = nothing(REMARK + 1);
        row.set(0, heading(cell));
        row.set(AMOUNT, amount(block, sum, at).withFormat(EditionFormat.HEAD_AMOUNT));
        row.set(REMARK, one ? remark.linkedTo(places.of(lines.first(0), LineColumn.NUMBER)) : remark);
        return row;
    }

    /** The sum of a block, live where it is that of rows of 明细 or of the runs below its last heading. */
    private CellContent amount(TraceBlock block, Money sum, int heading) {
        CellContent amount = CellContent.number(sum.yuan());
        LineSet lines = block.lines();
        if (!block.listed() || lines.runs() == 0) {
            return amount;
        }
        if (block.single()) {
            return amount.withFormula("ROUND(" + places.sum(lines.first(0), lines.end(0), LineColumn.AMOUNT) + ",2)");
        }
        return amount.withFormula("ROUND(SUM(" + ColumnName.cell(heading + 1, AMOUNT) + ":"
                + ColumnName.cell(heading + lines.runs(), AMOUNT) + "),2)");
    }

    private void run(int first, int end, ListRows rows) {
        List<CellContent> row = new ArrayList<>(Collections.nCopies(REMARK, CellContent.BLANK));
        row.set(0, CellContent.link(named(first, end), places.of(first, LineColumn.NUMBER)));
        row.set(1, CellContent.number(end - first));
        for (int i = 0; i < COMMON.size(); i++) {
            row.set(FIRST_COMMON + i, common(first, end, COMMON.get(i)));
        }
        Money sum = Money.ZERO;
        for (int line = first; line < end; line++) {
            sum = sum.plus(edition.lines().get(line).fact().amount());
        }
        row.set(AMOUNT, CellContent.number(sum.yuan()).withFormula(places.sum(first, end, LineColumn.AMOUNT)));
        rows.add(row);
    }

    /** What all lines of a run say in a column; blank if they differ. */
    private CellContent common(int first, int end, LineColumn column) {
        CellContent content = lineCells.of(first, column);
        for (int line = first + 1; line < end; line++) {
            if (!lineCells.of(line, column).text().equals(content.text())) {
                return CellContent.BLANK;
            }
        }
        return content;
    }

    /** The rows of 明细 as people call them, e.g. 明细 6–20 行. */
    private String named(int first, int end) {
        int row = places.of(first, LineColumn.NUMBER).at().row();
        return places.of(first, LineColumn.NUMBER).sheet() + " " + row
                + (end - first > 1 ? "–" + (row + end - first - 1) : "") + " 行";
    }

    private void shares(TraceBlock block, ListRows rows) {
        Condition condition = block.cells().get(0).amount().condition();
        rows.add(List.of(CellContent.text("明细较多，按单位和功能科目（类）汇总；要看逐条的，请在“明细”中筛选：" + filter(condition))
                .withFormat(EditionFormat.ASIDE)));
        for (TraceBlock.Share share : block.shares()) {
            boolean unit = share.column() == LineColumn.UNIT;
            String name = share.value().isEmpty()
                    ? "其余单位"
                    : unit ? lineCells.unitName(share.value()) : lineCells.functionName(share.value());
            int at = FIRST_COMMON + COMMON.indexOf(share.column());
            List<CellContent> row = nothing(AMOUNT + 1);
            row.set(1, CellContent.number(share.lines()));
            row.set(at, CellContent.text(share.value()));
            row.set(at + 1, CellContent.text(name));
            row.set(AMOUNT, CellContent.number(share.amount().yuan()));
            rows.add(row);
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

    private static List<CellContent> nothing(int columns) {
        return new ArrayList<>(Collections.nCopies(columns, CellContent.NONE));
    }
}
