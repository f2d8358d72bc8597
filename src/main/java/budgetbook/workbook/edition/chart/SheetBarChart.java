package budgetbook.workbook.edition.chart;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/**
 * A bar chart on a sheet, drawn by the office program. The bars lie, the first on top: names of any length stand beside them. One series is
 * dark, the other all but white, and every bar bears its figure, so that a black-and-white print can be read.
 *
 * @param firstRow the row of the headings, counting from 0; the names stand below in column A, the series in the columns
 *     beside
 * @param lastRow the last row of figures, counting from 0
 * @param series how many series of figures there are
 */
record SheetBarChart(XSSFSheet sheet, String title, int firstRow, int lastRow, int series) {
    private static final List<String> FILLS = List.of("1F4E79", "DEEBF7");
    private static final int GAP = 60;

    /** Draws it from the row of the headings down to a row, over columns. */
    void draw(int firstColumn, int beyondColumn, int beyondRow) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart =
                drawing.createChart(drawing.createAnchor(0, 0, 0, 0, firstColumn, firstRow, beyondColumn, beyondRow));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setVisible(true);
        XDDFValueAxis amounts = chart.createValueAxis(AxisPosition.BOTTOM);
        amounts.setCrosses(AxisCrosses.MAX);
        amounts.setCrossBetween(AxisCrossBetween.BETWEEN);
        amounts.setNumberFormat("#,##0");
        amounts.setVisible(true);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, amounts);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(GAP);
        for (int column = 1; column <= series; column++) {
            XDDFChartData.Series bars = data.addSeries(
                    XDDFDataSourcesFactory.fromStringCellRange(sheet, cells(0)),
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, cells(column)));
            bars.setTitle(
                    sheet.getRow(firstRow).getCell(column).getStringCellValue(),
                    new org.apache.poi.ss.util.CellReference(sheet.getSheetName(), firstRow, column, true, true));
            bars.setFillProperties(new XDDFSolidFillProperties(colour(FILLS.get(column - 1))));
            bars.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(colour(FILLS.get(0)))));
        }
        if (series > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        chart.plot(data);
        for (CTBarSer bars :
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList()) {
            label(bars.isSetDLbls() ? bars.getDLbls() : bars.addNewDLbls());
        }
    }

    private static XDDFColor colour(String hex) {
        return XDDFColor.from(HexFormat.of().parseHex(hex));
    }

    private CellRangeAddress cells(int column) {
        return new CellRangeAddress(firstRow + 1, lastRow, column, column);
    }

    private static void label(CTDLbls labels) {
        labels.addNewNumFmt().setFormatCode("#,##0.00;-#,##0.00;");
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
