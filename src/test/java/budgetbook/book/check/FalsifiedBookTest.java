package budgetbook.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.book.check.Falsified.Way;
import budgetbook.book.check.readback.WrittenBook;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is falsified in a book, a rule of level 错误 holds it back. */
class FalsifiedBookTest {
    static final WrittenBook SOUND = SoundBook.book();
    private static final String AMOUNT = "[0-9]+(?:\\.[0-9]+)?";

    /** Names of the department, its units and classes, of which one is put in place of another. */
    private static final String NAMES = "焦作市[\\p{IsHan}]+?(?:协会|科技馆|办公室)|[\\p{IsHan}]{1,12}(?:支出|收入|费|补贴|工资|奖金|公积金|经费)";

    @Test
    void everyNumberAndYear() {
        caught(
                new Falsified(SOUND)
                        .each("末位加一", AMOUNT, Falsified::raised)
                        .each("首位加一", "[0-9](?=[0-9]*)", Falsified::raised)
                        .each("添零", AMOUNT, number -> number + "0")
                        .each("一万倍", AMOUNT + "(?=万元)", number -> number + "0000")
                        .each("去掉", AMOUNT, number -> "")
                        .each("上年", "2023", year -> "2022")
                        .each("前年", "202[23]", year -> "2021"),
                400);
    }

    @Test
    void everyWordOfDirection() {
        Map<String, String> other = Map.of("增加", "减少", "减少", "增加", "增长", "下降", "下降", "增长", "持平", "增加");
        caught(new Falsified(SOUND).each("方向", "增加|减少|增长|下降|持平", word -> other.getOrDefault(word, "")), 10);
    }

    @Test
    void everyStopAndBracket() {
        caught(
                new Falsified(SOUND)
                        .each("删标点", "[。，；：、“”（）．]", stop -> "")
                        .each("重标点", "[。，；：、“”（）．]", stop -> stop + stop)
                        .each("换标点", "[。，；：、]", stop -> stop.equals("，") ? "；" : "，")
                        .each("半角", "[。，；：、]", stop -> stop.equals("。") ? "." : ",")
                        .each("添空格", "[。，；：、]", stop -> stop + " "),
                900);
    }

    @Test
    void everyNameAndEveryClause() {
        caught(
                new Falsified(SOUND)
                        .each("换名", NAMES, name -> "其他" + name)
                        .each("缺字", NAMES, name -> name.substring(1))
                        .each("删句", "[^。，；：、]+[。，；：、]", clause -> "")
                        .each("重句", "[^。，；：、]+[。，；：、]", clause -> clause + clause)
                        .each("半句", "[^。，；：、]+。$", clause -> clause.substring(0, clause.length() / 2)),
                300);
    }

    @Test
    void everyParagraphHeadingAndTable() {
        caught(
                new Falsified(SOUND).blocks().contents(),
                book -> SoundBook.isCaughtByText(book) || SoundBook.isCaughtByTables(book),
                250);
    }

    @Test
    void everyRowAndCellOfTheTables() {
        caught(new Falsified(SOUND).cells(), SoundBook::isCaughtByTables, 5000);
    }

    void caught(Falsified falsified, int atLeast) {
        caught(falsified, SoundBook::isCaughtByText, atLeast);
    }

    /** Of how many ways one is tried; {@link EveryFalsificationTest} tries all. */
    int stride() {
        return 11;
    }

    private void caught(Falsified falsified, Predicate<WrittenBook> isCaught, int atLeast) {
        List<Way> ways = falsified.ways();
        List<String> unnoticed = IntStream.iterate(0, at -> at < ways.size(), at -> at + stride())
                .parallel()
                .mapToObj(ways::get)
                .filter(way -> !isCaught.test(way.book()))
                .map(Way::what)
                .toList();

        assertThat(unnoticed).isEmpty();
        assertThat(ways).hasSizeGreaterThan(atLeast);
    }
}
