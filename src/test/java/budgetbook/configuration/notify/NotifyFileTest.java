package budgetbook.configuration.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.budget.Department;
import budgetbook.budget.Nature;
import budgetbook.budget.Unit;
import budgetbook.configuration.file.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** notify.yml is closed like every other file, and no secret stands in it. */
class NotifyFileTest {
    private static final Department DEPARTMENT =
            new Department("254", "科学技术协会", List.of(new Unit("254301", "科技馆", "科技馆", Nature.INSTITUTION, true)));

    private static final String WHOLE = """
            remind-days: 7
            link: file://server/output
            smtp:
              host: smtp.example.gov.cn
              security: starttls
              user: bot
              password: {env: MAIL_PASSWORD}
              from: bot@example.gov.cn
            channels:
              - mail: [zhang@example.gov.cn, li@example.gov.cn]
                outcomes: [published, failed]
                departments: ["254"]
              - dingtalk: {env: HOOK}
                secret: {env: KEY}
                outcomes: [returned]
                units: ["254301"]
            """;

    @TempDir
    private Path folder;

    private Optional<NotifySettings> read(String text) throws IOException {
        Files.writeString(folder.resolve(NotifyFile.NAME), text);
        return NotifyFile.read(folder, List.of(DEPARTMENT));
    }

    @Test
    void needNotBeThere() {
        assertThat(NotifyFile.read(folder, List.of(DEPARTMENT))).isEmpty();
    }

    @Test
    void isReadWhole() throws IOException {
        NotifySettings settings = read(WHOLE).orElseThrow();

        assertThat(settings.remindDays()).isEqualTo(7);
        assertThat(settings.smtp().orElseThrow().place()).isEqualTo("smtp.example.gov.cn:587");
        assertThat(settings.byRecipient().keySet())
                .containsExactly("邮件 zhang@example.gov.cn", "邮件 li@example.gov.cn", "钉钉机器人（地址在环境变量 HOOK）");
        assertThat(settings.channels().get(0).concerns("254")).isTrue();
        assertThat(settings.channels().get(2).concerns("254")).isFalse();
        assertThat(settings.channels().get(2).concernsUnit("254301")).isTrue();
        assertThat(settings.channels().get(2).concernsRuns()).isFalse();
    }

    @Test
    void theExampleIsRead() throws IOException {
        NotifySettings settings = read(Files.readString(Path.of("docs/operations/notify.example.yml")))
                .orElseThrow();

        assertThat(settings.byRecipient()).hasSize(7);
        assertThat(settings.link()).isEqualTo("\\\\财务服务器\\预算");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "remind-days: 7 | remind: 7 | 第 1 行 | 不认识的键“remind”",
                "remind-days: 7 | remind-days: 400 | 第 1 行 | remind-days 应在 0",
                "security: starttls | security: ssl | 第 5 行 | security 应为 tls、starttls 或 none",
                "host: smtp.example.gov.cn | host: smtp.example.gov.cn/x | 第 4 行 | 应为域名或 IP 地址",
                "security: starttls | port: 99999 | 第 5 行 | 端口应在 1 到",
                "user: bot | user: '' | 第 4 行 | user 和 password 应都写或都不写",
                "{env: MAIL_PASSWORD} | hunter2 | 第 7 行 | 不能写在这里",
                "{env: MAIL_PASSWORD} | {env: hunter2!} | 第 7 行 | 应为环境变量的名字",
                "{env: MAIL_PASSWORD} | {env: A, file: b} | 第 7 行 | env 和 file 应写其中一个",
                "{env: HOOK} | https://example.cn/send?key=hunter2 | 第 13 行 | 不能写在这里",
                "zhang@example.gov.cn | zhang | 第 10 行 | 邮件地址“zhang”应为",
                "zhang@example.gov.cn | `\"a@b.cn\\r\\nBcc: c@d.cn\"` | 第 10 行 | 看不见",
                "zhang@example.gov.cn | `\"a@b.cn\\nBcc: c@d.cn\"` | 第 10 行 | 应为 姓名@单位.cn",
                "published, failed | published, done | 第 11 行 | 不认识的结果“done”",
                "published, failed | published, published | 第 11 行 | “published”重复出现",
                "`[published, failed]` | [] | 第 11 行 | 应至少写一个",
                "`departments: [\"254\"]` | `departments: [\"255\"]` | 第 12 行 | 配置中没有部门“255”",
                "`units: [\"254301\"]` | `units: [\"254302\"]` | 第 16 行 | 配置中没有单位“254302”",
                "`units: [\"254301\"]` | units: [] | 第 16 行 | units 是空的",
                "dingtalk: {env | wecom: {env | 第 14 行 | secret 是钉钉、飞书机器人的加签密钥",
                "dingtalk: {env: HOOK} | command: [] | 第 13 行 | command 是空的",
                "`  - mail: [zhang@example.gov.cn, li@example.gov.cn]` | `  - command: [x]\n    mail: [a@b.cn]` | 第 10 行 | 每个通道应写明一种送法",
            })
    void refusesWhatItDoesNotUnderstand(String piece, String replacement, String where, String problem) {
        assertThat(WHOLE).contains(piece);

        assertThatThrownBy(() -> read(WHOLE.replaceFirst(
                        java.util.regex.Pattern.quote(piece), java.util.regex.Matcher.quoteReplacement(replacement))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("notify.yml " + where)
                .hasMessageContaining(problem)
                .message()
                .doesNotContain("hunter2");
    }

    @Test
    void mailNeedsAServer() {
        assertThatThrownBy(() -> read("channels: [{mail: a@b.cn, outcomes: [failed]}]\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("还应写明邮件服务器 smtp");
    }

    @Test
    void aFileOfSecretsIsItsOwnersAlone() throws IOException {
        Path secret = folder.resolve("secret");
        Files.writeString(secret, "hunter2\n");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r-----"));
        String text = WHOLE.replace("{env: MAIL_PASSWORD}", "{file: secret}");

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("第 7 行")
                .hasMessageContaining("rw-r-----")
                .hasMessageContaining("chmod 600");

        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        assertThat(read(text)
                        .orElseThrow()
                        .smtp()
                        .orElseThrow()
                        .password()
                        .orElseThrow()
                        .value())
                .isEqualTo("hunter2");
    }

    @Test
    void aVariableThatIsNotSetIsToldWhenItIsNeeded() throws IOException {
        Secret password = read(WHOLE.replace("MAIL_PASSWORD", "BUDGETBOOK_NOT_SET_ANYWHERE"))
                .orElseThrow()
                .smtp()
                .orElseThrow()
                .password()
                .orElseThrow();

        assertThatThrownBy(password::value)
                .isInstanceOf(IOException.class)
                .hasMessage("环境变量 BUDGETBOOK_NOT_SET_ANYWHERE 没有设置");
    }
}
