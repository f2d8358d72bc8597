package budgetbook.cli;

import budgetbook.configuration.file.ConfigurationException;
import budgetbook.run.AnotherRunException;
import budgetbook.run.Faults;

/**
 * Why a command came to nothing.
 *
 * @param exitStatus see docs/standard.md
 * @param message for a person, in Chinese
 */
record Problem(int exitStatus, String message) {
    static Problem of(Throwable problem) {
        if (problem instanceof ConfigurationException) {
            return new Problem(Commands.BAD_USAGE, "配置有误，未运行。" + problem.getMessage());
        }
        if (problem instanceof RequestException) {
            return new Problem(Commands.BAD_USAGE, String.valueOf(problem.getMessage()));
        }
        if (problem instanceof AnotherRunException) {
            return new Problem(Commands.ANOTHER_RUN, "另一次运行正在进行（" + problem.getMessage() + "），本次未运行。请等它结束后再试。");
        }
        return new Problem(
                Commands.INTERNAL_ERROR, Faults.explain(problem) + "。本次未发布，已发布的保持不变；详情见日志（缺省在 .budgetbook/logs）。");
    }

    /** Whether the program or the machine is at fault, so that developers want to see where. */
    boolean isFault() {
        return exitStatus == Commands.INTERNAL_ERROR;
    }
}
