package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.notify.HookServer;
import budgetbook.run.RunLock;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People are told of runs without asking: a real mail server and a hook, the whole product, run after run. */
class NotificationTest {
    private static final String ALL = "outcomes: [published, returned, missing, failed, recovered]";

    @TempDir
    private Path folder;

    private final GreenMail post =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    private HookServer robot;
    private Scene scene;

    @BeforeEach
    void publishedSample() throws IOException {
        post.start();
        post.setUser("bot@example.gov.cn", "bot", "geheim-4711");
        robot = new HookServer();
        scene = Scene.published(folder);
    }

    @AfterEach
    void stop() {
        post.stop();
        robot.close();
    }

    /** Writes notify.yml, once something was published. */
    private void tell(String... channels) throws IOException {
        secret("mail.secret", "geheim-4711");
        secret("hook.secret", robot.hook());
        StringBuilder text = new StringBuilder("""
                smtp: {host: 127.0.0.1, port: %d, security: none, user: bot, password: {file: mail.secret}, from: bot@example.gov.cn}
                channels:
                """.formatted(post.getSmtp().getPort()));
        for (String channel : channels) {
            text.append("  - {").append(channel).append("}\n");
        }
        Files.writeString(scene.config("notify.yml"), text);
    }

    private void secret(String file, String value) throws IOException {
        Files.writeString(scene.config(file), value);
        Files.setPosixFilePermissions(scene.config(file), PosixFilePermissions.fromString("rw-------"));
    }

    /** The mail that has come since the last look, as address, subject and text. */
    private List<String> mail() throws Exception {
        List<String> got = new ArrayList<>();
        for (MimeMessage message : post.getReceivedMessages()) {
            got.add(message.getAllRecipients()[0] + "\n" + message.getSubject() + "\n" + message.getContent());
        }
        post.purgeEmailFromAllMailboxes();
        return got;
    }

    private void takeAwayMuseum() throws IOException {
        Files.move(scene.input(Scene.MUSEUM), scene.place("museum"));
    }

    private void bringBackMuseum() throws IOException {
        Files.move(scene.place("museum"), scene.input(Scene.MUSEUM));
    }

    @Test
    void eachIsToldWhatConcernsItOnceAndOfTheRecovery() throws Exception {
        tell(
                "mail: officer@example.gov.cn, " + ALL,
                "mail: museum@example.gov.cn, units: [\"254301\"], " + ALL,
                "mail: office@example.gov.cn, units: [\"254302\"], " + ALL);
        takeAwayMuseum();

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed()).contains("已发出通知 2 份");
        assertThat(mail())
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text)
                                .startsWith("officer@")
                                .contains("预算总册 254 焦作市科学技术协会：没有发布，缺报 1 个单位\n")
                                .contains("· 请 254301 科技馆 报送申报表。\n此前发布的第 1 号保持不变。")
                                .contains("运行报告：" + scene.published().resolve("运行报告.html")),
                        text -> assertThat(text)
                                .startsWith("museum@")
                                .contains("254301 焦作市科技馆：申报表还没有收到\n· 请尽快向 254 焦作市科学技术协会 报送。")
                                .doesNotContain("254302"));

        assertThat(scene.run()).isEqualTo(2);
        assertThat(mail()).as("nothing has changed").isEmpty();
        for (String file : List.of("notify.json", "notify.lock")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(scene.place("state/" + file))))
                    .isEqualTo("rw-------");
        }

        bringBackMuseum();
        assertThat(scene.run()).isZero();
        assertThat(mail()).hasSize(2).allSatisfy(text -> assertThat(text).contains("此前的问题已经解决。"));

        assertThat(scene.run()).isZero();
        assertThat(mail()).as("told once").isEmpty();
    }

    @Test
    void theAccountantIsToldItsFindingsAndWhereTheFeedbackLies() throws Exception {
        tell("mail: museum@example.gov.cn, units: [\"254301\"], outcomes: [returned]");
        scene.cover(Scene.MUSEUM, "支出总计", "1");

        assertThat(scene.run()).isEqualTo(2);

        assertThat(mail())
                .singleElement()
                .asString()
                .contains("254301 焦作市科技馆：申报表有 1 处错误，已退回")
                .contains("请更正“" + Scene.MUSEUM + "”后重报")
                .contains("封面总计与明细合计不符")
                .contains(scene.returned().toString());
        scene.cover(Scene.MUSEUM, "支出总计", "2");
        scene.run();
        assertThat(mail()).as("another error").hasSize(1);
    }

    @Test
    void aPublicationIsToldToEverybodyInOneMessage() throws Exception {
        tell(
                "mail: officer@example.gov.cn, outcomes: [published], departments: [\"254\"]",
                "mail: officer@example.gov.cn, outcomes: [published, failed]",
                "wecom: {file: hook.secret}, outcomes: [published]");
        scene.configure("departments/254.yml", "short-name: 反邪办", "short-name: 反邪教办");

        assertThat(scene.run()).isZero();

        assertThat(mail()).singleElement().asString().containsOnlyOnce("支出总计 708.06 万元");
        assertThat(robot.bodies())
                .singleElement()
                .satisfies(body -> assertThat(body.at("/text/content").asString())
                        .contains("焦作市科学技术协会：已发布第 2 号")
                        .contains("有 4 条提示"));
    }

    @Test
    void aChannelThatFailsHoldsNothingBackAndIsTriedAgain() throws Exception {
        tell("mail: officer@example.gov.cn, " + ALL, "wecom: {file: hook.secret}, " + ALL);
        robot.answer(200, "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}");
        takeAwayMuseum();

        assertThat(scene.run()).isEqualTo(2);

        assertThat(mail()).hasSize(1);
        assertThat(scene.printed()).contains("下次运行再送").contains("代码 45009").doesNotContain("geheim");
        assertThat(scene.log()).contains("代码 45009").doesNotContain("geheim");
        assertThat(Files.readString(scene.place("state/notify.json"))).doesNotContain("geheim");

        robot.answer(200, "{\"errcode\":0}");
        assertThat(scene.run()).isEqualTo(2);
        assertThat(robot.bodies()).hasSize(2);
        assertThat(robot.bodies().get(1)).isEqualTo(robot.bodies().get(0));

        assertThat(scene.run()).isEqualTo(2);
        assertThat(robot.bodies()).hasSize(2);
        assertThat(mail()).isEmpty();
    }

    @Test
    void aServerThatIsGoneHoldsNothingBack() throws Exception {
        tell("mail: officer@example.gov.cn, " + ALL);
        post.stop();
        takeAwayMuseum();

        assertThat(scene.run()).isEqualTo(2);

        assertThat(scene.printed()).contains("连不上").contains("下次运行再送");
    }

    @Test
    void aRunThatFailsIsToldOnceAndThatItIsWellAgain() throws Exception {
        tell("mail: officer@example.gov.cn, " + ALL, "mail: museum@example.gov.cn, units: [\"254301\"], " + ALL);
        scene.configure("budgetbook.yml", "readers:", "reader:");

        assertThat(scene.run()).isEqualTo(64);
        assertThat(mail()).singleElement().asString().startsWith("officer@").contains("不认识的键“reader”");
        assertThat(scene.run()).isEqualTo(64);
        assertThat(mail()).isEmpty();

        scene.configure("budgetbook.yml", "reader:", "readers:");
        assertThat(scene.run()).isZero();
        assertThat(mail()).singleElement().asString().contains("运行已恢复正常");
    }

    @Test
    void aScheduleThatCannotBeginIsTold() throws Exception {
        tell("mail: officer@example.gov.cn, " + ALL);
        scene.configure("budgetbook.yml", "schedule:", "#schedule:");
        scene.configure("budgetbook.yml", "  cron:", "#  cron:");
        scene.configure("budgetbook.yml", "  zone:", "#  zone:");
        scene.configure("budgetbook.yml", "  at-start:", "#  at-start:");

        assertThat(scene.command("schedule")).isEqualTo(64);

        assertThat(mail()).singleElement().asString().contains("没有 schedule");
    }

    @Test
    void aRunIsToldThoughNothingCanBeRemembered() throws Exception {
        tell("mail: officer@example.gov.cn, " + ALL);
        Files.move(scene.place("state"), scene.place("elsewhere"));
        Files.writeString(scene.place("state"), "a file has taken the folder's place");

        assertThat(scene.run()).isGreaterThan(60);

        assertThat(mail()).singleElement().asString().contains("运行失败");
        assertThat(scene.printed()).contains("notify.json 无法写入");
    }

    @Test
    void aRunThatFindsAnotherGoingOnIsTold() throws Exception {
        tell("mail: officer@example.gov.cn, outcomes: [failed]");

        for (int i = 0; i < 2; i++) {
            try (RunLock lock = RunLock.take(scene.place("state"))) {
                assertThat(scene.run()).isEqualTo(4);
            }
        }

        assertThat(mail()).singleElement().asString().contains("另一次运行正在进行");
    }

    @Test
    void aCommandGetsTheMessageAndMustSucceed() throws Exception {
        Path got = scene.place("got");
        tell(
                "command: [sh, -c, 'cat > \"$0\"', '" + got + "'], outcomes: [missing]",
                "command: ['false'], outcomes: [missing]",
                "command: [no-such-command], outcomes: [missing]");
        takeAwayMuseum();

        assertThat(scene.run()).isEqualTo(2);

        assertThat(Files.readString(got)).startsWith("预算总册 254").contains("请 254301 科技馆 报送申报表。");
        assertThat(scene.printed()).contains("命令的退出状态是 1").contains("命令无法启动");
    }

    @Test
    void whatIsRememberedMayBeLost() throws Exception {
        tell("mail: officer@example.gov.cn, " + ALL);
        takeAwayMuseum();
        scene.run();
        mail();
        Files.writeString(scene.place("state/notify.json"), "{ \"told\": ");

        scene.run();
        assertThat(mail()).as("once more").hasSize(1);
        scene.run();
        assertThat(mail()).isEmpty();
    }

    @Test
    void withoutTheFileNothingHappens() {
        assertThat(scene.run()).isZero();

        assertThat(scene.printed()).doesNotContain("通知");
        assertThat(scene.place("state/notify.json")).doesNotExist();
        assertThat(scene.place("state/notify.lock")).doesNotExist();
    }

    @Test
    void aChannelThatIsNotUnderstoodIsRefusedAtTheStart() throws Exception {
        tell("mail: officer@example.gov.cn, outcomes: [published], departments: [\"255\"]");

        assertThat(scene.run()).isEqualTo(64);

        assertThat(scene.printed()).contains("notify.yml 第 3 行").contains("配置中没有部门“255”");
    }

    @Test
    void everyChannelCanBeTried() throws Exception {
        tell("mail: officer@example.gov.cn, outcomes: [failed]", "wecom: {file: hook.secret}, outcomes: [failed]");

        assertThat(command("--test")).isZero();
        assertThat(scene.printed()).contains("邮件 officer@example.gov.cn：已送出").contains("企业微信机器人");
        assertThat(mail()).singleElement().asString().contains("试发");

        robot.answer(500, "");
        assertThat(command("--test")).isEqualTo(70);
        assertThat(scene.printed()).contains("没有送出，企业微信的服务器答复 HTTP 500");

        assertThat(command()).isZero();
        assertThat(scene.printed())
                .contains("邮件 officer@example.gov.cn")
                .contains("失败")
                .contains("全部");
        assertThat(mail()).hasSize(1);

        Files.delete(scene.config("notify.yml"));
        assertThat(command("--test")).isEqualTo(64);
        assertThat(scene.printed()).contains("notify.example.yml");
    }

    private int command(String... options) {
        return scene.configured("notify", options);
    }
}
