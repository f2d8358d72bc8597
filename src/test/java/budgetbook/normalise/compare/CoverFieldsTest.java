package budgetbook.normalise.compare;

import static budgetbook.finding.FindingCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.normalise.Book;
import budgetbook.normalise.Reading;
import budgetbook.normalise.Sound;
import budgetbook.place.SourceCell;
import budgetbook.submission.cover.Cover;
import budgetbook.submission.cover.CoverReader;
import budgetbook.submission.cover.CoverWords;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of a cover as people and other programs write them; what could mean two things is refused. */
@NullUnmarked
class CoverFieldsTest {
    @TempDir
    private Path folder;

    private Cover cover(Book book) throws Exception {
        return CoverReader.read(book.save(folder.resolve("c")), "c", Reading.CONFIGURATION.headers());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023",
                "2023年",
                "２０２３年度",
                " 2023 年 ",
                "2023.0",
                "二〇二三年",
                "二○二三",
                "二零二三年度",
                "2023年度部门预算",
                "2023\u200b年"
            })
    void aYearIsRead(String text) {
        assertThat(CoverWords.year(text)).hasValue(2023);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-2024", "2023、2024年", "23年", "2023-01-01", "本年", "2023.5", "②023", "20233", ""})
    void noYearIsGuessed(String text) {
        assertThat(CoverWords.year(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "254301",
                "254301 焦作市科技馆",
                "[254301]焦作市科技馆",
                "【254301】焦作市科技馆",
                "254301-焦作市科技馆",
                "254301焦作市科技馆",
                "254301.0",
                "254301.00",
                "焦作市科技馆（254301）",
                "焦作市科技馆 254301",
                "２５４３０１",
                "'254301",
                "254.301",
                "254301\u200b"
            })
    void aCodeIsReadWithItsName(String text) {
        assertThat(CoverWords.code(text).code()).isEqualTo("254301");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25430②", "254301、254302", "254301 254302"})
    void noCodeIsGuessed(String text) {
        assertThat(CoverWords.code(text).code()).isNotEqualTo("254301");
    }

    @ParameterizedTest
    @CsvSource({
        "元,元",
        "人民币元,元",
        "元（人民币）,元",
        "单位：元,元",
        "金额单位：万元,万元",
        "RMB 万元,万元",
        "￥元,元",
        "人民币：千元,千元",
        "（万元）,万元",
        "万 元,万元",
        "以万元为单位,万元",
        "元（保留两位小数）,元"
    })
    void aMoneyUnitIsRead(String text, String unit) {
        assertThat(CoverWords.moneyUnit(text).map(Object::toString)).isPresent();
        assertThat(CoverWords.moneyUnit(text).get().label()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"百万元", "亿元", "美元", "元（万元）", "元、万元", "角", "港币元", "个", ""})
    void noMoneyUnitIsGuessed(String text) {
        assertThat(CoverWords.moneyUnit(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "焦作市科技馆",
                "科技馆",
                "焦作市科技馆（本级）",
                "254301 焦作市科技馆",
                "[254301]焦作市科技馆",
                "焦作市科技馆（254301）",
                "焦作市科学技术协会焦作市科技馆",
                "焦作市科学技术协会-科技馆",
                " 焦作市 科技馆 "
            })
    void aUnitMayBeCalledSo(String name) {
        assertThat(names().fit(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"焦作市第二科技馆", "焦作市科学技术协会", "254302 焦作市科技馆", "科协", "某局焦作市科技馆", "焦作市科技馆分馆"})
    void anotherUnitMayNot(String name) {
        assertThat(names().fit(name)).isFalse();
    }

    private static UnitNames names() {
        return new UnitNames(
                Reading.CONFIGURATION.departments().get(0).unit("254301").orElseThrow(), "焦作市科学技术协会");
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：元", "人民币元", "元（人民币）", "￥元"})
    void aMoneyUnitInWordsMakesNoFinding(String unit) throws Exception {
        assertThat(Sound.with(folder, book -> book.set("封面", "B4", unit)).findings())
                .isEmpty();
    }

    @Test
    void oneThingSaidTwiceIsNoContradiction() throws Exception {
        Reading reading = Sound.with(
                folder,
                book -> book.row("封面", "单位：人民币元")
                        .row("封面", "预算单位代码：254301 焦作市科技馆")
                        .row("封面", "年度", "二〇二三年"));
        assertThat(reading.findings()).isEmpty();
        assertThat(Sound.with(folder, book -> book.row("封面", "年度", "2024")).codes())
                .containsExactly(COVER_DOUBLED);
    }

    @Test
    void aCodeWithAnotherUnitsNameIsRefused() throws Exception {
        Reading reading = Sound.with(folder, book -> book.set("封面", "B2", "254301 焦作市第二科技馆"));
        assertThat(reading.codes()).containsExactly(FindingCode.COVER_UNIT_NAME);
    }

    @Test
    void severalLabelsMayShareACell() throws Exception {
        Cover cover = cover(Book.xlsx()
                .row("封面", "单位代码：254301　单位名称：焦作市科技馆　　金额单位：元")
                .row("封面", "填报时间：2023-01-05 10:30  联 系 电 话：0391-1234567")
                .row("封面", "一、预算年度：2023年", null, "（二）收入总计：1,000元")
                .row("封面", "支出总计 1000"));
        assertThat(cover.unitCode()).contains("254301");
        assertThat(cover.unitName()).contains("焦作市科技馆");
        assertThat(cover.year()).hasValue(2023);
        assertThat(cover.entries().field(SubmissionColumn.MONEY_UNIT).value().shown())
                .isEqualTo("元");
        assertThat(cover.entries().field(SubmissionColumn.DATE).value().shown()).isEqualTo("2023-01-05 10:30");
        assertThat(cover.entries().field(SubmissionColumn.INCOME_TOTAL).value().shown())
                .isEqualTo("1,000元");
        assertThat(cover.entries()
                        .field(SubmissionColumn.EXPENDITURE_TOTAL)
                        .value()
                        .shown())
                .isEqualTo("1000");
    }

    @Test
    void valuesMayStandBelowARowOfLabels() throws Exception {
        Cover cover =
                cover(Book.xlsx().row("封面", "预算年度", "单位代码", "单位名称", "金额单位").row("封面", 2023, 254301, "焦作市科技馆", "元"));
        assertThat(cover.unitCode()).contains("254301");
        assertThat(cover.year()).hasValue(2023);
        assertThat(cover.entries().field(SubmissionColumn.MONEY_UNIT).value().shown())
                .isEqualTo("元");
    }

    @Test
    void aLabelWithoutValueDoesNotTakeTheNextCaption() throws Exception {
        Cover cover = cover(Book.xlsx().row("封面", "收入总计", null, "金额单位：万元", "支出总计", 5));
        assertThat(cover.entries().field(SubmissionColumn.INCOME_TOTAL).isBlank())
                .isTrue();
        assertThat(cover.entries().field(SubmissionColumn.MONEY_UNIT).value().shown())
                .isEqualTo("万元");
    }

    @Test
    void aMissingCoverNamesTheSheetsTheNamesAndTheLikelyOne() throws Exception {
        Cover cover = cover(Book.xlsx()
                .row("申报信息", "单位代码", 254301)
                .row("申报信息", "预算年度", 2023)
                .row("申报信息", "单位名称", "焦作市科技馆")
                .row("基本支出", "类型"));
        Finding absence = new Finding(cover.absence().orElseThrow(), SourceCell.ofFile("f"));
        assertThat(absence.found()).contains("“申报信息”上有单位代码等，像是封面，请改名").contains("工作簿中有：申报信息、基本支出");
        assertThat(absence.expected()).startsWith("“封面”（也可写作首页").contains("单位基本信息");
    }
}
