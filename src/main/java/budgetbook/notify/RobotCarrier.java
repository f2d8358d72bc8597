package budgetbook.notify;

import budgetbook.configuration.notify.Recipient.Maker;
import budgetbook.configuration.notify.Recipient.Robot;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The robot of a group chat: a POST to its hook, and its answer, which is read. */
final class RobotCarrier implements Carrier {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final Robot robot;
    private final InstantSource clock;

    RobotCarrier(Robot robot, InstantSource clock) {
        this.robot = robot;
        this.clock = clock;
    }

    @Override
    public void deliver(List<Letter> letters, BiConsumer<Letter, String> ended) throws IOException {
        String hook = robot.hook().value();
        String key = robot.key().isPresent() ? robot.key().get().value() : "";
        HttpClient client = HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();
        for (Letter letter : letters) {
            RobotMessage message = new RobotMessage(robot.maker(), key, clock.instant());
            HttpRequest request = HttpRequest.newBuilder(address(hook + message.signature()))
                    .timeout(TO_ANSWER)
                    .header("Content-Type", "application/json; charset=utf-8")
                    .POST(HttpRequest.BodyPublishers.ofString(message.body(letter)))
                    .build();
            ended.accept(letter, problem(send(client, request)));
        }
    }

    /** The address, checked without repeating it: it is a secret. */
    private URI address(String hook) throws IOException {
        try {
            URI address = new URI(hook);
            if (address.getHost() != null && List.of("https", "http").contains(String.valueOf(address.getScheme()))) {
                return address;
            }
        } catch (URISyntaxException e) {
            // told below
        }
        throw new IOException(robot.hook().place() + " 中的不是网址（应以 https:// 开头）");
    }

    private HttpResponse<String> send(HttpClient client, HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (HttpTimeoutException e) {
            throw new IOException(name() + "没有及时答复");
        } catch (IOException e) {
            throw new IOException(name() + "连不上（" + e.getClass().getSimpleName() + "）");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(name() + "没有及时答复");
        }
    }

    private String name() {
        return robot.maker().label() + "的服务器";
    }

    /** What it said against the message; empty if it took it. */
    private String problem(HttpResponse<String> response) {
        if (response.statusCode() != OK) {
            return name() + "答复 HTTP " + response.statusCode();
        }
        boolean feishu = robot.maker() == Maker.FEISHU;
        try {
            JsonNode answer = JsonMapper.shared().readTree(response.body());
            JsonNode code = answer.path(feishu ? "code" : "errcode");
            if (code.isNumber() && code.asInt() == 0) {
                return "";
            }
            String said = answer.path(feishu ? "msg" : "errmsg").asString("");
            return name() + "拒收" + (code.isNumber() ? "，代码 " + code.asInt() : "") + "：" + OneLine.ofAnswer(said);
        } catch (JacksonException e) {
            return name() + "的答复看不懂，请检查地址";
        }
    }
}
