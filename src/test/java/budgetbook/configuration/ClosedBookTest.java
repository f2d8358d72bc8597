package budgetbook.configuration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.configuration.file.ConfigurationException;
import budgetbook.step.Rules;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What config/book cannot mean is refused at the start, with file and line. */
class ClosedBookTest {
    private ShippedCopy shipped;

    @BeforeEach
    void copy(@TempDir Path folder) throws IOException {
        shipped = ShippedCopy.in(folder);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "figures.yml | 预算01表[收入总计, 收入/金额] | 预算41表[收入总计, 收入/金额] | 第 8 行 | 没有表“预算41表”",
                "figures.yml | 预算01表[收入总计, 收入/金额] | 预算01表[收入总和, 收入/金额] | 第 8 行 | 没有“收入总和”这一行",
                "figures.yml | 预算01表[收入总计, 收入/金额] | 预算01表[收入总计, 收入/款项] | 第 8 行 | 没有列“收入/款项”",
                "figures.yml | 预算01表[收入总计, 收入/金额] | prior(收支合计) | 第 8 行 | 上年预算没有“收支合计”这一项",
                "figures.yml | supplied(办公设备) | supplied(办公用品) | figures.yml 第 | 国有资产没有“办公用品”这一项",
                "figures.yml | procurement=货物) | procurement=货品) | figures.yml 第 | “货品”不是“procurement”的值",
                "figures.yml | measure: 个 | mesure: 个 | 第 5 行 | 不认识的键“mesure”",
                "figures.yml | 预算01表[收入总计, 收入/金额] | `“收入”` | 第 8 行 | 应为数字，不是文字",
                "sections.yml | {收入总计} | {收入总合} | sections.yml 第 | 不认识的“{收入总合}”",
                "sections.yml | if-any: 国有资本经营收支预算 | if-any: 国资 | sections.yml 第 | 没有数字“国资”",
                "sections.yml | words: 收支 | words: 各项 | sections.yml 第 | 没有一组增减用语“各项”",
                "sections.yml | change: 收支总计 | change: 收支 | sections.yml 第 | 没有上年预算的项目“收支”",
                "sections.yml | 预算04表[支出/项目=（* | 预算04表[支出/名目=（* | sections.yml 第 | 没有列“支出/名目”",
                "sections.yml | name: 支出/项目 | name: 支出/名目 | sections.yml 第 | {支出/名目} 没有来源",
                "sections.yml | supplied(辆) | supplied(艘) | sections.yml 第 | 国有资产没有“艘”这一项",
                "sections.yml | `{单位数} > 1` | `{单位数} 个` | sections.yml 第 | 应为 左边 = 右边",
                "sections.yml | 其中本年支出主要用于以下方面： | `其中, 本年` | sections.yml 第 | 半角标点“,”",
                "sections.yml | id: 收入 | id: 收支总体 | sections.yml 第 | id“收支总体”重复",
                "sections.yml | profile: 机构设置 | profile: 机构 | sections.yml 第 | 没有部门概况的栏目“机构”",
                "sections.yml | `of: 支出合计` | `zeros: true` | sections.yml 第 | 重复出现",
                "changes.yml | 与上年持平 | 比上年增加{增减额} | changes.yml 第 | 不认识的“{增减额}”",
                "changes.yml | ，增长{增减率} | 。 | changes.yml 第 | 应写出 {增减率}",
                "changes.yml | 上年无此项预算，比上年增加{增减额} | 比上年增加{增减额}，增长{增减率} | changes.yml 第 | 不认识的“{增减率}”",
                "supplied.yml | parts: [因公出国（境）费 | parts: [出国费 | supplied.yml 第 | “出国费”不是 changes 中的项目",
                "supplied.yml | 预算09表[第1行, 公务接待费] | 预算09表[第1行, 接待] | supplied.yml 第 | 没有列“接待”",
                "supplied.yml | item: 专项转移支付 | item: 收支总计 | supplied.yml 第 | 收支总计",
                "figures.yml | 公务用车购置及运行费: | `公务接待费:` | figures.yml 第 | 在 supplied.yml 里已有",
                "terms.yml | term: 事业收入 | term: 财政拨款收入 | terms.yml 第 | “财政拨款收入”重复",
            })
    void refusesWhatItDoesNotUnderstand(String file, String piece, String replacement, String where, String problem)
            throws IOException {
        shipped.replace("book/" + file, piece, replacement);

        assertThatThrownBy(() -> Rules.of(shipped.read()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(where)
                .hasMessageContaining(problem);
    }

    @Test
    void refusesAFileThatSomebodyMayBelieveToBeRead() throws IOException {
        shipped.write("book/sections2.yml", "");

        assertThatThrownBy(shipped::read)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("sections2.yml")
                .hasMessageContaining("不会被读取");
    }
}
