package budgetbook.notify;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.configuration.notify.NotifySettings;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail, to servers that take it and to such that refuse, hang, or cannot keep a secret. */
class MailTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private Path folder;

    private NotifySettings settings(int port, String security, String... to) throws IOException {
        return Channels.read(folder, """
                smtp: {host: localhost, port: %d, security: %s, user: bot, password: {file: secret}, from: bot@example.gov.cn}
                channels:
                  - {mail: [%s], outcomes: [published]}
                """.formatted(port, security, String.join(", ", to)));
    }

    private static List<String> send(NotifySettings settings, String subject, String text) {
        return new Deliveries(settings, InstantSource.system(), Duration.ofSeconds(15))
                .send(Channels.letters(settings, subject, text));
    }

    private static GreenMail post() {
        GreenMail post = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        post.start();
        post.setUser("bot@example.gov.cn", "bot", "geheim");
        return post;
    }

    @Test
    void eachGetsAMessageOfItsOwn() throws Exception {
        Channels.secret(folder, "secret", "geheim");
        GreenMail post = post();
        try {
            NotifySettings settings = settings(post.getSmtp().getPort(), "none", "zhang@a.cn", "li@a.cn");

            assertThat(send(settings, "预算总册 已发布", "第一行\n第二行：科技馆")).containsExactly("", "");

            MimeMessage[] got = post.getReceivedMessages();
            assertThat(got).hasSize(2);
            assertThat(got[0].getAllRecipients()).hasSize(1);
            assertThat(got[0].getSubject()).isEqualTo("预算总册 已发布");
            assertThat(got[0].getFrom()[0].toString()).contains("bot@example.gov.cn");
            assertThat(got[0].getContent().toString().lines()).containsExactly("第一行", "第二行：科技馆");
        } finally {
            post.stop();
        }
    }

    @Test
    void aLineEndInANameIsNoHeader() throws Exception {
        Channels.secret(folder, "secret", "geheim");
        GreenMail post = post();
        try {
            NotifySettings settings = settings(post.getSmtp().getPort(), "none", "zhang@a.cn");

            send(settings, "科技馆\r\nBcc: spy@b.cn\r\n\r\n正文", "文件“a\u0007\u000bb.xlsx”\n.\nQUIT");

            MimeMessage got = post.getReceivedMessages()[0];
            assertThat(post.getReceivedMessages()).hasSize(1);
            assertThat(got.getHeader("Bcc")).isNull();
            assertThat(GreenMailUtil.getHeaders(got)).doesNotContain("\nBcc:");
            assertThat(got.getSubject()).isEqualTo("科技馆 Bcc: spy@b.cn 正文");
            assertThat(got.getContent().toString()).contains("a b.xlsx").contains("QUIT");
        } finally {
            post.stop();
        }
    }

    @Test
    void aWrongPasswordIsToldAndNotRepeated() throws Exception {
        Channels.secret(folder, "secret", "falsch-4711");
        GreenMail post = post();
        try {
            NotifySettings settings = settings(post.getSmtp().getPort(), "none", "zhang@a.cn");

            assertThat(send(settings, "预算总册", "正文"))
                    .singleElement()
                    .asString()
                    .contains("不接受这个用户名或密码")
                    .doesNotContain("4711");
            assertThat(post.getReceivedMessages()).isEmpty();
        } finally {
            post.stop();
        }
    }

    @Test
    void aServerThatIsNotThereIsTold() throws Exception {
        Channels.secret(folder, "secret", "geheim");

        assertThat(send(settings(1, "none", "zhang@a.cn"), "预算总册", "正文"))
                .singleElement()
                .asString()
                .isEqualTo("邮件服务器 localhost:1 连不上");
    }

    @Test
    void aServerThatCannotBeFoundIsTold() throws Exception {
        Channels.secret(folder, "secret", "geheim");
        String text = Files.readString(written(1)).replace("localhost", "no-such-host.invalid");

        assertThat(send(Channels.read(folder, text), "预算总册", "正文"))
                .containsExactly("邮件服务器 no-such-host.invalid:1 找不到，请检查域名和网络");
    }

    private Path written(int port) throws IOException {
        settings(port, "none", "zhang@a.cn");
        return folder.resolve("notify.yml");
    }

    @Test
    void oneThatIsRefusedHoldsBackNoOther() throws Exception {
        Channels.secret(folder, "secret", "geheim");
        int[] recipients = {0};
        try (ScriptedSmtp post = new ScriptedSmtp(
                SSLContext.getDefault(),
                command -> command.equals("RCPT") && recipients[0]++ == 0 ? "550 no such user" : takes(command))) {

            assertThat(send(settings(post.port(), "none", "zhang@a.cn", "li@a.cn"), "预算总册", "正文"))
                    .satisfiesExactly(
                            first -> assertThat(first).contains("拒收").contains("550 no such user"),
                            second -> assertThat(second).isEmpty());
        }
    }

    @Test
    void aServerThatSaysNothingHoldsNobodyUp() throws Exception {
        Channels.secret(folder, "secret", "geheim");
        try (ScriptedSmtp post = new ScriptedSmtp(SSLContext.getDefault(), command -> "")) {
            NotifySettings settings = settings(post.port(), "none", "zhang@a.cn");
            long start = System.nanoTime();

            List<String> ends = new Deliveries(settings, InstantSource.system(), Duration.ofSeconds(1))
                    .send(Channels.letters(settings, "预算总册", "正文"));

            assertThat(ends).containsExactly("1 秒内没有送完");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void nothingIsSaidInPlainTextWhereStartTlsIsAskedFor() throws Exception {
        Channels.secret(folder, "secret", "geheim");
        try (ScriptedSmtp post = new ScriptedSmtp(SSLContext.getDefault(), MailTest::takes)) {

            assertThat(send(settings(post.port(), "starttls", "zhang@a.cn"), "预算总册", "正文"))
                    .singleElement()
                    .asString()
                    .contains("STARTTLS");
            assertThat(post.heard()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
        Channels.secret(folder, "secret", "geheim");
        GreenMail post = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS).dynamicPort());
        post.start();
        try {
            assertThat(send(settings(post.getSmtps().getPort(), "tls", "zhang@a.cn"), "预算总册", "正文"))
                    .singleElement()
                    .asString()
                    .contains("证书不可信");
            assertThat(post.getReceivedMessages()).isEmpty();
        } finally {
            post.stop();
        }
    }

    @Test
    void startTlsGoesOnInSecret() throws Exception {
        Channels.secret(folder, "secret", "geheim");
        SSLContext before = SSLContext.getDefault();
        SSLContext tls = trustedHere();
        SSLContext.setDefault(tls);
        try (ScriptedSmtp post = new ScriptedSmtp(
                tls,
                command -> command.equals("EHLO") ? "250-here\r\n250-AUTH PLAIN\r\n250 STARTTLS" : takes(command))) {

            assertThat(send(settings(post.port(), "starttls", "zhang@a.cn"), "预算总册", "正文"))
                    .containsExactly("");
            assertThat(post.heard())
                    .contains("STARTTLS")
                    .anyMatch(line -> line.startsWith("TLS AUTH"))
                    .anyMatch(line -> line.startsWith("TLS RCPT TO:<zhang@a.cn>"))
                    .noneMatch(line -> line.startsWith("MAIL"));
        } finally {
            SSLContext.setDefault(before);
        }
    }

    private static String takes(String command) {
        return switch (command) {
            case "GREETING" -> "220 here";
            case "EHLO" -> "250-here\r\n250 AUTH PLAIN";
            case "AUTH" -> "235 it is you";
            case "DATA" -> "354 go on";
            default -> "250 well";
        };
    }

    /** A context with a certificate for localhost that it trusts itself. */
    private SSLContext trustedHere() throws Exception {
        Path store = folder.resolve("store.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-alias",
                        "post",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("post", keys.getCertificate("post"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
