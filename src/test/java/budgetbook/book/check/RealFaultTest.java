package budgetbook.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.book.check.readback.WrittenBook;
import budgetbook.book.check.rule.BookResult;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of books that were published, and what the rules say of them. */
class RealFaultTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            与上年持平，主要原因：我单位2023年无 | 比上年减少0万元，下降0%，主要原因：我单位2023年无 | 因公出国（境）费增减应为“与上年持平”（本年 0，上年 0），实为“比上年减少0万元，下降0%”
            政府性基金收支预算与上年持平 | 政府性基金收支预算比上年增加0万元，增长0% | 政府性基金收支增减应为“与上年持平”（本年 0，上年 0），实为“比上年增加0万元，增长0%”
            比上年减少1万元，下降17.86% | 比上年减少1万元，下降21.74% | 三公经费增减应为“比上年减少1万元，下降17.86%”（本年 4.6，上年 5.6），实为“比上年减少1万元，下降21.74%”
            比上年减少1万元，下降17.86% | 比上年增加4.6万元，增长100% | 实为“比上年增加4.6万元，增长100%”
            收入总计708.06万元 | 收入总计885.85万元 | 收入总计应为“708.06”（预算01表“收入总计”收入金额），实为“885.85”
            基本支出477.56万元，占67.45% | 基本支出230.5万元，占67.45% | 基本支出应为“477.56”
            占67.45%；项目支出230.5万元，占32.55% | 占67.46%；项目支出230.5万元，占32.54% | 各项占比应按数字算出、合计为 100.00%
            占0.25% | 占0.26% | 合计 100.01%
            支出预算为4.6万元 | 支出预算为46000万元 | 三公经费应为“4.6”
            主要原因：坚持厉行节约，压缩机关运行经费。 | 主要原因：。 | 主要原因：。”后面没有内容
            运行费3.5万元，主要用于 | 运行维护费3.5万元，主要用于 | 公务用车运行”之后应为“费”，实为“维护费
            、政府采购工程预算0万元 | '' | 政府采购”之后应为“工程预算”，实为“服务预算40万元。
            时效、质量 | 实效、质量 | 中的“实效、质量”应为“时效、质量”
            截至2022年12月31日 | 上年期末 | 上年期末
            我部门2023年没有使用政府性基金预算拨款 | 我部门2022年没有使用政府性基金预算拨款 | 年度应为“2023”，实为“2022”
            严控公务用车经费支出，厉行节约。 | 严控公务用车经费支出，厉行节约 | 这段末尾没有句号
            收入708.06万元；政府性基金 | 收入708.06万元; 政府性基金 | 有半角标点
            支出总计708.06万元，与上年相比， | 支出总计XX万元，与上年相比， | 留有“XX”
            """)
    void isToldWithSectionSentenceAndBothSides(String right, String wrong, String message) {
        WrittenBook book = new Falsified(SoundBook.book())
                .each("错", Pattern.quote(right), found -> wrong)
                .ways()
                .get(0)
                .book();

        List<BookResult> held =
                SoundBook.check(book).stream().filter(BookResult::blocks).toList();

        assertThat(held).extracting(BookResult::message).anyMatch(told -> told.contains(message));
    }
}
