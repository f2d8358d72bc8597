package budgetbook.book;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.GoldenDepartment;
import budgetbook.sample.SharedFolder;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another province has other sections, words, figures and terms, and needs no code for them. */
class OtherWordsTest {
    @Test
    void sectionsAndWordsAreTheConfigurations(@TempDir Path folder) throws Exception {
        SharedFolder.copy(Path.of("config"), folder);
        Path book = folder.resolve("book");
        Files.writeString(book.resolve("sections.yml"), """
                title: "{部门名称}{年度}年部门预算"
                parts:
                  - id: 说明
                    heading: 收支说明
                    sections:
                      - id: 培训
                        heading: 培训费情况
                        paragraphs:
                          - - "{年度}年培训费预算{培训费}"
                            - {before: ，, pieces: [{change: 培训费, words: 较上年}]}
                            - {before: （, after: ）, figures: [基金培训费], say: "{名称}{金额}"}
                      - id: 会议
                        heading: 会议费情况
                        when: "{会议费} > 1"
                        paragraphs: ["会议费{会议费}"]
                      - id: 单位
                        heading: 各单位支出
                        paragraphs:
                          - each: 单位
                            amount: ledger(side=支出, unit={单位代码})
                            of: 支出
                            say: "{单位名称}支出{金额}（{占比}）"
                            join: ；
                  - {id: 名词, heading: 名词, terms: true}
                """);
        Files.writeString(book.resolve("figures.yml"), """
                基金培训费: ledger(side=支出, economic=30216, fund=政府性基金)
                会议费: ledger(side=支出, economic=30215)
                支出: 预算03表[合计, 合计]
                """);
        Files.writeString(book.resolve("supplied.yml"), """
                profile: []
                changes: [{item: 培训费, amount: "sum(预算08表[部门预算经济分类/类=302 & 部门预算经济分类/款=16, 总计])"}]
                assets: [{item: 房屋, measure: 平方米}]
                """);
        Files.writeString(book.resolve("changes.yml"), """
                较上年:
                  up: 较上年上升{增减额}（{增减率}）
                  down: 较上年压减{增减额}（{增减率}）
                  up-little: 较上年上升{增减额}（不足{增减率}）
                  down-little: 较上年压减{增减额}（不足{增减率}）
                  equal: 较上年无变化
                  none: 较上年无变化
                  from-zero: 上年没有，今年{增减额}
                  to-zero: 较上年压减{增减额}（{增减率}）
                  new: 新设部门
                """);
        Files.writeString(book.resolve("terms.yml"), "- {term: 培训费, says: 反映培训支出。}\n- {term: 差旅费, says: 略}\n");
        Given given = new Given();
        given.amounts.put("培训费", new BigDecimal("100"));

        List<String> lines = BookAsText.lines(new BookScene(GoldenDepartment.read(), folder)
                .write(given, given)
                .book());

        assertThat(lines)
                .containsExactly(
                        "焦作市科学技术协会2023年部门预算",
                        "",
                        "第一部分 收支说明",
                        "",
                        "一、培训费情况",
                        "2023年培训费预算2.35万元，较上年压减97.65万元（97.65%）。",
                        "",
                        "二、各单位支出",
                        "焦作市科学技术协会支出268.47万元（37.92%）；焦作市科技馆支出422.72万元（59.70%）；焦作市反邪教协会办公室支出16.87万元（2.38%）。",
                        "",
                        "第二部分 名词",
                        "",
                        "一、培训费：反映培训支出。");
    }
}
