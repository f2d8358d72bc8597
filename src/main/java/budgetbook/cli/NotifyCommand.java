package budgetbook.cli;

import budgetbook.cli.console.TextTable;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.OfficeZone;
import budgetbook.configuration.notify.Channel;
import budgetbook.configuration.notify.NotifyFile;
import budgetbook.configuration.notify.NotifySettings;
import budgetbook.configuration.notify.Occasion;
import budgetbook.notify.Notifier;
import budgetbook.notify.Trial;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code notify}: lists whom notify.yml tells what; with {@code --test} it tries every channel. */
@Command(name = "notify", description = "列出 config/notify.yml 中运行后通知谁、通知什么；--test 给每个人试发一份。")
final class NotifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--config", paramLabel = "DIR", description = "配置文件夹，缺省为 config。")
    private Path config = Path.of("config");

    @Option(names = "--test", description = "给每个人试发一份，逐一说明是否送出；有没送出的，退出状态为 70。")
    private boolean test;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    NotifyCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Configuration configuration = OfficeZone.configuration(config, null);
        NotifySettings settings = NotifyFile.read(config, configuration.departments())
                .orElseThrow(() -> new RequestException("没有 " + config.resolve(NotifyFile.NAME)
                        + "，不通知任何人；可参照 docs/operations/notify.example.yml 写一个。"));
        return test ? trial(settings, out) : list(settings, out);
    }

    private static int list(NotifySettings settings, PrintWriter out) {
        TextTable table = new TextTable("通知谁", "什么时候", "哪些部门和单位");
        for (Channel channel : settings.channels()) {
            table.row(
                    channel.recipient().label(),
                    channel.occasions().stream().map(Occasion::label).collect(Collectors.joining("、")),
                    scope(channel));
        }
        table.print(out, "");
        return 0;
    }

    private static String scope(Channel channel) {
        if (channel.concernsAll()) {
            return "全部";
        }
        return Stream.of(named("部门", channel.departments()), named("单位", channel.units()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("；"));
    }

    private static String named(String what, Set<String> codes) {
        return codes.isEmpty() ? "" : what + " " + String.join("、", codes);
    }

    private static int trial(NotifySettings settings, PrintWriter out) {
        List<Trial> trials = Notifier.trial(settings, InstantSource.system());
        for (Trial trial : trials) {
            out.println(trial.recipient() + "：" + (trial.problem().isEmpty() ? "已送出" : "没有送出，" + trial.problem()));
        }
        return trials.stream().allMatch(trial -> trial.problem().isEmpty()) ? 0 : Commands.INTERNAL_ERROR;
    }
}
