package budgetbook.spreadsheet.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What number formats make of numbers, as Excel and WPS in Chinese show them. */
class NumberFormatTest {

    @ParameterizedTest(name = "{0} shows {1} as {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "General|12.3456789|12.3456789",
                "General|0.333333333333333|0.333333333",
                "General|-5|-5",
                "G/通用格式|7|7",
                "@|391|391",
                "0.00|12.3456789|12.35",
                "#,##0|10000|10,000",
                "0000|391|0391",
                "0%|0.333333333333333|33%",
                "\"≥\"0%|0.95|≥95%",
                "0.0\"%\"|95|95.0%",
                "\"≥\"0\"人\"|100|≥100人",
                "\"第\"0\"批人员经费\"|1|第1批人员经费",
                "0;\"减少\"0|-5|减少5",
                "0;\"减少\"0|5|5",
                "# ?/?|0.5|1/2",
                "yyyy\"年\"m\"月\"|45261|2023年12月",
                "m\"月\"d\"日\"|45047|5月1日",
                "[$-804]yyyy\"年\"m\"月\"d\"日\";@|45261|2023年12月1日",
                "[$-F800]yyyy/m/d|45261|2023/12/1",
                "yyyy/m/d h:mm|45261.375|2023/12/1 9:00",
                "h:mm|0.354166666666667|8:30",
                "[h]:mm|1.5|",
                "[>=100]0\"人以上\";0\"人\"|120|120人以上",
                "[>=100]0\"人以上\";0\"人\"|20|20人",
                "[Color12]0|3|3",
                "0\" 场\"|3|3 场",
                "[Red][<0]\"负\"0;0|-4|",
                "0\\-0|12|",
                "0!.0,\"万元\"|150000|",
                "[DBNum2]0|12|",
                "[DBNum1][$-804]General|12|",
                "aaaa|45261|",
                "mmm-yy|45261|",
                "上午/下午h\"时\"mm\"分\"|0.5|",
                ";;;|12|",
                "\"—\"|12|—",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |1234.5|1,234.50",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |-1234.5|-1,234.50",
                "0.00_);(0.00)|-3|(3.00)",
                "h\"时\"mm\"分\"|0.35|8时24分",
                "yyyy\"年\"m\"月底前\"|44986.35|2023年3月底前",
                "\"每日\"h:mm|0.375|每日9:00",
                "mm:ss|0.01234|17:46",
                "yyyy年m月d日前完成|44986|2023年3月1日前完成",
                "mm:ss.0|0.01234|",
                "yyyy-mm-dd|-5|",
                "yyyy-mm-dd|60|",
                "# ?/2|0.5|",
                "0/0|0.75|",
                "?0|12.345|12",
                "0.??|12.345|12.35",
                "0.0,\"千人次\"|1234567|1234.6千人次",
                "#,#|1234567|1,234,567",
                "#,#0.00|1234567|1,234,567.00",
                "General;[Red]-General|-1234.5|-1234.5",
                "0;[Red]0|-5|5",
                "[=5]\"五\";0|-1234.5|",
                "0%%|12.345|",
                "General|123456789012|",
                "General|0.00001234|",
                "#|0|",
            })
    void showsWhatAPersonSees(String code, BigDecimal number, String shown) {
        assertThat(new NumberFormat(code).show(number).orElse("")).isEqualTo(shown == null ? "" : shown);
    }

    @ParameterizedTest(name = "{0} scales {1} by 10^{2}, beside it {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0!.0,|600000|-4|",
                "0\".\"0,\"万元\"|600000|-4|万元",
                "0\\.0,|600000|-4|",
                "0!.0000|600000|-4|",
                "#\"．\"0,|600000|-4|",
                "0!.00,,\"亿元\"|600000|-8|亿元",
                "0,|600000|-3|",
                "0.00,,\"百万元\"|600000|-6|百万元",
                "#,##0,\"千元\"|600000|-3|千元",
                "#,##0.00\"万元\"|60|0|万元",
                "[>=10000]0!.0,\"万\";0|600000|-4|万",
                "[>=10000]0!.0,\"万\";0|600|0|",
                "#,##0.00|600000|0|",
                "#\" \"###\" \"###|600000|0|",
                "0\"万\"0000\"元\"|600000|0|万元",
                "0\"000\"|60|0|000",
                "[$$-409]#,##0.00|60|0|$",
                "[$￥-804]#,##0.00|60|0|￥",
                "\"US$\"0|60|0|US$",
                "0.00E+00|600000|0|",
            })
    void tellsWhereTheNumberShownIsAnother(String code, BigDecimal number, int scale, String words) {
        FormatSection section = new NumberFormat(code).section(number);
        assertThat(section.scale()).isEqualTo(scale);
        assertThat(section.words()).isEqualTo(words == null ? "" : words);
    }

    @Test
    void whatNobodyCanHaveWrittenIsNoFormat() {
        for (String code : new String[] {"m".repeat(100_000), "[>1..2]0", "[", "\"", "0\\", "[$", "E+", "_", "G/"}) {
            NumberFormat format = NumberFormat.of(200, code);
            assertThat(format.show(BigDecimal.ONE)).as(code).isNotNull();
        }
        assertThat(NumberFormat.of(200, "m".repeat(100_000))
                        .section(BigDecimal.ONE)
                        .words())
                .isEqualTo("…");
    }

    @Test
    void plainFormatsShowWhatIsStored() {
        for (String code :
                new String[] {"General", "0", "0.00", "#,##0.00", "#,##0.00_);[Red]-#,##0.00", "@", "?0.0"}) {
            assertThat(new NumberFormat(code).plain()).as(code).isTrue();
        }
        for (String code : new String[] {"0,", "0%", "0\"元\"", "yyyy/m/d", ";;;", "0;;", "0!.0"}) {
            assertThat(new NumberFormat(code).plain()).as(code).isFalse();
        }
    }

    @Test
    void textsAreShownWithWhatTheFormatWritesAboutThem() {
        assertThat(new NumberFormat("\"约\"@\"场\"").show("20")).isEqualTo("约20场");
        assertThat(new NumberFormat("0;0;0;\"第\"@").show("一")).isEqualTo("第一");
        assertThat(new NumberFormat("0.00").show("20")).isEqualTo("20");
        assertThat(new NumberFormat("@").show("20")).isEqualTo("20");
        assertThat(new NumberFormat("0;0;0;\"保密\"").show("20")).isEqualTo("保密");
        assertThat(new NumberFormat(";;;").hidesText()).isTrue();
        assertThat(new NumberFormat("0;0;0").hidesText()).isFalse();
    }
}
