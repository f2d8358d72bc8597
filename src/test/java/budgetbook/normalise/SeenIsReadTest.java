package budgetbook.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Narrative;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is what a person sees: where the two differ, the value is the one seen, or a finding says why not. */
class SeenIsReadTest {
    private static final String BASIC = "基本支出";
    private static final String TARGETS = "项目绩效目标";

    @TempDir
    Path folder;

    private Reading read(boolean xlsx, Consumer<Book> change) throws Exception {
        Book book = Sound.fill(xlsx ? Book.xlsx() : Book.xls());
        change.accept(book);
        return Reading.of(book.save(folder.resolve(xlsx ? "s.xlsx" : "s.xls")), "254301");
    }

    private static CellStyle style(Book book, Consumer<CellStyle> look) {
        CellStyle style = book.workbook.createCellStyle();
        look.accept(style);
        return style;
    }

    private static void format(Book book, Cell cell, String format) {
        cell.setCellStyle(style(
                book,
                style -> style.setDataFormat(book.workbook.createDataFormat().getFormat(format))));
    }

    private static Font font(Workbook workbook, boolean struck) {
        Font font = workbook.createFont();
        font.setStrikeout(struck);
        return font;
    }

    private static void strike(Book book, Cell cell) {
        cell.setCellStyle(style(book, style -> style.setFont(font(book.workbook, true))));
    }

    /** The first line as stored, under a format, where the cover names a unit. */
    private static void amount(Book book, String unit, double stored, String format) {
        book.set("封面", "B4", unit);
        book.set(BASIC, "K2", stored);
        format(book, book.cell(BASIC, "K2"), format);
    }

    @ParameterizedTest(name = "{0}: {2} under {3} where amounts are in {1} are {4}元")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true|元|600|#,##0.00|600.00",
                "true|元|600|#,##0.00\"元\"|600.00",
                "true|万元|60|0.00\"万元\"|600,000.00",
                "true|元|60|0.00\"万元\"|600,000.00",
                "true|万元|600000|0\".\"0,\"万元\"|600,000.00",
                "true|元|600000|0!.0,\"万元\"|600,000.00",
                "true|元|600000|[>=10000]0!.0,\"万\";0|600,000.00",
                "true|元|612345.67|0!.0,\"万元\"|612,345.67",
                "true|万元|60|0.00\"元\"|60.00",
                "true|元|600|[$￥-804]#,##0.00|600.00",
                "true|元|600|\"人民币\"0.00\"元整\"|600.00",
                "true|元|600|_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |600.00",
                "true|元|600|0000000|600.00",
                "true|元|600|# ?/?|600.00",
                "true|元|600|0.00E+00|600.00",
                "false|万元|600000|0\".\"0,\"万元\"|600,000.00",
                "false|元|600|#,##0.00|600.00",
                "false|元|60|0.00\"万元\"|600,000.00",
            })
    void amountsCountAsShownWhereTheFormatSaysTheirUnit(
            boolean xlsx, String unit, double stored, String format, String counted) throws Exception {
        Reading reading = read(xlsx, book -> amount(book, unit, stored, format));
        assertThat(reading.lines().get(0).amount().toString()).isEqualTo(counted + "元");
    }

    @ParameterizedTest(name = "{0}: {2} under {3} where amounts are in {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true|万元|600000|0!.0,",
                "true|元|600000|0!.0,",
                "true|万元|600000|0!.0000",
                "true|万元|600000|[>=10000]0!.0,\"万\";0",
                "true|元|600|0,",
                "true|元|600000|0.00,,\"百万元\"",
                "true|元|600|[$$-409]#,##0.00",
                "true|元|600|0\"人\"",
                "true|元|60|0\"000\"",
                "true|元|600|\"—\"",
                "true|元|0.95|0\"%\"",
                "true|元|600|(#,##0.00)",
                "true|元|600|-0.00",
                "true|元|0|0.00;-0.00;\"100.00\"",
                "false|万元|600000|0!.0,",
                "false|元|600|0\"人\"",
            })
    void amountsShownAsAnotherNumberAreRefused(boolean xlsx, String unit, double stored, String format)
            throws Exception {
        Reading reading = read(xlsx, book -> amount(book, unit, stored, format));
        Finding finding = reading.only(FindingCode.AMOUNT_FORMAT);
        assertThat(finding.place().cell()).isEqualTo("K2");
        assertThat(finding.found()).contains(format);
        assertThat(reading.lines()).noneMatch(line -> line.item().equals("基本工资"));
    }

    @ParameterizedTest
    @CsvSource({"-1.8E-12,0.00", "5.7E-14,0.00", "599.9999999997,600.00"})
    void whatSubtractionLeavesIsNamedAsThat(double stored, String meant) throws Exception {
        Reading reading = read(true, book -> book.set(BASIC, "K2", stored));
        assertThat(reading.only(FindingCode.AMOUNT_RESIDUE).expected()).isEqualTo(meant + "元");
        assertThat(reading.codes()).doesNotContain(FindingCode.AMOUNT_NEGATIVE, FindingCode.AMOUNT_PRECISION);
    }

    @ParameterizedTest(name = "{0}: {1} under {2} reads {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true|45261|yyyy\"年\"m\"月\"|2023年12月",
                "false|45261|yyyy\"年\"m\"月\"|2023年12月",
                "true|45261|yyyy/m/d|2023/12/1",
                "true|0.354166666666667|h:mm|8:30",
                "true|100|\"≥\"0\"人\"|≥100人",
                "false|100|\"≥\"0\"人\"|≥100人",
                "true|0.95|\"≥\"0%|≥95%",
                "true|0.333333333333333|0%|33%",
                "true|12.3456789|0.00|12.35",
                "true|391|0000|0391",
                "true|0.5|# ?/?|1/2",
                "true|-5|0;\"减少\"0|减少5",
                "true|10000|#,##0|10,000",
                "true|100|General|100",
            })
    void textsAreReadAsShown(boolean xlsx, double stored, String format, String shown) throws Exception {
        Reading reading = read(xlsx, book -> {
            book.set(TARGETS, "E2", stored);
            format(book, book.cell(TARGETS, "E2"), format);
        });
        assertThat(reading.errors()).isEmpty();
        assertThat(reading.narratives().get(0).fields()).containsEntry("value", shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[DBNum2][$-804]General", "aaaa", "mmm-yy", "0!.0,\"万元\"", "上午/下午h\"时\"mm\"分\""})
    void whatIsShownByMeansThatNobodyElseKnowsIsAskedForAsText(String format) throws Exception {
        for (String place : List.of(TARGETS + "!E2", BASIC + "!B2", BASIC + "!I2", "项目支出!C2")) {
            String[] at = place.split("!");
            Reading reading = read(true, book -> {
                book.set(at[0], at[1], 45261);
                format(book, book.cell(at[0], at[1]), format);
            });
            assertThat(reading.only(FindingCode.TEXT_FORMAT).place().cell()).isEqualTo(at[1]);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void struckOutPartsAreNoPartOfTheText(boolean xlsx) throws Exception {
        Reading reading = read(xlsx, book -> {
            RichTextString text = book.workbook.getCreationHelper().createRichTextString("≥10 300天");
            text.applyFont(1, 3, font(book.workbook, true));
            book.cell(TARGETS, "E2").setCellValue(text);
            RichTextString name = book.workbook.getCreationHelper().createRichTextString("科普免费开放");
            name.applyFont(0, 2, font(book.workbook, true));
            book.cell("项目支出", "C2").setCellValue(name);
        });
        assertThat(reading.errors()).isEmpty();
        assertThat(reading.narratives().get(0).fields()).containsEntry("value", "≥ 300天");
        assertThat(reading.lines()).extracting(line -> line.item()).contains("免费开放");
        assertThat(reading.findings())
                .filteredOn(finding -> finding.code() == FindingCode.STRUCK_OUT)
                .extracting(finding -> finding.place().cell())
                .containsExactly("C2", "E2");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLineStruckOutAsAWholeCountsAndIsNamed(boolean xlsx) throws Exception {
        Reading reading = read(xlsx, book -> {
            for (Cell cell : book.sheet(BASIC).getRow(2)) {
                strike(book, cell);
            }
        });
        assertThat(reading.errors()).isEmpty();
        assertThat(reading.lines()).hasSize(3);
        assertThat(reading.only(FindingCode.STRUCK_OUT).found()).contains("A3");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anIndicatorStruckOutAsAWholeIsNotPublished(boolean xlsx) throws Exception {
        Reading reading = read(xlsx, book -> {
            book.row(TARGETS, Sound.PROJECT, "免费开放", "效益指标", "作废指标", "提升");
            for (Cell cell : book.sheet(TARGETS).getRow(2)) {
                strike(book, cell);
            }
        });
        assertThat(reading.errors()).isEmpty();
        assertThat(reading.narratives())
                .extracting(Narrative::fields)
                .extracting(fields -> fields.get("indicator"))
                .containsExactly("开放天数");
        assertThat(reading.only(FindingCode.STRUCK_OUT).place().sheet()).isEqualTo(TARGETS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSecondAmountBeneathMergedAmountsIsRefused(boolean xlsx) throws Exception {
        Reading reading = read(xlsx, book -> book.merge(BASIC, "K2:K3"));
        assertThat(reading.only(FindingCode.MERGE_CONCEALS).place().cell()).isEqualTo("K3");
        assertThat(reading.lines()).extracting(line -> line.item()).doesNotContain("办公费");
    }

    @ParameterizedTest
    @CsvSource({"I2:I3,I3", "A2:A3,A3", "C2:C3,", "J2:J3,J3", "E2:F2,F2"})
    void anotherLabelBeneathAMergedOneIsRefused(String region, String refused) throws Exception {
        Reading reading = read(true, book -> book.merge(BASIC, region));
        if (refused == null) {
            assertThat(reading.errors()).isEmpty(); // the same beneath as is seen
        } else {
            assertThat(reading.only(FindingCode.MERGE_CONCEALS).place().cell()).isEqualTo(refused);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void amountsThatNobodySeesAreNamed(boolean xlsx) throws Exception {
        List<Consumer<Book>> ways = List.of(
                book -> book.sheet(BASIC).getRow(1).setHeightInPoints(0),
                book -> book.sheet(BASIC).getRow(1).setZeroHeight(true),
                book -> book.sheet(BASIC).setColumnWidth(10, 1),
                book -> book.sheet(BASIC).setColumnHidden(10, true),
                book -> format(book, book.cell(BASIC, "K2"), ";;;"),
                book -> format(book, book.cell(BASIC, "K2"), "\"\""),
                SeenIsReadTest::whiteOnWhite,
                SeenIsReadTest::blueOnBlue,
                book -> {
                    book.merge(BASIC, "J2:K2");
                });
        for (Consumer<Book> way : ways) {
            Reading reading = read(xlsx, way);
            assertThat(reading.errors()).as("way %d", ways.indexOf(way)).isEmpty();
            assertThat(reading.lines()).hasSize(3);
            assertThat(reading.only(FindingCode.HIDDEN_AMOUNTS).found())
                    .as("way %d", ways.indexOf(way))
                    .contains("K2");
        }
    }

    private static void whiteOnWhite(Book book) {
        Font font = book.workbook.createFont();
        font.setColor(IndexedColors.WHITE.getIndex());
        book.cell(BASIC, "K2").setCellStyle(style(book, style -> style.setFont(font)));
    }

    private static void blueOnBlue(Book book) {
        Font font = book.workbook.createFont();
        font.setColor(IndexedColors.BLUE.getIndex());
        book.cell(BASIC, "K2").setCellStyle(style(book, style -> {
            style.setFont(font);
            style.setFillForegroundColor(IndexedColors.BLUE.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whiteOnBlueIsSeen(boolean xlsx) throws Exception {
        Reading reading = read(xlsx, book -> {
            Font font = book.workbook.createFont();
            font.setColor(IndexedColors.WHITE.getIndex());
            book.cell(BASIC, "K2").setCellStyle(style(book, style -> {
                style.setFont(font);
                style.setFillForegroundColor(IndexedColors.BLUE.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }));
            book.sheet(BASIC).getRow(1).setHeightInPoints(8);
            book.sheet(BASIC).setColumnWidth(9, 400);
        });
        assertThat(reading.codes()).doesNotContain(FindingCode.HIDDEN_AMOUNTS);
    }

    @org.junit.jupiter.api.Test
    void sheetsWhoseRowsOrColumnsHaveNoSizeByDefaultHideTheirAmounts() throws Exception {
        List<Consumer<Sheet>> ways = List.of(
                sheet -> format(sheet).setZeroHeight(true),
                sheet -> format(sheet).setDefaultRowHeight(0),
                sheet -> format(sheet).setDefaultColWidth(0));
        for (Consumer<Sheet> way : ways) {
            Reading reading = read(true, book -> way.accept(book.sheet(BASIC)));
            assertThat(reading.errors()).isEmpty();
            assertThat(reading.only(FindingCode.HIDDEN_AMOUNTS).found()).contains("K2、K3");
        }
    }

    private static org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetFormatPr format(Sheet sheet) {
        var part = ((XSSFSheet) sheet).getCTWorksheet();
        return part.isSetSheetFormatPr() ? part.getSheetFormatPr() : part.addNewSheetFormatPr();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void publishedTextsThatNobodySeesAreNamed(boolean xlsx) throws Exception {
        Reading reading = read(xlsx, book -> book.sheet(TARGETS).getRow(1).setZeroHeight(true));
        assertThat(reading.only(FindingCode.HIDDEN_TEXTS).place().sheet()).isEqualTo(TARGETS);
    }

    @ParameterizedTest
    @CsvSource({
        "基本支出,A2",
        "基本支出,B2",
        "基本支出,C2",
        "基本支出,D2",
        "基本支出,E2",
        "基本支出,G2",
        "基本支出,I2",
        "基本支出,J2",
        "基本支出,L2",
        "项目支出,B2",
        "项目支出,C2",
        "项目支出,K2",
        "收入预算,A2",
        "项目绩效目标,A2",
        "项目绩效目标,B2",
        "项目绩效目标,C2",
        "项目绩效目标,D2",
        "项目绩效目标,E2"
    })
    void errorsAndFormulasWithoutResultAreCalledThatInEveryColumn(String sheet, String address) throws Exception {
        for (boolean xlsx : new boolean[] {true, false}) {
            Reading wrong = read(
                    xlsx,
                    book -> book.cell(sheet, address)
                            .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode()));
            Finding finding = wrong.only(FindingCode.VALUE_UNCALCULATED);
            assertThat(finding.place().cell()).isEqualTo(address);
            assertThat(finding.found()).isEqualTo("#N/A");
        }
        Reading formula = read(true, book -> {
            Cell cell = book.cell(sheet, address);
            cell.setBlank();
            cell.setCellFormula("VLOOKUP(1,Z1:Z9,1,0)");
        });
        assertThat(formula.only(FindingCode.VALUE_UNCALCULATED).place().cell()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWpsPutsInPlaceOfAPictureIsNoText(boolean xlsx) throws Exception {
        Reading picture = read(xlsx, book -> book.set(BASIC, "B2", "=_xlfn.DISPIMG(\"ID_0A1B\",1)"));
        assertThat(picture.only(FindingCode.VALUE_PICTURE).place().cell()).isEqualTo("B2");
        for (String place : List.of("基本支出!B2", "项目绩效目标!E2", "项目支出!B2", "基本支出!I2")) {
            String[] at = place.split("!");
            Reading reading = read(xlsx, book -> book.set(at[0], at[1], "=DISPIMG(\"ID_0A1B\",1)"));
            assertThat(reading.only(FindingCode.VALUE_PICTURE).place().cell()).isEqualTo(at[1]);
        }
    }

    @org.junit.jupiter.api.Test
    void formulasThatNobodyHasCalculatedHaveNoResult() throws Exception {
        Reading reading = read(true, book -> {
            book.workbook.setForceFormulaRecalculation(true);
            formula(book, BASIC, "K2", "500+100");
            formula(book, BASIC, "B3", "\"办公\"&\"费\"");
        });
        assertThat(reading.only(FindingCode.AMOUNT_UNCALCULATED).place().cell()).isEqualTo("K2");
        assertThat(reading.only(FindingCode.VALUE_UNCALCULATED).place().cell()).isEqualTo("B3");
    }

    /** As EasyExcel and Hutool write them: no word of a calculation at all. */
    @org.junit.jupiter.api.Test
    void formulasOfAStreamedWorkbookHaveNoResultEither() throws Exception {
        Reading reading = read(true, book -> {
            formula(book, BASIC, "K2", "500+100");
            formula(book, TARGETS, "E2", "\"≥\"&300&\"天\"");
        });
        assertThat(reading.only(FindingCode.AMOUNT_UNCALCULATED).place().cell()).isEqualTo("K2");
        assertThat(reading.only(FindingCode.VALUE_UNCALCULATED).place().cell()).isEqualTo("E2");
    }

    @org.junit.jupiter.api.Test
    void aTextFormulaThatCameToZeroHasNoResultWhateverTheOthersCameTo() throws Exception {
        Reading reading = read(true, book -> {
            Cell calculated = book.cell(BASIC, "K2");
            calculated.setCellFormula("500+100");
            calculated.setCellValue(600);
            formula(book, TARGETS, "E2", "TEXT(300,\"0\")&\"天\"");
            formula(book, BASIC, "B3", "CONCATENATE(\"办公\",\"费\")");
        });
        assertThat(reading.findings())
                .filteredOn(finding -> finding.code() == FindingCode.VALUE_UNCALCULATED)
                .extracting(finding -> finding.place().cell())
                .containsExactly("B3", "E2");
    }

    @org.junit.jupiter.api.Test
    void aZeroBeneathMergedAmountsHidesNothing() throws Exception {
        Reading reading = read(
                true,
                book -> book.set(BASIC, "K3", 0)
                        .merge(BASIC, "K2:K3")
                        .set("收入预算", "C3", 0)
                        .set("封面", "B5", 900)
                        .set("封面", "B6", 900));
        assertThat(reading.codes()).doesNotContain(FindingCode.MERGE_CONCEALS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"填表人张三", "联系人李四", "0391-1234567", "制表人|张三|审核人|李四|负责人", "财务科|2022年12月1日", "张三|0391-1234567"})
    void namesAndTelephoneNumbersAreNotPublishedHoweverTheyStandApart(String cells) throws Exception {
        for (boolean xlsx : new boolean[] {true, false}) {
            Reading reading = read(xlsx, book -> book.row(TARGETS, (Object[]) cells.split("\\|")));
            assertThat(reading.errors()).isEmpty();
            assertThat(reading.narratives()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"C5,百万元", "A8,单位：百万元", "A8,科技馆预算（单位：百万元）"})
    void aStrangeUnitAnywhereOnTheCoverIsRefused(String address, String text) throws Exception {
        Reading reading = read(true, book -> book.set("封面", address, text));
        assertThat(reading.only(FindingCode.MONEY_UNIT_UNKNOWN).place().cell()).isEqualTo(address);
    }

    @org.junit.jupiter.api.Test
    void aUnitBesideATotalOfTheCoverIsItsOwn() throws Exception {
        Reading reading = read(
                true,
                book -> book.set("封面", "B4", "万元")
                        .set("封面", "C5", "元")
                        .set("封面", "C6", "元")
                        .set(BASIC, "K1", "金额（元）")
                        .set("项目支出", "I1", "金额（元）")
                        .set("收入预算", "B1", "本年收入（元）")
                        .set("收入预算", "C1", "上年结转结余（元）"));
        assertThat(reading.errors()).isEmpty();
    }

    /** As programs write it that cannot calculate: the result is zero. */
    private static void formula(Book book, String sheet, String address, String formula) {
        Cell cell = book.cell(sheet, address);
        cell.setBlank();
        cell.setCellFormula(formula);
        cell.setCellValue(0);
    }

    @org.junit.jupiter.api.Test
    void aZeroAmongCalculatedFormulasIsAZero() throws Exception {
        Reading reading = read(true, book -> {
            book.workbook.setForceFormulaRecalculation(true);
            formula(book, "收入预算", "C2", "1-1");
            Cell cell = book.cell(BASIC, "K2");
            cell.setCellFormula("500+100");
            cell.setCellValue(600);
        });
        assertThat(reading.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\ufeff", "\u202c", "\u2060", "\u00ad", "\u200e", "\ufe0f", "\u3164"})
    void signsThatDrawNothingAreIgnoredInEveryColumn(String sign) throws Exception {
        for (boolean xlsx : new boolean[] {true, false}) {
            Reading reading = read(xlsx, book -> {
                for (String sheet : List.of("封面", "收入预算", BASIC, "项目支出", TARGETS)) {
                    book.sheet(sheet)
                            .forEach(row -> row.forEach(cell -> {
                                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING) {
                                    String text = cell.getStringCellValue();
                                    cell.setCellValue(text.substring(0, 1) + sign + text.substring(1) + sign);
                                }
                            }));
                }
            });
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.lines()).extracting(line -> line.item()).containsExactly("基本工资", "办公费", "免费开放");
            assertThat(reading.narratives().get(0).fields()).containsEntry("indicator", "开放天数");
        }
    }
}
