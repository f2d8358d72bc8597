package budgetbook.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Chinese headings and a Chinese --help for every command. */
final class ChineseUsage {
    private static final int WIDTH = 100;

    private ChineseUsage() {}

    static void apply(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.synopsisHeading("用法：");
        usage.optionListHeading("%n选项：%n");
        usage.commandListHeading("%n命令：%n");
        usage.parameterListHeading("%n参数：%n");
        usage.width(WIDTH);
        usage.adjustLineBreaksForWideCJKCharacters(true);
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("显示本说明后退出。")
                        .build());
        command.getSubcommands().values().forEach(ChineseUsage::apply);
    }
}
