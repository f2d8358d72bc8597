package budgetbook.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.budget.Money;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The unit of money is taken from headers and captions, wherever and however they state it, or refused at its cell. */
@NullUnmarked
class MoneyUnitsTest {
    private static final List<Supplier<Book>> FORMATS = List.of(Book::xlsx, Book::xls);
    private static final List<String> SHEETS = List.of("收入预算", "基本支出", "项目支出");

    @TempDir
    Path folder;

    /** The sound submission, the cover in 万元, with rows above each table of amounts, which are in 元. */
    private Reading under(Supplier<Book> format, String... rows) throws Exception {
        Book book = Sound.fill(format.get());
        book.set("封面", "B4", "万元").set("封面", "B5", "0.1").set("封面", "B6", "0.1");
        for (String sheet : SHEETS) {
            book.sheet(sheet).shiftRows(0, book.sheet(sheet).getLastRowNum(), rows.length);
            for (int i = 0; i < rows.length; i++) {
                String[] cells = rows[i].split("\\|");
                for (int j = 0; j < cells.length; j++) {
                    if (!cells[j].isEmpty()) {
                        book.set(sheet, (char) ('A' + j) + String.valueOf(i + 1), cells[j]);
                    }
                }
            }
        }
        return Reading.of(book.save(folder.resolve("s.xls")), "254301");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位：元",
                "编制单位：焦作市科技馆　　　　单位：元",
                "单位名称：焦作市科技馆   2023年度   金额单位：元",
                "单位：元 币种：人民币",
                "币种：人民币  单位：元",
                "单位：元币种：人民币",
                "2023年收入预算表（单位：元）",
                "收入预算表(元)",
                "收入预算表（人民币元）",
                "金额单位:人民币元",
                "单 位： 元",
                "货币单位：元（人民币）",
                "（以元为单位）",
                "单位：||元",
                "单位代码：254301|||金额|单位|：元",
                "编制单位：焦作市科技馆|||元",
                "填报单位：焦作市科技馆||单位：元|第1页"
            })
    void aCaptionCountsWhereverItStands(String row) throws Exception {
        for (Supplier<Book> format : FORMATS) {
            Reading reading = under(format, "预算表", row);
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.lines()).extracting(line -> line.amount()).contains(new Money(60_000));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位：百万元",
                "单位：亿元",
                "单位：万",
                "单位：千",
                "单位：百元",
                "金额单位：美元",
                "单位：USD",
                "单位：万美元",
                "币种：港币",
                "单位：分",
                "编制单位：焦作市科技馆　单位：百万元",
                "收入预算表（百万元）",
                "收入预算表（单位：万）",
                "单位：|百万元",
                "金额单位：焦元",
                "单位：元、万元",
                "单位：10万元",
                "人民币单位：欧元",
                "单位：萬元",
                "币种：日币"
            })
    void aCaptionOfAnotherUnitIsRefusedAtItsCell(String row) throws Exception {
        for (Supplier<Book> format : FORMATS) {
            Reading reading = under(format, "预算表", row);
            List<Finding> errors =
                    reading.findings().stream().filter(Finding::isError).toList();
            assertThat(errors).extracting(Finding::code).containsOnly(FindingCode.MONEY_UNIT_UNKNOWN);
            assertThat(errors)
                    .extracting(
                            error -> error.place().sheet() + "!" + error.place().cell())
                    .containsExactlyElementsOf(SHEETS.stream()
                            .map(sheet -> sheet + (row.startsWith("单位：|") ? "!B2" : "!A2"))
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位：焦作市科技馆",
                "单位代码：254301 单位名称：焦作市科技馆",
                "单位性质：事业",
                "计量单位：个",
                "编制单位：元氏县科技馆",
                "单位：万方数据中心",
                "2023年多元化科普与元宵活动预算",
                "编制单位：百万庄科技馆",
                "单位：分局",
                "币种：人民币",
                "（一般公共预算）",
                "第一单元",
                "共3页"
            })
    void whatIsNoUnitOfMoneyIsNone(String row) throws Exception {
        Book book = Sound.book();
        for (String sheet : SHEETS) {
            book.sheet(sheet).shiftRows(0, book.sheet(sheet).getLastRowNum(), 1);
            book.set(sheet, "A1", row);
        }
        assertThat(Reading.of(book.save(folder.resolve("s.xlsx")), "254301").findings())
                .isEmpty();
    }

    @Test
    void captionsThatContradictEachOtherAreAnError() throws Exception {
        Reading reading = under(Book::xlsx, "预算表（单位：万元）", "单位：元");
        assertThat(reading.codes()).containsOnly(FindingCode.MONEY_UNIT_UNKNOWN);
        assertThat(reading.findings().get(0).place().cell()).isEqualTo("A1");
        assertThat(under(Book::xlsx, "预算表（单位：元）", "单位：元").findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "金额（元）",
                "金额(人民币元)",
                "金额：元",
                "金额/元",
                "金额\n（单位：元）",
                "金额【元】",
                "金额（单位：元，保留两位小数）",
                "金 额（元）",
                "金额元",
                "金额（元，含税）",
                "金额（含税）（元）",
                "金额（元/年）"
            })
    void aHeadersUnitGoesBeforeACaptions(String header) throws Exception {
        for (Supplier<Book> format : FORMATS) {
            Book book = Sound.fill(format.get());
            book.sheet("基本支出").shiftRows(0, 2, 1);
            book.set("基本支出", "A1", "单位：万元").set("基本支出", "K2", header);
            assertThat(Reading.of(book.save(folder.resolve("s.xls")), "254301").findings())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "金额（万）",
                "金额(百万元)",
                "金额/亿元",
                "金额（美元）",
                "金额（USD）",
                "金额（港币）",
                "金额（分）",
                "金额（元、万元）",
                "金额（元/万元）",
                "金额\n百万元",
                "金额：千",
                "金额（单位：百元）",
                "金额（10万元）",
                "金额 $",
                "金额（萬元）",
                "金额（元至分）",
                "金额（W）"
            })
    void aHeaderOfAnotherUnitIsRefusedAtItsCell(String header) throws Exception {
        for (Supplier<Book> format : FORMATS) {
            Book book = Sound.fill(format.get()).set("基本支出", "K1", header);
            Reading reading = Reading.of(book.save(folder.resolve("s.xls")), "254301");
            assertThat(reading.codes()).containsExactly(FindingCode.MONEY_UNIT_UNKNOWN);
            assertThat(reading.findings().get(0).place().cell()).isEqualTo("K1");
        }
    }

    @Test
    void unitsMayStandInARowOfTheirOwnBelowTheHeader() throws Exception {
        for (String[] unit : new String[][] {{"元", ""}, {"（元）", ""}, {"百万元", "K2"}}) {
            Book book =
                    Sound.book().set("封面", "B4", "万元").set("封面", "B5", "0.1").set("封面", "B6", "0.1");
            book.set("收入预算", "B1", "本年收入（元）").set("收入预算", "C1", "上年结转结余（元）").set("项目支出", "I1", "金额（元）");
            book.sheet("基本支出").shiftRows(1, 2, 1);
            book.set("基本支出", "K2", unit[0]);
            Reading reading = Reading.of(book.save(folder.resolve("s.xlsx")), "254301");
            assertThat(reading.findings())
                    .filteredOn(finding -> finding.code() != FindingCode.NOT_CHECKED)
                    .extracting(finding -> finding.place().cell())
                    .containsExactlyElementsOf(unit[1].isEmpty() ? List.of() : List.of(unit[1]));
        }
    }

    @Test
    void columnsWithoutMoneyMayBeMeasuredInAnything() throws Exception {
        Reading reading = Sound.with(
                folder,
                book -> book.set("项目绩效目标", "E1", "指标值（百万元）")
                        .set("基本支出", "M1", "数量（万）")
                        .set("基本支出", "N1", "上年数（百万元）"));
        assertThat(reading.findings()).isEmpty();
    }
}
