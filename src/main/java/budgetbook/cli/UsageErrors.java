package budgetbook.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line, in Chinese. */
final class UsageErrors implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        command.getOut().println(message(problem));
        command.getOut().println("用 " + command.getCommandSpec().qualifiedName() + " --help 查看用法。");
        return Commands.BAD_USAGE;
    }

    private static String message(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return "不认识的命令或选项：" + String.join(" ", unmatched.getUnmatched());
        }
        if (problem instanceof MissingParameterException missing) {
            return "缺少："
                    + missing.getMissing().stream().map(arg -> arg.paramLabel()).collect(Collectors.joining("、"));
        }
        if (problem instanceof WrongUsage wrong) {
            return String.valueOf(wrong.getMessage());
        }
        String where =
                problem.getArgSpec() == null ? "命令行" : problem.getArgSpec().paramLabel();
        String value = problem.getValue() == null ? "" : "“" + problem.getValue() + "”";
        return where + " 的值" + value + "有误。";
    }

    /** A command line that is well-formed but asks for something that cannot be; the message is Chinese. */
    static final class WrongUsage extends ParameterException {
        private static final long serialVersionUID = 1L;

        WrongUsage(CommandLine command, String message) {
            super(command, message);
        }
    }
}
