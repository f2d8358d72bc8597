package budgetbook.notify;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.configuration.notify.NotifySettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The robots of the three makers, to a server that answers as theirs do. */
class RobotTest {
    private static final Instant NOW = Instant.ofEpochMilli(1_599_360_473_123L);

    @TempDir
    private Path folder;

    private HookServer server;

    @BeforeEach
    void start() throws IOException {
        server = new HookServer();
        Channels.secret(folder, "hook", server.hook());
        Channels.secret(folder, "key", "this is secret");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private List<String> send(String channel, String text) throws IOException {
        NotifySettings settings = Channels.read(folder, "channels: [{" + channel + ", outcomes: [failed]}]\n");
        return new Deliveries(settings, InstantSource.fixed(NOW), Duration.ofSeconds(15))
                .send(Channels.letters(settings, "预算总册 题目", text));
    }

    @Test
    void wecomGetsPlainText() throws IOException {
        assertThat(send("wecom: {file: hook}", "第一行 **不是** <font>标记</font>\n\"第二行\""))
                .containsExactly("");

        JsonNode body = server.bodies().get(0);
        assertThat(body.at("/msgtype").asString()).isEqualTo("text");
        assertThat(body.at("/text/content").asString()).isEqualTo("第一行 **不是** <font>标记</font>\n\"第二行\"");
        assertThat(server.queries()).containsExactly("key=geheim-693a91f6");
    }

    /** The signature was made by: printf '1599360473123\nthis is secret' | openssl dgst -sha256 -hmac KEY -binary | base64. */
    @Test
    void dingtalkIsSignedInTheAddress() throws IOException {
        assertThat(send("dingtalk: {file: hook}, secret: {file: key}", "正文")).containsExactly("");

        assertThat(server.bodies().get(0).at("/text/content").asString()).isEqualTo("正文");
        assertThat(server.queries())
                .containsExactly(
                        "key=geheim-693a91f6&timestamp=1599360473123&sign=0eVlIU0GooHVuIBX6FZ86JNxxfy4qwhOlP5JU2uHmq4=");
    }

    /** By: printf '' | openssl dgst -sha256 -mac HMAC -macopt hexkey:(1599360473\nthis is secret) -binary | base64. */
    @Test
    void feishuIsSignedInTheBody() throws IOException {
        assertThat(send("feishu: {file: hook}, secret: {file: key}", "一\n<at user_id=\"all\">所有人</at>"))
                .containsExactly("");

        JsonNode body = server.bodies().get(0);
        assertThat(body.at("/timestamp").asString()).isEqualTo("1599360473");
        assertThat(body.at("/sign").asString()).isEqualTo("/eYKrXQBzTjUZJ3s6NX16VxGbTwmK7AEs8/FnvC1CSw=");
        assertThat(body.at("/msg_type").asString()).isEqualTo("post");
        assertThat(body.at("/content/post/zh_cn/title").asString()).isEqualTo("预算总册 题目");
        assertThat(body.at("/content/post/zh_cn/content/1/0/tag").asString()).isEqualTo("text");
        assertThat(body.at("/content/post/zh_cn/content/1/0/text").asString())
                .isEqualTo("<at user_id=\"all\">所有人</at>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "wecom | 200 | {\"errcode\":93000,\"errmsg\":\"invalid webhook url\"} | 企业微信的服务器拒收，代码 93000：invalid webhook url",
                "dingtalk | 200 | {\"errcode\":310000,\"errmsg\":\"sign not match\"} | 钉钉的服务器拒收，代码 310000：sign not match",
                "feishu | 200 | {\"code\":19021,\"msg\":\"sign match fail\"} | 飞书的服务器拒收，代码 19021：sign match fail",
                "feishu | 200 | {} | 飞书的服务器拒收",
                "wecom | 200 | <html>login</html> | 的答复看不懂",
                "wecom | 404 | {\"errcode\":0} | 企业微信的服务器答复 HTTP 404",
                "wecom | 302 | {\"errcode\":0} | 企业微信的服务器答复 HTTP 302",
            })
    void whatIsNotTakenIsToldWithoutTheAddress(String maker, int status, String answer, String problem)
            throws IOException {
        server.answer(status, answer);

        assertThat(send(maker + ": {file: hook}", "正文"))
                .singleElement()
                .asString()
                .contains(problem)
                .doesNotContain("geheim");
    }

    @ParameterizedTest
    @CsvSource({"不是网址 geheim", "ftp://example.cn/geheim", "http://127.0.0.1:1/geheim"})
    void anAddressThatLeadsNowhereIsToldWithoutRepeatingIt(String hook) throws IOException {
        Channels.secret(folder, "hook", hook);

        assertThat(send("wecom: {file: hook}", "正文"))
                .singleElement()
                .asString()
                .isNotEmpty()
                .doesNotContain("geheim");
    }

    @Test
    void aLongMessageIsCutBetweenLinesWithACount() throws IOException {
        String text = IntStream.range(0, 500).mapToObj(i -> "第 " + i + " 行").collect(Collectors.joining("\n"));

        send("wecom: {file: hook}", text);

        String content = server.bodies().get(0).at("/text/content").asString();
        assertThat(content.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1_900, 2_048);
        List<String> lines = content.lines().toList();
        assertThat(lines.get(lines.size() - 1)).isEqualTo("……还有 " + (500 - lines.size() + 1) + " 行，见运行报告");
    }

    @Test
    void aLongLineLeavesRoomForOthers() throws IOException {
        send("wecom: {file: hook}", "题目\n" + "长".repeat(5_000) + "\n末行");

        assertThat(server.bodies().get(0).at("/text/content").asString())
                .startsWith("题目\n长长")
                .endsWith("长…\n末行");
    }
}
