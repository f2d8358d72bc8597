package budgetbook.report.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Headless Chromium with one page, driven by its DevTools protocol: sizes, scripts off and on, printing, and the
 * addresses that the page asks for.
 */
public final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long PATIENCE_SECONDS = 60;
    private static final int TALLEST = 6000;

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<JsonNode> loads = new LinkedBlockingQueue<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final String session;
    private int calls;

    /** Starts one with a profile of its own. */
    public Browser(Path profile) throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        "chromium",
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(
                        Files.createTempFile(profile, "chromium", ".log").toFile())
                .start();
        socket = client.newWebSocketBuilder()
                .buildAsync(address(profile.resolve("DevToolsActivePort")), new Listener())
                .join();
        String target = call("Target.createTarget", Map.of("url", "about:blank"), null)
                .path("targetId")
                .asString();
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true), null)
                .path("sessionId")
                .asString();
        call("Page.enable", Map.of());
        call("Network.enable", Map.of());
    }

    private static URI address(Path file) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(file) || Files.readAllLines(file).size() < 2) {
            if (System.nanoTime() > deadline) {
                throw new IOException("Chromium did not start");
            }
            Thread.sleep(50);
        }
        List<String> lines = Files.readAllLines(file);
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
    }

    /** Opens a file in a window of this width, waits until it has loaded. */
    public void open(Path file, String hash, int width, boolean scripts) throws InterruptedException {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", !scripts));
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
        load("about:blank");
        requests.clear();
        load(file.toUri() + hash);
    }

    private void load(String address) throws InterruptedException {
        loads.clear();
        call("Page.navigate", Map.of("url", address));
        Objects.requireNonNull(loads.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), "the page did not load");
    }

    /** The addresses that were asked for since the page was opened, its own among them. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** The value of an expression in the page. */
    JsonNode evaluate(String expression) throws InterruptedException {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.path("result").path("value");
    }

    /** The page as a picture, its beginning if it is very long. */
    public void screenshot(Path png) throws IOException, InterruptedException {
        int width = evaluate("innerWidth").asInt();
        int height = Math.min(
                TALLEST, evaluate("document.documentElement.scrollHeight").asInt());
        Map<String, Object> clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
        write(
                png,
                call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip)));
    }

    /** The page as it prints on A4. */
    public void print(Path pdf) throws IOException, InterruptedException {
        write(pdf, call("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false)));
    }

    private static void write(Path file, JsonNode answer) throws IOException {
        Files.write(file, Base64.getDecoder().decode(answer.path("data").asString()));
    }

    private JsonNode call(String method, Map<String, Object> parameters) throws InterruptedException {
        return call(method, parameters, session);
    }

    private JsonNode call(String method, Map<String, Object> parameters, @Nullable String inSession)
            throws InterruptedException {
        int id = ++calls;
        Map<String, Object> message = new java.util.HashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (inSession != null) {
            message.put("sessionId", inSession);
        }
        socket.sendText(JSON.writeValueAsString(message), true).join();
        while (true) {
            JsonNode answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IllegalStateException(method + " was not answered");
            }
            if (answer.path("id").asInt() == id) {
                if (answer.has("error")) {
                    throw new IllegalStateException(method + ": " + answer.path("error"));
                }
                return answer.path("result");
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        call("Browser.close", Map.of(), null);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    /** Sorts what the browser says into answers, requests and pages that have loaded. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                take(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void take(JsonNode message) {
            switch (message.path("method").asString("")) {
                case "" -> answers.add(message);
                case "Network.requestWillBeSent" ->
                    requests.add(
                            message.path("params").path("request").path("url").asString());
                case "Page.loadEventFired" -> loads.add(message);
                default -> {}
            }
        }
    }
}
