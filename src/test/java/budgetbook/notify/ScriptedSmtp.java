package budgetbook.notify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that says what a test wants it to, and can begin TLS in the midst of a connection. */
final class ScriptedSmtp implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final SSLContext tls;
    private final UnaryOperator<String> answers;

    /**
     * A server.
     *
     * @param answers what it says to a command, in upper case and without arguments; an empty text for nothing at all
     */
    ScriptedSmtp(SSLContext tls, UnaryOperator<String> answers) throws IOException {
        this.tls = tls;
        this.answers = answers;
        Thread thread = new Thread(this::serve, "smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** All commands, those under TLS with a mark. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                say(socket, answers.apply("GREETING"));
                talk(socket, "");
            } catch (IOException e) {
                // the client has gone, or the test has ended
            }
        }
    }

    private void talk(Socket socket, String mark) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        String line = in.readLine();
        while (line != null) {
            heard.add(mark + line);
            String command = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
            if (command.equals("STARTTLS")) {
                say(socket, "220 go on");
                SSLSocket secret = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, false);
                secret.setUseClientMode(false);
                talk(secret, "TLS ");
                return;
            }
            say(socket, answers.apply(command));
            if (command.equals("DATA")) {
                while (line != null && !line.equals(".")) {
                    line = in.readLine();
                }
                say(socket, "250 taken");
            }
            line = in.readLine();
        }
    }

    private static void say(Socket socket, String answer) throws IOException {
        if (!answer.isEmpty()) {
            OutputStream out = socket.getOutputStream();
            out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
