package budgetbook.book.check;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.configuration.BookRules;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.reconcile.readback.TableLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule on the book that names what cannot be there is refused, with file and line. */
class RefusedBookRuleTest {
    private static final Configuration SHIPPED = new ConfigurationFolder(Path.of("config")).read(Optional.of(2023));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            says: "收入{收入}万元" | 第 7 行：规则 试-01：{收入} 没有来源
            says: "收入{甲}万元" / slots: / .甲: 预算99表[收入总计, 收入/金额] | 第 9 行：规则 试-01：没有表“预算99表”
            says: "收入{甲}万元" / slots: / .甲: ledger(side=支出, colour=红) | 第 9 行：规则 试-01：
            says: "收入{甲}" / slots: / .甲: {now: "1", before: 收支总计, words: 没有} | 第 9 行：规则 试-01：没有增减用语“没有”
            says: "收入{甲}" / slots: / .甲: {share: "1"} | 第 9 行：规则 试-01：缺少“of”
            says: "收入" / slots: / .甲: "1" | 第 9 行：规则 试-01：句中没有 {甲}
            says: "收入[万元]" | 第 7 行：规则 试-01：“[万元]”中没有 {名称}
            says: "收入{甲}" / slots: / .甲: {colour: 红} | 第 9 行：不认识的键“colour”
            demands: 颜色 | 第 7 行：规则 试-01：没有“颜色”这种检查
            """)
    void isToldWithFileAndLine(String lines, String message) throws IOException {
        boolean says = lines.startsWith("says");
        String head = "- id: 试-01\n  name: 试\n  guards: 试。\n  level: 错误\n  remedy: 请核对。\n"
                + (says ? "  section: 收入\n" : "\n");
        Path file = folder.resolve("80-test.yml");
        Files.writeString(file, head + "  " + lines.replace(" / .", "\n    ").replace(" / ", "\n  ") + "\n");

        assertThatThrownBy(() -> BookCheck.compile(
                        BookRules.readAll(List.of(file)), TableLayout.of(SHIPPED.tables()), SHIPPED.ledgerValues()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("80-test.yml")
                .hasMessageContaining(message);
    }
}
