package budgetbook.notify;

import budgetbook.configuration.notify.Recipient.Maker;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** A letter as the robots of the three makers take it, signed where they ask for it. Its text is never taken for markup. */
final class RobotMessage {
    private static final String ALGORITHM = "HmacSHA256";

    /** What they take at most, 2,048 bytes of text, 20,000 and 20 KB of body, with room for what is written about it. */
    private static final Map<Maker, Integer> MOST_BYTES =
            Map.of(Maker.WECOM, 2_000, Maker.DINGTALK, 12_000, Maker.FEISHU, 12_000);

    private final Maker maker;
    private final String key;
    private final Instant now;

    /** One to be sent now; {@code key} is empty if it is not signed. */
    RobotMessage(Maker maker, String key, Instant now) {
        this.maker = maker;
        this.key = key;
        this.now = now;
    }

    /** Returns what is added to the hook's address. */
    String signature() {
        if (maker != Maker.DINGTALK || key.isEmpty()) {
            return "";
        }
        long time = now.toEpochMilli();
        String sign = hmac(key, time + "\n" + key);
        return "&timestamp=" + time + "&sign=" + URLEncoder.encode(sign, StandardCharsets.UTF_8);
    }

    /** Returns the JSON that is posted. */
    String body(Letter letter) {
        String text = letter.text(MOST_BYTES.getOrDefault(maker, 0));
        Map<String, Object> body = new LinkedHashMap<>();
        if (maker == Maker.FEISHU) {
            if (!key.isEmpty()) {
                String time = Long.toString(now.getEpochSecond());
                body.put("timestamp", time);
                body.put("sign", hmac(time + "\n" + key, ""));
            }
            body.put("msg_type", "post");
            body.put("content", Map.of("post", Map.of("zh_cn", post(letter.subject(), text))));
        } else {
            body.put("msgtype", "text");
            body.put("text", Map.of("content", text));
        }
        return JsonMapper.shared().writeValueAsString(body);
    }

    /** A paragraph a line. In 飞书's plain messages {@code <at …>} would call people. */
    private static Map<String, Object> post(String title, String text) {
        List<List<Map<String, String>>> paragraphs = text.lines()
                .map(line -> List.of(Map.of("tag", "text", "text", line.isEmpty() ? " " : line)))
                .toList();
        return Map.of("title", title, "content", paragraphs);
    }

    private static String hmac(String with, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(with.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
