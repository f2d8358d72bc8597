package budgetbook.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a terminal of 80 columns shows. */
class ConsoleTest {
    private final StringWriter shown = new StringWriter();

    private List<String> lines() {
        return shown.toString().lines().toList();
    }

    @Test
    void whatGoesOnBelowStandsAsFarToTheRight() {
        new Console(shown, 40).println("      类型与经济科目的搭配少见：人员类列支 30207 邮电费。请确认类型和经济科目无误。");

        assertThat(lines())
                .containsExactly("      类型与经济科目的搭配少见：人员类列", "      支 30207 邮电费。请确认类型和经济", "      科目无误。")
                .allMatch(line -> TextWidth.of(line) <= 40);
    }

    @Test
    void noFigureAndNoPathIsBrokenAndNoMarkBeginsALine() {
        assertThat(Folding.fold("合计为 26,847,000,000.00元，相差。", 10)).containsExactly("合计为", "26,847,000,000.00元，", "相差。");
        assertThat(Folding.fold("未重复处理：output/2023/254-焦作市科学技术协会", 40))
                .containsExactly("未重复处理：", "output/2023/254-焦作市科学技术协会");
        assertThat(Folding.fold("一二三四。五六", 8)).containsExactly("一二三", "四。五六");
        assertThat(Folding.fold("一二三“四五”六七", 8)).containsExactly("一二三", "“四五”六", "七");
    }

    @Test
    void theWidestColumnsOfATableAreFoldedButNoFigure() {
        TextTable table = new TextTable("单元格", "金额", "项目");
        table.row("K2", "1,234,567.89元", "在职人员公用经费培训费（行政）");
        table.below("公用经费　一般公共预算-财政拨款");

        table.print(new Console(shown, 40), "  ");

        assertThat(lines())
                .containsExactly(
                        "  单元格  金额            项目",
                        "  K2      1,234,567.89元  在职人员公用经",
                        "                          费培训费（行",
                        "                          政）",
                        "          公用经费　一般公共预算-财政拨",
                        "          款")
                .allMatch(line -> TextWidth.of(line) <= 40);
    }

    @Test
    void onlyATerminalOrAToldWidthFolds() {
        assertThat(Console.width(Map.of(), true)).isEqualTo(80);
        assertThat(Console.width(Map.of("COLUMNS", "120"), true)).isEqualTo(120);
        assertThat(Console.width(Map.of("COLUMNS", "100"), false)).isEqualTo(100);
        assertThat(Console.width(Map.of("COLUMNS", "7"), true)).isEqualTo(80);
        assertThat(Console.width(Map.of("COLUMNS", "wide"), false)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void anEmptyLineStaysOne() {
        Console console = new Console(shown, 80);
        console.println("一");
        console.println();
        console.println("");
        console.println("二");

        assertThat(lines()).containsExactly("一", "", "", "二");
    }
}
