package budgetbook.notify;

import budgetbook.configuration.notify.Recipient.Command;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** A command that gets subject and text on its standard input and has to end with 0. */
final class CommandCarrier implements Carrier {
    /** As much as a pipe takes even if nobody reads. */
    private static final int MOST_BYTES = 4_000;

    private static final int SECONDS = 15;

    private final Command command;

    CommandCarrier(Command command) {
        this.command = command;
    }

    @Override
    public void deliver(List<Letter> letters, BiConsumer<Letter, String> ended) throws IOException {
        for (Letter letter : letters) {
            ended.accept(letter, problem(letter));
        }
    }

    private String problem(Letter letter) throws IOException {
        Process process = start();
        try {
            write(process, letter.subject() + "\n\n" + letter.text(MOST_BYTES) + "\n");
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                return "命令 " + SECONDS + " 秒内没有结束";
            }
            return process.exitValue() == 0 ? "" : "命令的退出状态是 " + process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "命令没有及时结束";
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Process start() throws IOException {
        try {
            return new ProcessBuilder(command.words())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new IOException("命令无法启动：" + OneLine.ofAnswer(e.getMessage()), e);
        }
    }

    /** A command that does not read what it is given may still do what it has to. */
    private static void write(Process process, String text) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // it has closed its input
        }
    }
}
