package budgetbook.spreadsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.place.CellRange;
import budgetbook.spreadsheet.HandMade;
import budgetbook.spreadsheet.Workbooks;
import budgetbook.spreadsheet.format.NumberFormat;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of an OOXML workbook as other programs write them. */
class RawWorkbookTest {
    @TempDir
    Path folder;

    @Test
    void readsSharedAndInlineStringsWithRunsButWithoutPhoneticGuides() throws Exception {
        List<RawRow> rows = rows(new HandMade()
                .strings(
                        "<si><t>甲</t></si><si><r><t>机构</t></r><r><rPr/><t>运行</t></r><rPh sb=\"0\" eb=\"2\"><t>jigou</t></rPh></si>")
                .sheet(
                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>一_x000D_二</t></is></c>"
                                + "<c r=\"C1\" t=\"str\"><f>X</f><v>三</v></c></row></sheetData>"));
        assertThat(rows.get(0).cells())
                .containsExactly(
                        new RawCell(0, new RawValue.Text("机构运行"), false),
                        new RawCell(1, new RawValue.Text("一\r二"), false),
                        new RawCell(2, new RawValue.Text("三"), true));
    }

    @Test
    void readsEveryTypeOfValue() throws Exception {
        List<RawRow> rows = rows(
                new HandMade()
                        .styles(
                                "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"31\"/><xf numFmtId=\"10\"/></cellXfs>")
                        .sheet(
                                "<sheetData><row r=\"1\"><c r=\"A1\"><v>0.30000000000000004</v></c><c r=\"B1\" s=\"1\"><v>45000</v></c>"
                                        + "<c r=\"C1\" s=\"2\"><v>45000</v></c><c r=\"D1\" s=\"3\"><v>0.95</v></c><c r=\"E1\" t=\"b\"><v>1</v></c>"
                                        + "<c r=\"F1\" t=\"e\"><v>#REF!</v></c><c r=\"G1\" t=\"d\"><v>2023-03-15</v></c><c r=\"H1\"><f>A1</f></c>"
                                        + "<c r=\"I1\"><f>A1</f><v/></c><c r=\"J1\" s=\"1\"/><c r=\"K1\"><v>1e999</v></c></row></sheetData>"));
        assertThat(rows.get(0).cells().stream().map(RawCell::value))
                .containsExactly(
                        new RawValue.Numeric(new BigDecimal("0.300000000000000"), NumberFormat.GENERAL),
                        new RawValue.Numeric(new BigDecimal("45000"), new NumberFormat("yyyy\"年\"m\"月\"")),
                        new RawValue.Numeric(new BigDecimal("45000"), new NumberFormat("yyyy\"年\"m\"月\"d\"日\"")),
                        new RawValue.Numeric(new BigDecimal("0.950000000000000"), new NumberFormat("0.00%")),
                        new RawValue.Bool(true),
                        new RawValue.Fault("#REF!"),
                        new RawValue.Numeric(new BigDecimal("45000"), NumberFormat.DATE),
                        new RawValue.Uncalculated(),
                        new RawValue.Uncalculated(),
                        new RawValue.Fault("#NUM!"));
        assertThat(rows.get(0).value(3).shown()).isEqualTo("95.00%");
        assertThat(rows.get(0).value(1).shown()).isEqualTo("2023年3月");
    }

    @Test
    void countsRowsAndCellsThatCarryNoNumber() throws Exception {
        List<RawRow> rows = rows(
                new HandMade()
                        .sheet(
                                "<dimension ref=\"A1\"/><sheetData><row><c><v>1</v></c><c><v>2</v></c></row>"
                                        + "<row r=\"5\" hidden=\"1\"><c r=\"AB5\"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>"));
        assertThat(rows).extracting(RawRow::number).containsExactly(1, 5, 6);
        assertThat(rows).extracting(RawRow::hidden).containsExactly(false, true, false);
        assertThat(rows.get(1).cells()).extracting(RawCell::column).containsExactly(27, 28);
    }

    @Test
    void readsStrictWorkbooks() throws Exception {
        List<RawRow> rows = rows(new HandMade()
                .strict()
                .strings("<si><t>甲</t></si>")
                .sheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>"));
        assertThat(rows.get(0).value(0)).isEqualTo(new RawValue.Text("甲"));
    }

    @Test
    void tellsMergedRegionsAndHiddenColumns() throws Exception {
        Path file = new HandMade()
                .sheet(
                        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"5\" width=\"0\"/></cols><sheetData/>"
                                + "<mergeCells><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"B7\"/></mergeCells>")
                .save(folder.resolve("m"));
        try (RawWorkbook workbook = Workbooks.open(file)) {
            SheetLayout layout = workbook.layout(workbook.sheets().get(0));
            assertThat(layout.merged()).containsExactly(new CellRange(2, 0, 4, 0));
            assertThat(layout.hiddenColumns().stream()).containsExactly(1, 2, 4);
        }
    }

    private List<RawRow> rows(HandMade workbook) throws Exception {
        List<RawRow> rows = new ArrayList<>();
        try (RawWorkbook opened = Workbooks.open(workbook.save(folder.resolve("no-extension")));
                RawRows source = opened.rows(opened.sheets().get(0))) {
            for (RawRow row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
