package budgetbook.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.budget.Money;
import budgetbook.place.SheetPlace;
import budgetbook.place.SourceCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalogue of wordings says, and what it refuses. */
class WordingTest {
    @Test
    void everyCodeHasAWording() {
        Set<FindingCode> said =
                Arrays.stream(Wording.values()).map(Wording::code).collect(Collectors.toSet());

        assertThat(said).containsExactlyInAnyOrder(FindingCode.values());
    }

    @ParameterizedTest
    @EnumSource
    void aWordingShowsEveryArgumentAndNothingOfItsSlots(Wording wording) {
        Finding finding = new Finding(wording.of(named(wording.slots())), SourceCell.ofFile("f"));

        assertThat(finding.message())
                .startsWith(wording.code().title() + "：")
                .endsWith(wording.code().remedy())
                .doesNotContain("{", "}", "|");
        assertThat(marks(wording.slots())).allMatch(finding.message()::contains);
        assertThat(finding.found()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPhraseShowsEveryArgumentAndNothingOfItsSlots(Phrase phrase) {
        String shown = phrase.of(named(phrase.slots())).shown();

        assertThat(shown).isNotEmpty().doesNotContain("{", "}", "|");
        assertThat(marks(phrase.slots())).allMatch(shown::contains);
    }

    @ParameterizedTest
    @EnumSource
    void oneArgumentMoreThanSlotsIsRefused(Wording wording) {
        List<String> more = new ArrayList<>(wording.slots());
        more.add("more");

        assertThatThrownBy(() -> wording.of(named(more))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSlotWithoutArgumentIsRefused() {
        assertThatThrownBy(() -> Wording.COVER_YEAR.of(Phrase.BLANK.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[所见, 年度]");
        assertThatThrownBy(Phrase.MORE::of).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"为{}", "为{year}", "为{年度", "年度}", "{年度|{月}}"})
    void aBraceThatIsNoSlotsIsRefused(String pattern) {
        assertThatThrownBy(() -> Words.of(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatStandsBetweenTheItemsOfAListIsTheSlotsAffair() {
        Argument sheets = Argument.of(List.of("一", "二", "三"));

        assertThat(Wording.SHEET_TWICE.of(sheets, Argument.of("封面")).found()).isEqualTo("“一”和“二”和“三”都是“封面”");
        assertThat(Phrase.STRANGE_SHEETS.of(sheets).shown()).isEqualTo("；认不出的工作表有：一、二、三");
        assertThat(Argument.some(List.of(Argument.of("一")), 2).shown()).isEqualTo("一 等");
        assertThat(Argument.some(List.of(Argument.of("一")), 1).shown()).isEqualTo("一");
    }

    @Test
    void argumentsAreShownByTheirKind() {
        assertThat(List.of(
                        new Argument.Quoted("空"),
                        Argument.of(10000),
                        new Argument.Figure(new BigDecimal("10000.0500001")),
                        Argument.of(new Money(123_456)),
                        Argument.of(SheetPlace.cell(9, 5)),
                        Argument.of(SheetPlace.row(9)),
                        new Argument.Coded("30107", "奖金"),
                        Argument.list(Argument.NOTHING, Argument.of("一"), Argument.NOTHING)))
                .extracting(Argument::shown)
                .containsExactly("“空”", "10000", "10,000.0500001", "1,234.56元", "F9", "第9行", "30107 奖金", "一");
    }

    @Test
    void aTextOfAnyLengthIsKeptNoLongerThanItIsShown() {
        String text = "长".repeat(499) + "\uD83D\uDE00" + "尾".repeat(40_000);
        Finding finding = new Finding(Wording.AMOUNT_NO_NUMBER.of(Argument.of(text)), SourceCell.ofFile("f"));

        assertThat(finding.found()).isEqualTo("长".repeat(499) + "…");
        assertThat(((Argument.Text) finding.said().arguments().get(0)).text()).hasSize(501);
        assertThat(new Finding(Wording.SHEET_STRANGE.of(Argument.of("一\n\u001b二")), SourceCell.ofFile("f")).found())
                .isEqualTo("“一 二”");
    }

    @Test
    void whoeverIsToldHearsWhatThatOneCanDo() {
        Finding doubled = new Finding(Wording.UNIT_STRANGE.of(Argument.of("1")), SourceCell.ofFile("f"));
        Finding rule = new Finding(
                Wording.RULE_NOTED.of(Argument.of("规则"), Argument.of("R1"), Argument.of("不等"), Argument.of("请看这里。")),
                SourceCell.ofFile("f"));

        assertThat(doubled.remedy()).isEqualTo(FindingCode.UNIT_UNKNOWN.remedy());
        assertThat(doubled.forSender().remedy()).isEqualTo(FindingCode.UNIT_UNKNOWN.remedyForSender());
        assertThat(rule.message()).isEqualTo("勾稽关系需要说明：规则（R1）：不等。请看这里。属实的可以不改。");
        assertThat(rule.forSender().remedy()).isEqualTo(rule.remedy());
    }

    private static Argument[] named(List<String> slots) {
        return slots.stream().map(slot -> Argument.of("<" + slot + ">")).toArray(Argument[]::new);
    }

    private static List<String> marks(List<String> slots) {
        return slots.stream().map(slot -> "<" + slot + ">").toList();
    }
}
