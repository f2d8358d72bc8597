package budgetbook.workbook.edition.line;

import budgetbook.budget.Dimension;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.list.EditionFormat;
import budgetbook.workbook.edition.list.ListColumn;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of 明细, left to right. Every dimension has one, so that formulas can pick lines by it. */
public enum LineColumn {
    NUMBER("序号", 7, EditionFormat.NUMBER, null),
    SIDE("收支", 6, EditionFormat.CENTRED, Dimension.SIDE),
    UNIT("单位代码", 9, EditionFormat.CODE, Dimension.UNIT),
    UNIT_NAME("单位名称", 20, EditionFormat.TEXT, null),
    STAGE("支出阶段", 9, EditionFormat.CENTRED, Dimension.STAGE),
    TYPE("类型", 11, EditionFormat.CENTRED, Dimension.TYPE),
    PROJECT("项目编码", 24, EditionFormat.CODE, Dimension.PROJECT),
    ITEM("项目名称", 24, EditionFormat.CODE, Dimension.ITEM),
    FUNCTION("功能科目", 10, EditionFormat.CODE, Dimension.FUNCTION),
    FUNCTION_NAME("功能科目名称", 20, EditionFormat.TEXT, null),
    ECONOMIC("部门经济", 8, EditionFormat.CODE, Dimension.ECONOMIC),
    ECONOMIC_NAME("部门经济科目名称", 18, EditionFormat.TEXT, null),
    GOVERNMENT("政府经济", 8, EditionFormat.CODE, Dimension.GOVERNMENT),
    GOVERNMENT_NAME("政府经济科目名称", 18, EditionFormat.TEXT, null),
    FUND("资金", 14, EditionFormat.TEXT, Dimension.FUND),
    SOURCE("资金来源", 24, EditionFormat.TEXT, Dimension.SOURCE),
    APPROPRIATION("财政拨款", 6, EditionFormat.CENTRED, Dimension.APPROPRIATION),
    YEAR("年度", 6, EditionFormat.CENTRED, Dimension.YEAR),
    OPERATING("机关运行", 6, EditionFormat.CENTRED, Dimension.OPERATING),
    PROCUREMENT("政府采购", 6, EditionFormat.CENTRED, Dimension.PROCUREMENT),
    AMOUNT("金额（元）", 16, EditionFormat.AMOUNT, null),
    FILE("文件", 28, EditionFormat.CODE, null),
    SHEET("工作表", 11, EditionFormat.CODE, null),
    CELL("单元格", 8, EditionFormat.CENTRED, null),
    /** Hidden, for formulas: see {@link ItemNumbers}. */
    ITEM_KEY("项目名称号", 10, EditionFormat.NUMBER, null);

    private static final Map<Dimension, LineColumn> BY_DIMENSION = new EnumMap<>(Dimension.class);

    static {
        for (LineColumn column : values()) {
            column.dimension().ifPresent(dimension -> BY_DIMENSION.put(dimension, column));
        }
    }

    private final String heading;
    private final int width;
    private final EditionFormat format;
    private final @Nullable Dimension dimension;

    LineColumn(String heading, int width, EditionFormat format, @Nullable Dimension dimension) {
        this.heading = heading;
        this.width = width;
        this.format = format;
        this.dimension = dimension;
    }

    /** Returns the dimension whose values the column holds, if it does. */
    Optional<Dimension> dimension() {
        return Optional.ofNullable(dimension);
    }

    /** Returns the column as lists have it. */
    public ListColumn column() {
        return new ListColumn(heading, width, format);
    }

    static List<ListColumn> columns() {
        return Arrays.stream(values()).map(LineColumn::column).toList();
    }

    /** Returns the column that holds the values of a dimension. */
    public static LineColumn of(Dimension dimension) {
        LineColumn column = BY_DIMENSION.get(dimension);
        if (column == null) {
            throw new IllegalStateException("明细 has no column for " + dimension);
        }
        return column;
    }

    /** Returns the name by which formulas call all cells of the column, e.g. 明细_功能科目. */
    public String range() {
        int bracket = heading.indexOf('（');
        return EditionSheet.LINES.title() + "_" + (bracket < 0 ? heading : heading.substring(0, bracket));
    }
}
