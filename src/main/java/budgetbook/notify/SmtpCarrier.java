package budgetbook.notify;

import budgetbook.configuration.notify.Recipient.Mailbox;
import budgetbook.configuration.notify.SmtpServer;
import budgetbook.configuration.notify.SmtpServer.Security;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Properties;
import java.util.function.BiConsumer;
import javax.net.ssl.SSLException;

/** Mail by SMTP, all letters over one connection. */
final class SmtpCarrier implements Carrier {
    private static final String NAME = "预算总册";
    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME;
    private static final int MOST_BYTES = 100_000;

    private static final String TO_CONNECT = "5000";
    private static final String TO_ANSWER = "8000";

    private final SmtpServer server;

    SmtpCarrier(SmtpServer server) {
        this.server = server;
    }

    @Override
    public void deliver(List<Letter> letters, BiConsumer<Letter, String> ended) throws IOException {
        String password =
                server.password().isPresent() ? server.password().get().value() : null;
        Session session = Session.getInstance(properties());
        try (Transport transport = session.getTransport()) {
            transport.connect(server.host(), server.port(), password == null ? null : server.user(), password);
            for (Letter letter : letters) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                send(transport, message(session, letter), letter, ended);
            }
        } catch (AuthenticationFailedException e) {
            throw new IOException("邮件服务器 " + server.place() + " 不接受这个用户名或密码", e);
        } catch (MessagingException e) {
            throw new IOException("邮件服务器 " + server.place() + fault(e), e);
        }
    }

    /** Sends one; that a single recipient is refused is no reason to give up the others. */
    private static void send(Transport transport, MimeMessage message, Letter letter, BiConsumer<Letter, String> ended)
            throws MessagingException {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            ended.accept(letter, "");
        } catch (SendFailedException e) {
            ended.accept(letter, "邮件服务器拒收：" + OneLine.ofAnswer(reason(e).getMessage()));
        }
    }

    private static String fault(MessagingException problem) {
        Exception reason = reason(problem);
        if (reason instanceof SocketTimeoutException) {
            return " 没有及时答复";
        }
        if (reason instanceof UnknownHostException) {
            return " 找不到，请检查域名和网络";
        }
        if (reason instanceof ConnectException) {
            return " 连不上";
        }
        String what = reason instanceof SSLException ? " 的证书不可信，或不能加密：" : " 中途断开：";
        return what + OneLine.ofAnswer(reason.getMessage());
    }

    /** The innermost exception, which tells what the server said or what befell the connection. */
    private static Exception reason(MessagingException problem) {
        Exception reason = problem;
        while (reason instanceof MessagingException next && next.getNextException() != null) {
            reason = next.getNextException();
        }
        return reason;
    }

    private MimeMessage message(Session session, Letter letter) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(server.from(), NAME, StandardCharsets.UTF_8.name()));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(((Mailbox) letter.recipient()).address(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(MOST_BYTES), StandardCharsets.UTF_8.name());
        message.setHeader("Date", DATE.format(letter.parts().get(0).at().atZone(ZoneId.systemDefault())));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private Properties properties() {
        Properties properties = new Properties();
        String protocol = server.security() == Security.TLS ? "smtps" : "smtp";
        properties.setProperty("mail.transport.protocol", protocol);
        String smtp = "mail." + protocol + ".";
        properties.setProperty(smtp + "connectiontimeout", TO_CONNECT);
        properties.setProperty(smtp + "timeout", TO_ANSWER);
        properties.setProperty(smtp + "writetimeout", TO_ANSWER);
        properties.setProperty(smtp + "auth", Boolean.toString(server.password().isPresent()));
        properties.setProperty(smtp + "ssl.checkserveridentity", "true");
        boolean startTls = server.security() == Security.STARTTLS;
        properties.setProperty(smtp + "starttls.required", Boolean.toString(startTls));
        properties.setProperty(smtp + "quitwait", "false");
        return properties;
    }
}
