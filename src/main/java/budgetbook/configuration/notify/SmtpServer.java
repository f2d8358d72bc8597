package budgetbook.configuration.notify;

import budgetbook.configuration.file.YamlNode;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The server that takes mail.
 *
 * @param user empty if it asks for none
 * @param from the address that mail comes from
 */
public record SmtpServer(
        String host, int port, Security security, String user, Optional<Secret> password, String from) {
    private static final int MOST = 65_535;

    /** How the connection is kept secret. */
    public enum Security {
        TLS(465),
        /** Begins in plain text and is refused if the server cannot go on in secret. */
        STARTTLS(587),
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }
    }

    static SmtpServer read(YamlNode node, Path folder) {
        node.closed("host", "port", "security", "user", "password", "from");
        String host = node.get("host").text();
        if (!host.matches("[A-Za-z0-9.:-]+")) {
            throw node.get("host").refuse("邮件服务器“" + host + "”应为域名或 IP 地址，如 smtp.example.gov.cn；端口写在 port。");
        }
        Security security = security(node);
        int port = node.find("port").map(YamlNode::number).orElse(security.port);
        if (port < 1 || port > MOST) {
            throw node.get("port").refuse("端口应在 1 到 " + MOST + " 之间。");
        }
        String user = node.text("user", "");
        Optional<Secret> password = node.find("password").map(secret -> Secret.read(secret, folder));
        if (user.isEmpty() == password.isPresent()) {
            throw node.refuse("user 和 password 应都写或都不写。");
        }
        return new SmtpServer(host, port, security, user, password, Recipient.address(node.get("from")));
    }

    private static Security security(YamlNode node) {
        return switch (node.text("security", "tls")) {
            case "tls" -> Security.TLS;
            case "starttls" -> Security.STARTTLS;
            case "none" -> Security.NONE;
            default -> throw node.get("security").refuse("security 应为 tls、starttls 或 none（不加密，只宜在内网）。");
        };
    }

    /** Returns host and port, for messages. */
    public String place() {
        return host + ":" + port;
    }
}
