package budgetbook.cli;

import budgetbook.configuration.Configuration;
import budgetbook.configuration.OfficeZone;
import budgetbook.run.Folders;
import budgetbook.run.LogFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code run}. */
final class RunOptions {
    @Option(names = "--year", paramLabel = "YEAR", description = "预算年度；缺省为 config/budgetbook.yml 中的 year。")
    @Nullable
    Integer year;

    @Option(names = "--department", paramLabel = "CODE", description = "只汇总这个部门，可写多次；缺省为配置中的全部部门。")
    List<String> departments = new ArrayList<>();

    @Option(names = "--input", paramLabel = "DIR", description = "申报表所在文件夹，缺省为 input。")
    Path input = Path.of("input");

    @Option(names = "--output", paramLabel = "DIR", description = "发布到的文件夹，缺省为 output。")
    Path output = Path.of("output");

    @Option(names = "--config", paramLabel = "DIR", description = "配置文件夹，缺省为 config。")
    Path config = Path.of("config");

    @Option(names = "--state", paramLabel = "DIR", description = "程序自用的文件夹（数据库、日志），缺省为 .budgetbook。")
    Path state = Path.of(".budgetbook");

    @Option(
            names = "--log",
            paramLabel = "FORMAT",
            description = "日志的格式：text（缺省）或 json（每行一个 JSON 对象，写入 budgetbook.jsonl）。")
    LogFormat log = LogFormat.TEXT;

    /** Reads the configuration; from then on all times are in the zone of its schedule. */
    Configuration configuration() {
        return OfficeZone.configuration(config, year);
    }

    /** Where the run reads and writes. */
    Folders folders() {
        return new Folders(input, output, state, log);
    }
}
