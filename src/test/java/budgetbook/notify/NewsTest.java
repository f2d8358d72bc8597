package budgetbook.notify;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.configuration.notify.Channel;
import budgetbook.configuration.notify.Occasion;
import budgetbook.configuration.notify.Recipient;
import budgetbook.notify.Standing.Line;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told once, what is told again, and what is not told. */
class NewsTest {
    private static final Instant START = Instant.parse("2026-11-30T01:30:00Z");
    private static final Standing MISSING = standing(false, new Line(Occasion.MISSING, "请 科技馆 报送申报表。"));
    private static final Standing WRONG = standing(false, new Line(Occasion.RETURNED, "请 科技馆 更正 1 处错误后重报。", "A1"));
    private static final Standing PUBLISHED = standing(true, new Line(Occasion.PUBLISHED, "支出总计 1.00 万元。"));
    private static final Standing UNCHANGED = standing(true);

    private final Memory memory = Memory.empty();
    private int remindDays;

    private static Standing standing(boolean good, Line... lines) {
        return new Standing("254", "", good, "254 科协", List.of(lines), "");
    }

    private static Channel channel(Occasion... occasions) {
        return new Channel(
                new Recipient.Mailbox("a@b.cn"), EnumSet.copyOf(Arrays.asList(occasions)), Set.of(), Set.of());
    }

    /** What a recipient is told of a run some days after the start. */
    private Optional<String> told(int day, Standing standing, Channel... channels) {
        return new News("标题", List.of(standing), START.plus(Duration.ofDays(day)), remindDays)
                .to("a", List.of(channels), memory)
                .map(Part::text);
    }

    @Test
    void whatIsStillMissingIsToldOnce() {
        Channel all = channel(Occasion.values());

        assertThat(told(0, MISSING, all)).get().asString().contains("报送申报表");
        assertThat(told(1, MISSING, all)).isEmpty();
        assertThat(told(300, MISSING, all)).isEmpty();
    }

    @Test
    void whatIsStillMissingIsToldAgainAfterSoManyDays() {
        Channel all = channel(Occasion.values());
        remindDays = 3;

        assertThat(told(0, MISSING, all)).isPresent();
        assertThat(told(2, MISSING, all)).isEmpty();
        assertThat(told(3, MISSING, all)).isPresent();
        assertThat(told(5, MISSING, all)).isEmpty();
        assertThat(told(6, MISSING, all)).isPresent();
    }

    @Test
    void anotherErrorOfTheSameWordsIsTold() {
        Channel all = channel(Occasion.values());
        told(0, WRONG, all);

        assertThat(told(1, standing(false, new Line(Occasion.RETURNED, "请 科技馆 更正 1 处错误后重报。", "B2")), all))
                .isPresent();
    }

    @Test
    void recoveryIsToldOnce() {
        Channel all = channel(Occasion.values());
        told(0, MISSING, all);

        assertThat(told(1, UNCHANGED, all)).get().asString().contains("已经解决");
        assertThat(told(2, UNCHANGED, all)).isEmpty();
    }

    @Test
    void recoveryIsToldToThoseWhoWantNothingElse() {
        Channel some = channel(Occasion.RECOVERED);

        assertThat(told(0, MISSING, some)).isEmpty();
        assertThat(told(1, PUBLISHED, some)).get().asString().contains("已经解决").doesNotContain("支出总计");
    }

    @Test
    void whoDoesNotWantRecoveriesIsToldOfPublicationsAlone() {
        Channel some = channel(Occasion.PUBLISHED, Occasion.MISSING);
        told(0, MISSING, some);

        assertThat(told(1, PUBLISHED, some)).get().asString().contains("支出总计").doesNotContain("已经解决");
    }

    @Test
    void everyPublicationIsNewAndNothingElseThatIsWell() {
        Channel all = channel(Occasion.values());

        assertThat(told(0, PUBLISHED, all)).isPresent();
        assertThat(told(1, PUBLISHED, all)).isPresent();
        assertThat(told(2, UNCHANGED, all)).isEmpty();
    }

    @Test
    void aTroubleThatComesBackIsToldThoughSomethingElseWasBetween() {
        Channel some = channel(Occasion.RETURNED);
        told(0, WRONG, some);

        assertThat(told(1, MISSING, some)).isEmpty();
        assertThat(told(2, WRONG, some)).isPresent();
    }

    @Test
    void severalChannelsToOneAreOneMessage() {
        assertThat(told(0, MISSING, channel(Occasion.MISSING), channel(Occasion.RETURNED, Occasion.MISSING)))
                .get()
                .asString()
                .containsOnlyOnce("报送申报表");
    }

    @Test
    void troubleComesFirst() {
        Standing other = new Standing("255", "", false, "255 试验局", MISSING.lines(), "");
        Optional<Part> part = new News("标题", List.of(PUBLISHED, other), START, 0)
                .to("a", List.of(channel(Occasion.values())), memory);

        assertThat(part.orElseThrow().subject()).isEqualTo("预算总册 255 试验局，等 2 项");
        assertThat(part.orElseThrow().text()).startsWith("标题\n\n■ 255 试验局").contains("\n\n■ 254 科协");
    }

    @Test
    void whatWasNotDeliveredFollowsWhatIsNew() {
        memory.add("a", new Part(START, "旧", "旧的内容"));
        memory.add("a", new Part(START.plus(Duration.ofDays(1)), "新", "新的内容"));

        Letter letter = new Letter(new Recipient.Mailbox("a@b.cn"), memory.undeliveredTo("a"));

        assertThat(letter.subject()).isEqualTo("新");
        assertThat(letter.text(1_000)).startsWith("新的内容").contains("没有送到的 ——\n旧的内容");
        assertThat(memory.dropBefore(START.plus(Duration.ofHours(1)))).containsEntry("a", 1);
        assertThat(memory.undeliveredTo("a")).hasSize(1);
    }
}
